import type { ArticleLedger } from '../../model/ledger.js'
import type { Reading } from '../../model/reading.js'
import { comesBefore } from '../../reconcile/stories/group.js'
import type { ArticleStore, Entry } from '../ledger-store.js'
import { inChunks } from './chunks.js'
import type { Database } from './engine.js'
import { writePlacement } from './placements.js'
import { readLedgers, readVectors } from './read-articles.js'
import { noteAdded } from './runs.js'
import type { Session } from './session.js'
import { writeArticle } from './write-article.js'

/** So many articles are read by one query for each table. */
const AT_ONCE = 100

/** Articles in tables. */
export function articlesIn(session: Session): ArticleStore {
  return {
    known: (ids) => session.read((db) => knownOf(db, ids)),
    add: (entry) => session.write((db) => add(db, session, entry)),
    readings: (ids) => session.read((db) => readingsOf(db, session, ids)),
    ledgers: (ids) => session.read((db) => ledgersOf(db, session, ids)),
    ids: (size) => idsIn(session, size),
    async count() {
      const count = session.db.selectFrom('articles').select(({ fn }) => fn.countAll<number>().as('count'))
      return Number((await count.executeTakeFirstOrThrow()).count)
    },
  }
}

async function knownOf(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of inChunks(ids, 500)) {
    const rows = await db.selectFrom('articles').select('id').where('id', 'in', some).execute()
    for (const { id } of rows) found.add(id)
  }
  return found
}

async function add(db: Database, { parties, marks, place }: Session, entry: Entry): Promise<void> {
  const { id } = entry.reading.ledger
  if ((await knownOf(db, [id])).size > 0) return
  await noteAdded(db, entry, place)
  await writeArticle(db, parties, entry)
  await marks.set(db, await writePlacement(db, entry.profile, entry.placement))
}

async function readingsOf(db: Database, session: Session, ids: readonly string[]): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (const some of inChunks(await ledgersOf(db, session, ids), AT_ONCE)) {
    const vectorsOf = await readVectors(db, some.map(({ id }) => id)) // biome-ignore format: one line reads best
    readings.push(...some.map((ledger) => ({ ledger, vectors: vectorsOf(ledger.id) })))
  }
  return readings
}

async function ledgersOf(
  db: Database,
  { parties }: Session,
  ids: readonly string[],
): Promise<readonly ArticleLedger[]> {
  const ledgers: ArticleLedger[] = []
  for (const some of inChunks(await inOrderOfPublication(db, ids), AT_ONCE)) {
    const found = await readLedgers(db, parties, some)
    ledgers.push(...some.flatMap((id) => found.get(id) ?? []))
  }
  return ledgers
}

async function inOrderOfPublication(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  const found: { readonly article: string; readonly day: number | null }[] = []
  for (const some of inChunks([...new Set(ids)], 500))
    found.push(
      ...(await db.selectFrom('index_articles').select(['article', 'day']).where('article', 'in', some).execute()),
    )
  return found.sort((a, b) => (comesBefore(a, b) ? -1 : 1)).map(({ article }) => article)
}

async function* idsIn({ db }: Session, size: number): AsyncGenerator<readonly string[]> {
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('articles')
      .select(['number', 'id'])
      .where('number', '>', last)
      .orderBy('number')
      .limit(size)
      .execute()
    if (rows.length === 0) return
    last = rows.at(-1)?.number ?? last
    yield rows.map(({ id }) => id)
  }
}
