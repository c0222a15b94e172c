import type { Selectable } from 'kysely'
import { Fault } from '../../model/fault.js'
import type { Judgement } from '../../model/judgement.js'
import { splitRef } from '../../model/reference.js'
import type { JudgementStore, TakingBack } from '../judgement-store.js'
import type { Database } from './engine.js'
import { insertRows } from './insert-rows.js'
import { storiesOf } from './placements.js'
import type { Session } from './session.js'
import type { JudgementTable } from './tables.js'

/** Judgements in a table: on the disk, also through a loss of power, when the promise resolves. The stories judged wait to be reconciled. */
export function judgementsIn(session: Session): JudgementStore {
  return {
    async list() {
      const rows = await session.db.selectFrom('judgements').selectAll().orderBy('number').execute()
      return {
        judgements: rows.filter(({ taken_back }) => taken_back === null).map(judgementFrom),
        takenBack: rows.flatMap((row) => {
          const { taken_back: at, taken_back_by: by } = row
          return at === null ? [] : [{ judgement: judgementFrom(row), by, at }]
        }),
        faults: [],
      }
    },
    add: (judgement) => session.write((db) => add(db, session, judgement), true),
    takeBack: (id, taking) => session.write((db) => takeBack(db, session, id, taking), true),
  }
}

async function add(db: Database, session: Session, judgement: Judgement): Promise<void> {
  const { id, kind, members, words, label, by, at } = judgement
  const there = await db.selectFrom('judgements').select('id').where('id', '=', id).executeTakeFirst()
  if (there !== undefined) return
  const row = { id, kind, members: JSON.stringify(members), words: JSON.stringify(words), label, by, at }
  const { number } = await db
    .insertInto('judgements')
    .values({ ...row, taken_back: null, taken_back_by: null, state: null })
    .returning('number')
    .executeTakeFirstOrThrow()
  const articles = articlesOf(judgement)
  await insertRows(db, 'judged_articles', articles.map((article) => ({ article, judgement: number }))) // biome-ignore format: one line reads best
  await markStories(db, session, articles)
}

async function takeBack(
  db: Database,
  session: Session,
  id: string,
  { by, at }: TakingBack,
): Promise<Judgement | Fault> {
  const standing = await db
    .selectFrom('judgements')
    .selectAll()
    .where('taken_back', 'is', null)
    .orderBy('number')
    .execute()
  const row = standing.find((one) => one.id === id)
  if (row === undefined)
    return Fault.of('judgement-unknown', { id, ids: standing.map((one) => one.id).join(', ') || 'none' })
  await db.updateTable('judgements').set({ taken_back: at, taken_back_by: by }).where('id', '=', id).execute()
  const judgement = judgementFrom(row)
  await markStories(db, session, articlesOf(judgement))
  return judgement
}

/** Marks the stories of articles as pending. */
export async function markStories(db: Database, { marks }: Session, articles: readonly string[]): Promise<void> {
  await marks.set(db, [...new Set((await storiesOf(db, articles)).values())])
}

/** The judgement of a row. */
export function judgementFrom(row: Selectable<JudgementTable>): Judgement {
  const { id, label, by, at } = row
  const [members, words] = [row.members, row.words].map((json) => JSON.parse(json) as readonly string[])
  return { id, kind: row.kind as Judgement['kind'], members: members ?? [], words: words ?? [], label, by, at }
}

function articlesOf({ members }: Judgement): readonly string[] {
  return [...new Set(members.map((ref) => splitRef(ref).article))]
}
