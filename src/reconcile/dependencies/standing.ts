import type { Requirement } from '../../model/dependency.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'
import { groupedBy } from '../grouped.js'
import { actsIn } from '../positions/act-words.js'
import { triggerOf, within } from '../positions/terms.js'
import { compareText } from '../text-order.js'
import { fulfilmentOf, ONGOING } from './fulfilment-rows.js'
import type { NamedAct } from './required-act.js'

/** Something on record that was done: a record of the reports with what is needed to hold it against a requirement. */
export interface Deed {
  readonly ref: string
  readonly record: EventRecord
  readonly acts: readonly string[]
  /** The last ISO day on which it was done, by its own words, else of the report; null where neither is known. */
  readonly day: string | null
  /** True where its words say that it goes on on the day of the report. */
  readonly isOngoing: boolean
  /** ISO day of the report, or null. */
  readonly reported: string | null
}

/** The deeds of an article: acts that are told as done, not those of long ago and not what is only said to be so. */
export function deedsOf(article: ArticleLedger, isLeftOut: (ref: string) => boolean): readonly Deed[] {
  const reported = article.published?.slice(0, 10) ?? null
  return article.records.flatMap((record) => {
    const ref = `${article.id}#${record.id}`
    if (record.status !== 'actual' || isLeftOut(ref) || isSupposed(article, record)) return []
    const acts = actsIn(fromTrigger(record))
    const day = record.date?.end.slice(0, 10) ?? reported
    return [{ ref, record, acts, day, isOngoing: ONGOING.test(nearTrigger(record)), reported }]
  })
}

/** Deeds by the id of each party that does them. */
export type Deeds = ReadonlyMap<string, readonly Deed[]>

export function byDoer(deeds: readonly Deed[]): Deeds {
  const doings = deeds.flatMap((deed) =>
    [...new Set(deed.record.actors.map(({ id }) => id))].map((id) => ({ id, deed })),
  )
  return new Map([...groupedBy(doings, ({ id }) => id)].map(([id, own]) => [id, own.map(({ deed }) => deed)]))
}

/** "Until the embargo was lifted" does not say that it was. */
function isSupposed({ conditions }: ArticleLedger, record: EventRecord): boolean {
  return conditions.some(
    ({ kind, antecedent, consequent }) =>
      (kind === 'precondition' || kind === 'contingency') &&
      (within(triggerOf(record), antecedent) || within(triggerOf(record), consequent)),
  )
}

/** Words further from a trigger name other acts. */
const BEHIND = 6
const NEAR = 4

/** The trigger with the words behind it. */
function fromTrigger({ evidence, trigger }: EventRecord): string {
  const behind = evidence.slice(Math.max(0, evidence.indexOf(trigger)) + trigger.length)
  return `${trigger}${behind
    .split(/(?=\s)/)
    .slice(0, BEHIND + 1)
    .join('')}`
}

/** The trigger with the few words before it. */
function nearTrigger({ evidence, trigger }: EventRecord): string {
  const before = evidence
    .slice(0, Math.max(0, evidence.indexOf(trigger)))
    .trim()
    .split(/\s+/)
  return [...before.slice(-NEAR), trigger].join(' ')
}

type Standing = Pick<Requirement, 'state' | 'by'>

const OPEN: Standing = { state: 'open', by: [] }

/**
 * Whether the record says that a required act was done (`met`) or acted against (`broken`), on the day when it was asked for or since:
 * of deeds both ways the later count, of those on one day the breach. What was done before is history, unless it goes on. A
 * requirement that an act be not done is broken by the act, and never met for good. `words` are those of the requirement.
 */
export function standingOf(act: NamedAct, words: string, since: string | null, deeds: Deeds): Standing {
  if (act.act === null || act.doers.length === 0) return OPEN
  const byDoers = new Set(act.doers.flatMap(({ id }) => deeds.get(id) ?? []))
  const own = [...byDoers].filter((deed) => isTo(deed, act) && isSince(deed, since))
  const met = act.negated ? [] : own.filter((deed) => meets(deed, act) && isFull(deed, words))
  const broken = own.filter((deed) => breaks(deed, act))
  const lastMet = lastDay(met)
  const lastBroken = lastDay(broken)
  if (broken.length > 0 && lastBroken >= lastMet)
    return { state: 'broken', by: refsOf(broken.filter((deed) => met.length === 0 || dayOf(deed) >= lastMet)) }
  if (met.length > 0)
    return { state: 'met', by: refsOf(met.filter((deed) => broken.length === 0 || dayOf(deed) > lastBroken)) }
  return OPEN
}

function isTo({ record }: Deed, { targets }: NamedAct): boolean {
  const known = targets.length > 0 && record.recipients.length > 0
  return !known || record.recipients.some(({ id }) => targets.some((target) => target.id === id))
}

function isSince(deed: Deed, since: string | null): boolean {
  if (since === null) return deed.isOngoing || deed.reported === null
  return dayOf(deed) >= since
}

/** What goes on is done on the day of its report. */
const dayOf = ({ day, isOngoing, reported }: Deed): string => (isOngoing ? (reported ?? day) : day) ?? ''

function meets({ record, acts }: Deed, { act, type }: NamedAct): boolean {
  const row = fulfilmentOf(act ?? '')
  if (!row?.metBy.includes(record.type) && record.type !== type) return false
  const wanted = row && row.metActs.length > 0 ? row.metActs : [act ?? '']
  return acts.some((done) => wanted.includes(done))
}

/** "A lasting truce" is not met by a truce of a day. */
const DEGREES = ['permanent', 'full', 'complete', 'unconditional', 'lasting', 'total', 'definitive']

const isFull = ({ record }: Deed, words: string): boolean =>
  DEGREES.every((degree) => !words.toLowerCase().includes(degree) || record.evidence.toLowerCase().includes(degree))

function breaks({ record, acts }: Deed, { act, negated }: NamedAct): boolean {
  if (negated) return acts.includes(act ?? '')
  const row = fulfilmentOf(act ?? '')
  if (!row?.brokenBy.includes(record.type)) return false
  return row.brokenActs.length === 0 || acts.some((done) => row.brokenActs.includes(done))
}

const lastDay = (deeds: readonly Deed[]): string => deeds.map(dayOf).sort().at(-1) ?? ''

const refsOf = (deeds: readonly Deed[]): readonly string[] =>
  deeds.toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.ref, b.ref)).map(({ ref }) => ref)
