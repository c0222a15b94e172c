import { z } from 'zod'
import { type Comparison, comparisonOf } from '../../export/comparison.js'
import { ledgerOf } from '../../export/ledger-document.js'
import { indexLedger } from '../../export/ledger-index.js'
import { NOTHING_TOGETHER } from '../../export/ledger-json.js'
import { ledgerOfTwo, type ReportNamed, reportsNamed } from '../../export/reports-named.js'
import { claimSchema, differenceSchema } from '../../model/claim.js'
import { Fault } from '../../model/fault.js'
import { articleLedgerSchema, type Ledger } from '../../model/ledger.js'
import { sharedOriginSchema } from '../../model/origin.js'
import { storySchema } from '../../model/story.js'
import { claimsBetween } from '../../reconcile/claims-between.js'
import type { LedgerStore } from '../../store/ledger-store.js'

const sharedClaimSchema = z
  .object({
    claim: claimSchema,
    a: z.string().meta({ description: 'The record of the first report that tells it most clearly.' }),
    b: z.string().meta({ description: 'The record of the second report that does.' }),
    differences: z.array(differenceSchema).readonly(),
  })
  .readonly()
export type SharedClaimView = z.infer<typeof sharedClaimSchema>

const comparisonSchema = z
  .object({
    a: articleLedgerSchema,
    b: articleLedgerSchema,
    names: z.record(z.string(), z.string()).meta({ description: 'What each of the two is called, by id.' }),
    both: z.array(sharedClaimSchema).readonly().meta({ description: 'What both tell, in the order of the first.' }),
    onlyA: z.array(claimSchema).readonly(),
    onlyB: z.array(claimSchema).readonly(),
    origins: z.array(sharedOriginSchema).readonly().meta({ description: 'Sources that both draw on.' }),
  })
  .readonly()
export type ComparisonView = z.infer<typeof comparisonSchema>

const headSchema = articleLedgerSchema
  .unwrap()
  .pick({ id: true, ref: true, outlet: true, title: true, published: true })
  .readonly()
const storyHeadSchema = storySchema.unwrap().pick({ id: true, title: true })

export const compareViewSchema = z
  .object({
    story: storyHeadSchema
      .nullable()
      .meta({ description: 'The story that both stand in, whose claims these are; null where they stand in two.' }),
    comparison: comparisonSchema.nullable().meta({ description: 'Null until two reports are named.' }),
    reports: z.array(headSchema).readonly().meta({ description: 'Those of the story, to choose from.' }),
    stories: z.array(storyHeadSchema).readonly().meta({ description: 'Stories to choose from, where none is named.' }),
  })
  .readonly()
type CompareInput = z.input<typeof compareViewSchema>
export type CompareView = z.infer<typeof compareViewSchema>

interface Named {
  readonly a?: string | undefined
  readonly b?: string | undefined
  readonly story?: string | undefined
}

/**
 * Two reports side by side; until two are named, what there is to choose from.
 * @throws {Fault} `request-invalid` where both are the same report, and what the references throw.
 */
export async function compareView(store: LedgerStore, { a, b, story }: Named): Promise<CompareInput> {
  const [first, second] = await reportsNamed(
    store,
    [a, b].flatMap((name) => name ?? []),
  )
  if (a === undefined || b === undefined) return choice(store, first?.story ?? story ?? null)
  if (!first || !second) throw Fault.of('request-invalid', { name: 'b', reason: 'it is the report that a names' })
  return compared(store, [first, second])
}

async function compared(store: LedgerStore, [a, b]: readonly [ReportNamed, ReportNamed]): Promise<CompareInput> {
  const story = a.story === b.story ? a.story : null
  const ledger = story === null ? await ledgerOfTwo(store, [a, b]) : await ledgerBetween(store, story, [a, b])
  const comparison = comparisonOf(a.reading.ledger, b.reading.ledger, indexLedger(ledger))
  return {
    story: story === null ? null : (ledger.stories[0] ?? null),
    comparison: viewOf(comparison),
    reports: ledger.articles,
    stories: [],
  }
}

/** What a story says of two of its reports, so that claims are those of its other pages. */
async function ledgerBetween(store: LedgerStore, story: string, reports: readonly ReportNamed[]): Promise<Ledger> {
  const readings = reports.map(({ reading }) => reading)
  const { stories, origins, claims, proposals } = await store.stories.ledgers([story])
  const between = claimsBetween(readings, { claims, origins })
  return ledgerOf(readings, { ...NOTHING_TOGETHER, stories, origins, proposals, claims: between })
}

function viewOf({ a, b, names, both, onlyA, onlyB, origins }: Comparison): z.input<typeof comparisonSchema> {
  const inOrder = [...both].sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start)
  return {
    a,
    b,
    names: Object.fromEntries(names),
    both: inOrder.map((shared) => ({ ...shared, a: shared.a.id, b: shared.b.id })),
    onlyA,
    onlyB,
    origins,
  }
}

async function choice(store: LedgerStore, id: string | null): Promise<CompareInput> {
  if (id === null) {
    const { rows } = await store.questions.stories({})
    return { story: null, comparison: null, reports: [], stories: rows.filter(({ articles }) => articles.length > 1) }
  }
  const { rows } = await store.questions.stories({ story: [id] })
  const [story] = rows
  if (!story) throw Fault.of('reference-unknown', { id, ids: '' })
  return { story, comparison: null, reports: await store.articles.ledgers(story.articles), stories: [] }
}
