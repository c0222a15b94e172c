import type { Claim } from '../../model/claim.js'
import type { Reconciliation } from '../../model/ledger.js'
import { memberRef } from '../../model/reference.js'
import type { Story } from '../../model/story.js'
import { byKey, inChunks } from './chunks.js'
import type { Database } from './engine.js'
import { outcomesOf } from './outcomes.js'
import type { PartyBook } from './parties.js'
import {
  claimFrom,
  dependencyFrom,
  differenceFrom,
  idsIn,
  numbersIn,
  positionFrom,
  proposalFrom,
  sharedOriginFrom,
} from './story-parts.js'

/** What was last put of stories, in the order given. Not more ids than an engine takes parameters. */
export async function readStories(db: Database, parties: PartyBook, ids: readonly string[]): Promise<Reconciliation> {
  const stories = await storiesBy(db, ids)
  const place = new Map(ids.map((id, at) => [id, at]))
  const inOrder = <Row extends { readonly story: string; readonly seq: number }>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => (place.get(a.story) ?? 0) - (place.get(b.story) ?? 0) || a.seq - b.seq)
  const origins = await db.selectFrom('shared_origins').selectAll().where('story', 'in', ids).execute()
  const proposals = await db.selectFrom('proposals').selectAll().where('story', 'in', ids).execute()
  const positions = await db.selectFrom('positions').selectAll().where('story', 'in', ids).execute()
  const dependencies = await db.selectFrom('dependencies').selectAll().where('story', 'in', ids).execute()
  const deadlocks = await db.selectFrom('deadlocks').selectAll().where('story', 'in', ids).execute()
  const partyOf = await parties.partiesOf(db, [
    ...proposals.flatMap(({ actors, recipients }) => [actors, recipients].flatMap(numbersIn)),
    ...positions.flatMap(({ holder, according }) => [holder, ...(according === null ? [] : [according])]),
  ])
  return {
    stories,
    origins: inOrder(origins).map(sharedOriginFrom),
    claims: await claimsOf(db, parties, ids, inOrder),
    proposals: inOrder(proposals).map((row) => proposalFrom(row, partyOf)),
    positions: inOrder(positions).map((row) => positionFrom(row, partyOf)),
    dependencies: inOrder(dependencies).map(dependencyFrom),
    deadlocks: inOrder(deadlocks).map(({ id, proposals }) => ({ id, proposals: idsIn(proposals) })),
    judgements: await outcomesOf(db, stories.flatMap(({ articles }) => articles)), // biome-ignore format: one line reads best
  }
}

/** The heads of stories with their articles, in the order given. */
export async function storiesBy(db: Database, ids: readonly string[]): Promise<readonly Story[]> {
  const heads = await db.selectFrom('stories').selectAll().where('id', 'in', ids).execute()
  const articles = await db
    .selectFrom('articles')
    .select(['id', 'story'])
    .where('story', 'in', ids)
    .orderBy('story_seq')
    .execute()
  const articlesOf = byKey(articles, ({ story }) => story)
  const byId = new Map(heads.map((head) => [head.id, head]))
  return ids.flatMap((id) => {
    const head = byId.get(id)
    if (head === undefined) return []
    const { title, first: from, last: to } = head
    return [{ id, title, articles: (articlesOf.get(id) ?? []).map((article) => article.id), from, to }]
  })
}

type InOrder = <Row extends { readonly story: string; readonly seq: number }>(rows: readonly Row[]) => readonly Row[]

async function claimsOf(
  db: Database,
  parties: PartyBook,
  stories: readonly string[],
  inOrder: InOrder,
): Promise<readonly Claim[]> {
  const rows = await db.selectFrom('claims').selectAll().where('story', 'in', stories).execute()
  const numbers = rows.flatMap(({ actors, recipients }) => [actors, recipients].flatMap(numbersIn))
  const partyOf = await parties.partiesOf(db, numbers)
  const ids = rows.map(({ id }) => id)
  const members = byKey(await membersOf(db, ids), ({ claim }) => claim)
  const differences = byKey(await differencesOf(db, ids), ({ claim }) => claim)
  return inOrder(rows).map((row) =>
    claimFrom(
      row,
      (members.get(row.id) ?? []).map(({ article, record }) => memberRef({ id: article }, { id: record })),
      (differences.get(row.id) ?? []).map(differenceFrom),
      partyOf,
    ),
  )
}

async function membersOf(db: Database, claims: readonly string[]) {
  const found = []
  for (const some of inChunks(claims, 500))
    found.push(
      ...(await db
        .selectFrom('claim_members')
        .innerJoin('records', 'records.number', 'claim_members.record')
        .select(['claim_members.claim', 'records.article', 'records.id as record'])
        .where('claim_members.claim', 'in', some)
        .orderBy('claim_members.claim')
        .orderBy('claim_members.seq')
        .execute()),
    )
  return found
}

async function differencesOf(db: Database, claims: readonly string[]) {
  const found = []
  for (const some of inChunks(claims, 500))
    found.push(...(await db.selectFrom('differences').selectAll().where('claim', 'in', some).orderBy('seq').execute()))
  return found
}
