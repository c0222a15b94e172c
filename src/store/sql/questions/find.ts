import { type RawBuilder, sql } from 'kysely'
import type { Questions } from '../../questions.js'
import type { Database } from '../engine.js'
import { beginsWith } from './named.js'

type Found = Awaited<ReturnType<Questions['find']>>[number]

const ofArticle = (table: string) =>
  sql`select e.id, a.story from ${sql.table(table)} e join articles a on a.id = e.article where `
const ofStory = (table: string) => sql`select e.id, e.story from ${sql.table(table)} e where `

/** Where ids of each kind stand. */
const PLACES: readonly (readonly [kind: string, select: RawBuilder<unknown>])[] = [
  ['story', sql`select e.id, e.id as story from stories e where `],
  ['claim', ofStory('claims')],
  ['proposal', ofStory('proposals')],
  ['position', ofStory('positions')],
  ['origin', ofStory('shared_origins')],
  ['deadlock', ofStory('deadlocks')],
  ['article', sql`select e.id, e.story from articles e where `],
  ['record', ofArticle('records')],
  ['statement', ofArticle('statements')],
  ['condition', ofArticle('conditions')],
  ['judgement', sql`select e.id, null as story from judgements e where `],
  ['change', ofStory('changes')],
]

/** Ids of any kind that begin so, at most `most`. */
export async function findIds(db: Database, beginning: string, most: number): Promise<readonly Found[]> {
  if (beginning === '') return []
  const found: Found[] = []
  for (const [kind, select] of PLACES) {
    if (found.length >= most) break
    const wanted = sql<{
      id: string
      story: string | null
    }>`${select} ${beginsWith(sql.ref('e.id'), beginning)}
      order by e.id limit ${most - found.length}`
    for (const { id, story } of (await wanted.execute(db)).rows) found.push({ kind, id, story })
  }
  return found
}
