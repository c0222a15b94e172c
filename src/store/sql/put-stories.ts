import type { Change } from '../../model/change.js'
import type { Reconciliation } from '../../model/ledger.js'
import { memberRef } from '../../model/reference.js'
import { inChunks } from './chunks.js'
import type { Database } from './engine.js'
import { insertRows } from './insert-rows.js'
import { putOutcomes } from './outcomes.js'
import type { PartyBook } from './parties.js'
import {
  claimMemberRows,
  claimRows,
  deadlockRows,
  dependencyRows,
  differenceRows,
  partiesSaid,
  positionRows,
  proposalRows,
  sharedOriginRows,
} from './story-rows.js'

/** Puts what is said of stories in place of what was said of them and of those in `settled`, which are removed where they are not among them. */
export async function putStories(
  db: Database,
  parties: PartyBook,
  reconciled: Reconciliation,
  settled: readonly string[],
  changes: readonly Change[],
): Promise<void> {
  const there = new Set(reconciled.stories.map(({ id }) => id))
  await clearStories(db, [...new Set([...there, ...settled])])
  await removeTaken(db, reconciled)
  await putHeads(db, reconciled, changes)
  await removeStories(db, settled.filter((id) => !there.has(id))) // biome-ignore format: one line reads best
  await putArticles(db, reconciled)
  await putRows(db, parties, reconciled)
  await putOutcomes(db, reconciled)
  await insertRows(db, 'changes', changes.map(({ id, at, kind, story, subject, label, before, after }) => ({ id, at, kind, story, subject, label, before, after })), 'pass') // biome-ignore format: one line reads best
}

/** Removes all that is said of stories; their heads stay, since articles refer to them. */
async function clearStories(db: Database, stories: readonly string[]): Promise<void> {
  for (const some of inChunks(stories, 500))
    for (const table of ['claims', 'shared_origins', 'deadlocks', 'dependencies', 'positions', 'proposals'] as const)
      await db.deleteFrom(table).where('story', 'in', some).execute()
}

/** An entry whose article moved here may still stand in the story that it came from. */
async function removeTaken(
  db: Database,
  { claims, origins, proposals, positions, deadlocks }: Reconciliation,
): Promise<void> {
  const tables = { claims, shared_origins: origins, proposals, positions, deadlocks }
  for (const table of ['claims', 'shared_origins', 'proposals', 'positions', 'deadlocks'] as const)
    for (const some of inChunks(tables[table].map(({ id }) => id), 500)) // biome-ignore format: one line reads best
      await db.deleteFrom(table).where('id', 'in', some).execute()
}

async function putHeads(db: Database, { stories }: Reconciliation, changes: readonly Change[]): Promise<void> {
  for (const { id, title, from, to } of stories) {
    const head = { title, first: from, last: to }
    const at = changes.filter(({ story }) => story === id).map((change) => change.at).sort().at(-1) // biome-ignore format: one line reads best
    const row = { ...head, ...(at === undefined ? {} : { changed: at }) }
    await db.insertInto('stories').values({ id, changed: null, ...row }).onConflict((is) => is.column('id').doUpdateSet(row)).execute() // biome-ignore format: one line reads best
  }
}

async function removeStories(db: Database, stories: readonly string[]): Promise<void> {
  for (const some of inChunks(stories, 500)) {
    await db.updateTable('articles').set({ story: null, story_seq: null }).where('story', 'in', some).execute()
    await db.deleteFrom('stories').where('id', 'in', some).execute()
    const held = db.selectFrom('index_articles').select('story').where('story', 'in', some)
    await db.deleteFrom('index_stories').where('id', 'in', some).where('id', 'not in', held).execute()
  }
}

/** A row that is as it should be is not written again: it holds the text. */
async function putArticles(db: Database, { stories }: Reconciliation): Promise<void> {
  for (const { id, articles } of stories) {
    const rows = await db.selectFrom('articles').select(['id', 'story_seq']).where('story', '=', id).execute()
    const seqs = new Map(rows.map((row) => [row.id, row.story_seq]))
    for (const [seq, article] of articles.entries()) {
      const isThere = seqs.get(article) === seq
      seqs.delete(article)
      if (!isThere)
        await db.updateTable('articles').set({ story: id, story_seq: seq }).where('id', '=', article).execute()
    }
    for (const some of inChunks([...seqs.keys()], 500))
      await db.updateTable('articles').set({ story: null, story_seq: null }).where('id', 'in', some).execute()
  }
}

async function putRows(db: Database, parties: PartyBook, reconciled: Reconciliation): Promise<void> {
  const numberOf = await parties.numbersOf(db, partiesSaid(reconciled))
  const recordOf = await recordsIn(db, reconciled.stories.flatMap(({ articles }) => articles)) // biome-ignore format: one line reads best
  const stories = new Map(reconciled.proposals.map(({ id, story }) => [id, story]))
  const storyOf = (proposal: string) => stories.get(proposal) ?? ''
  await insertRows(db, 'claims', claimRows(reconciled, numberOf))
  await insertRows(db, 'claim_members', claimMemberRows(reconciled, recordOf))
  await insertRows(db, 'differences', differenceRows(reconciled))
  await insertRows(db, 'shared_origins', sharedOriginRows(reconciled))
  await insertRows(db, 'proposals', proposalRows(reconciled, numberOf))
  await insertRows(db, 'positions', positionRows(reconciled, numberOf))
  await insertRows(db, 'dependencies', dependencyRows(reconciled, storyOf))
  await insertRows(db, 'deadlocks', deadlockRows(reconciled, storyOf))
}

/** The number of a record by its reference. */
async function recordsIn(db: Database, articles: readonly string[]): Promise<(ref: string) => number> {
  const numbers = new Map<string, number>()
  for (const some of inChunks(articles, 500)) {
    const rows = await db
      .selectFrom('records')
      .select(['number', 'article', 'id'])
      .where('article', 'in', some)
      .execute()
    for (const { number, article, id } of rows) numbers.set(memberRef({ id: article }, { id }), number)
  }
  return (ref) => {
    const number = numbers.get(ref)
    if (number === undefined)
      throw new Error(`a claim names the record ${ref}, which is in none of the articles of its story`)
    return number
  }
}
