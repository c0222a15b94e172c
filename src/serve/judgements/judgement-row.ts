import { z } from 'zod'
import { JUDGEMENT_KINDS, type Judgement, type JudgementOutcome } from '../../model/judgement.js'
import { splitRef } from '../../model/reference.js'
import type { Judged, TakingBack } from '../../store/judgement-store.js'
import type { LedgerStore } from '../../store/ledger-store.js'

const STATES = ['applied', 'overruled', 'orphaned', 'waiting', 'taken back'] as const

/** Who judged what, and when. */
const briefSchema = z.object({
  id: z.string(),
  kind: z.enum(JUDGEMENT_KINDS),
  by: z.string().nullable(),
  at: z.string(),
})

export const judgementRowSchema = briefSchema.extend({
  label: z.string().nullable(),
  words: z.array(z.object({ ref: z.string(), text: z.string() })).readonly(),
  state: z.enum(STATES).meta({
    description:
      'orphaned: a report it names is gone or was edited; overruled: a later judgement says otherwise; waiting: until another process has written.',
  }),
  takenBack: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
  contradicts: z
    .array(briefSchema)
    .readonly()
    .meta({ description: 'Other judgements that stand and say otherwise of one of these records; the later counts.' }),
})
export type JudgementRow = z.infer<typeof judgementRowSchema>

type Store = Pick<LedgerStore, 'judgements' | 'questions' | 'stories'>

/** A judgement by its id; null where there never was one. */
export async function judgementRow(store: Store, id: string): Promise<JudgementRow | null> {
  const judged = await store.judgements.list()
  const taken = judged.takenBack.find(({ judgement }) => judgement.id === id)
  const judgement = taken?.judgement ?? judged.judgements.find((one) => one.id === id)
  if (!judgement) return null
  const [row] = await judgementRows(store, judged, [{ judgement, takenBack: taken ?? null }])
  return row ?? null
}

export interface Listed {
  readonly judgement: Judgement
  readonly takenBack: TakingBack | null
}

/** Some of the judgements with what became of them. */
export async function judgementRows(
  store: Store,
  { judgements }: Judged,
  listed: readonly Listed[],
): Promise<readonly JudgementRow[]> {
  const outcomes = await outcomesOf(store, listed)
  return listed.map(({ judgement, takenBack }) => ({
    ...briefOf(judgement),
    label: judgement.label,
    words: judgement.members.map((ref, at) => ({ ref, text: judgement.words[at] ?? '' })),
    state: takenBack ? 'taken back' : stateOf(judgement, outcomes),
    takenBack: takenBack && { by: takenBack.by, at: takenBack.at },
    contradicts: takenBack ? [] : judgements.filter((other) => contradict(judgement, other)).map(briefOf),
  }))
}

const briefOf = ({ id, kind, by, at }: Judgement) => ({ id, kind, by, at })

interface Outcomes {
  readonly states: ReadonlyMap<string, JudgementOutcome['state']>
  /** Articles that are in the ledger. */
  readonly known: ReadonlySet<string>
}

/** What the ledger says of these judgements, by the stories that they are about. */
async function outcomesOf({ questions, stories }: Store, listed: readonly Listed[]): Promise<Outcomes> {
  const articles = new Set(listed.flatMap(({ judgement }) => articlesOf(judgement)))
  const found = await Promise.all(
    [...articles].map(async (article) => (await questions.find(article, 1)).find(({ id }) => id === article)),
  )
  const ids = new Set(found.flatMap((one) => one?.story ?? []))
  const { judgements } = await stories.ledgers([...ids])
  return {
    states: new Map(judgements.map(({ id, state }) => [id, state])),
    known: new Set(found.flatMap((one) => one?.id ?? [])),
  }
}

function stateOf(judgement: Judgement, { states, known }: Outcomes): JudgementRow['state'] {
  const isThere = articlesOf(judgement).every((article) => known.has(article))
  return states.get(judgement.id) ?? (isThere ? 'waiting' : 'orphaned')
}

const articlesOf = ({ members }: Judgement): readonly string[] => [
  ...new Set(members.map((ref) => splitRef(ref).article)),
]

/** Of one record or pair, one says what the other denies. */
function contradict(a: Judgement, b: Judgement): boolean {
  if (a.id === b.id) return false
  const isPair = (one: Judgement) => one.kind === 'same' || one.kind === 'different'
  if (isPair(a) && isPair(b)) return a.kind !== b.kind && a.members.join() === b.members.join()
  if (!a.members.some((ref) => b.members.includes(ref))) return false
  if (a.kind === 'renamed' && b.kind === 'renamed') return a.label !== b.label
  return (a.kind === 'wrong') !== (b.kind === 'wrong') && a.kind !== 'different' && b.kind !== 'different'
}
