import type { Change } from '../../model/change.js'
import type { Ledger } from '../../model/ledger.js'
import { memberRef } from '../../model/reference.js'
import type {
  ActorRow,
  Page,
  Paging,
  Passage,
  PositionRow,
  Questions,
  RecordRow,
  StoryRow,
} from '../../store/questions.js'

/** Answers from a ledger document, for tests of what is made of them: filters are passed over but for one word of the evidence, the stories and `nothing`. */
export function testQuestions(ledger: Ledger, changes: readonly Change[] = []): Questions {
  const claimOf = new Map(ledger.claims.flatMap((claim) => claim.members.map((ref) => [ref, claim] as const)))
  const records = ledger.articles.flatMap((article) =>
    article.records.map((record): RecordRow => {
      const claim = claimOf.get(memberRef(article, record))
      const { id, ref, outlet, title, byline, url, published } = article
      return {
        record, article: { id, ref, outlet, title, byline, url, published }, story: ledger.stories[0]?.id ?? null,
        claim: claim?.id ?? null, agreement: claim?.agreement ?? null,
      } // biome-ignore format: a row
    }),
  )
  const stories = ledger.stories.map(
    (story): StoryRow => ({
      ...story, outlets: 3, origins: 3, records: records.length, claims: ledger.claims.length, conflicts: 1, actors: ['NOR', 'ISL', 'EU'],
      changed: null,
    }), // biome-ignore format: a row
  )
  const positions = ledger.positions.map((position): PositionRow => {
    const { id, story, proposal, holder, stance, basis, according, conditions, since, lastSeen, history } = position
    const label = ledger.proposals.find((one) => one.id === proposal)?.label ?? ''
    return {
      id, story, proposal, label, holder, stance, basis, according, conditions: conditions.length, since, lastSeen,
      before: history.slice(0, -1).map((span) => span.stance),
    } // biome-ignore format: a row
  })
  const actors: readonly ActorRow[] = [
    { id: 'NOR', names: ['Norway', 'Jonas Solheim', 'Oslo'], sectors: ['GOV', 'MIL'], acts: 12, receives: 3, speaks: 1204, articles: 3, first: '2024-03-04', last: '2024-03-12' },
    { id: 'RAJA IBN ABDALLAH AL HUSEIN', names: ['Raja ibn Abdallah al Husein'], sectors: ['UNK'], acts: 1, receives: 0, speaks: 0, articles: 1, first: null, last: null },
  ] // biome-ignore format: one line a row
  const passages = records.map(({ record, article, story }): Passage => {
    const at = record.evidence.indexOf(record.trigger)
    const { start, end, evidence } = record
    return { article, story, start, end, text: evidence, hits: [{ start: at, end: at + record.trigger.length }], records: [record.id] }
  }) // biome-ignore format: one line reads best
  return {
    stories: async ({ text }, paging) => page(text === 'nothing' ? [] : stories, paging),
    records: async ({ text, type }, paging) =>
      page(
        records.filter(({ record }) => (type?.includes(record.type) ?? true) && record.evidence.includes(text ?? '')),
        paging,
      ),
    positions: async (_, paging) => page(positions, paging),
    actors: async (_, paging) => page(actors, paging),
    search: async (text, _, paging) =>
      page(
        passages.filter((one) => one.text.includes(text)),
        paging,
      ),
    changes: async (_, paging) => page(changes, paging),
    find: async (beginning) =>
      [
        ...stories.map(({ id }) => ({ kind: 'story', id, story: id })),
        ...ledger.claims.map(({ id, story }) => ({ kind: 'claim', id, story })),
      ].filter(({ id }) => id.startsWith(beginning)),
  }
}

/** Rows from the place that the cursor names. */
function page<Row>(rows: readonly Row[], { limit = 50, cursor = '0' }: Paging = {}): Page<Row> {
  const end = Number(cursor) + limit
  return { rows: rows.slice(Number(cursor), end), next: end < rows.length ? `${end}` : null }
}
