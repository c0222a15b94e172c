import type { Condition, ConditionKind } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'
import type { Range, Span } from '../../model/span.js'
import { actsIn } from './act-words.js'

/** Kinds of link that tie a position to terms; causes, purposes and consequences only explain it. */
const TERMS: ReadonlySet<ConditionKind> = new Set(['precondition', 'contingency', 'alternative', 'concession'])
/** Kinds by which a promise or a wish holds only once something else does. */
const BINDING: ReadonlySet<ConditionKind> = new Set(['precondition', 'contingency'])

/** From the trigger to the end of the evidence: where a record's own act stands. */
function coreOf({ start, end, evidence, trigger }: EventRecord): Range {
  return { start: start + Math.max(0, evidence.indexOf(trigger)), end }
}

export const triggerOf = (record: EventRecord): Range => {
  const { start } = coreOf(record)
  return { start, end: start + record.trigger.length }
}

/** The conditions that a record's position on `act` is tied to: it stands in what they allow, not in what they ask for first. */
export function termsOf(article: ArticleLedger, record: EventRecord, act: string): readonly Condition[] {
  return article.conditions.filter(
    (condition) =>
      TERMS.has(condition.kind) &&
      (standsIn(article, record, act, condition.consequent, condition.antecedent) ||
        (condition.kind === 'alternative' &&
          standsIn(article, record, act, condition.antecedent, condition.consequent))),
  )
}

function standsIn(article: ArticleLedger, record: EventRecord, act: string, span: Span, other: Span): boolean {
  const core = coreOf(record)
  const trigger = triggerOf(record)
  if (within(trigger, span)) return true
  if (within(trigger, other) || span.start < trigger.start || span.end > core.end) return false
  if (article.records.some((other) => startsBetween(triggerOf(other), trigger.end, span.end))) return false
  const acts = actsIn(span.text)
  return acts.includes(act) || (acts.length === 0 && span.start < other.start)
}

/** Another record takes over on the way. */
const startsBetween = ({ start }: Range, from: number, to: number): boolean => start > from && start < to

/** True of what stands in a condition: it is not done, only asked or supposed. */
export function isSupposedIn({ conditions }: ArticleLedger, record: EventRecord): boolean {
  const trigger = triggerOf(record)
  return conditions.some(
    ({ kind, antecedent, consequent }) =>
      BINDING.has(kind) && (within(trigger, antecedent) || within(trigger, consequent)),
  )
}

/** True where the words make the position wait for something. */
export function isBound(terms: readonly Condition[], type: EventRecord['type']): boolean {
  return terms.some(
    ({ kind }) => kind === 'precondition' || (BINDING.has(kind) && (type === 'AGREE' || type === 'CONCEDE')),
  )
}

export const within = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
