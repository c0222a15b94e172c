import type { ConditionKind } from '../../model/condition.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType, Proposition, Status } from '../../model/record.js'
import type { Range } from '../../model/span.js'
import type { Member } from '../member.js'
import { directionFrom } from './centre.js'
import { DEEDS } from './deeds.js'
import { eventKindOf } from './event-kinds.js'
import { meaningsOf, wordsOf } from './meanings.js'
import { isNamedIn } from './naming.js'
import { ordinalsIn } from './ordinals.js'

/** What of a member is compared, made once a member. */
export interface Traits {
  readonly member: Member
  readonly type: EventType
  readonly status: Status
  /** Ids of the parties. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Ids of those that the evidence names; the others were inferred. */
  readonly named: ReadonlySet<string>
  readonly speaker: string | null
  /** The finer kind of the event that the trigger tells. */
  readonly kind: string | null
  /** Meanings of the words of the trigger, of what is asked, offered or refused, and of the whole evidence. */
  readonly trigger: ReadonlySet<string>
  readonly content: ReadonlySet<string>
  /** Of what it is made to depend on. */
  readonly terms: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly proposition: Proposition | null
  /** The meaning of the act that the proposition names. */
  readonly act: string | null
  readonly object: ReadonlySet<string>
  /** ISO days, end included. */
  readonly from: string | null
  readonly to: string | null
  readonly place: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** "second round": 2 by the meaning of the noun. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Where the sentence points as seen from the centre of the story. */
  readonly direction: Float32Array | null
  /** Every four words in a row of the evidence. */
  readonly sequences: ReadonlySet<string>
}

const SEQUENCE = 4

export function traitsOf(member: Member, centre: Float32Array | null): Traits {
  const { record } = member
  const tokens = wordsOf(record.evidence)
  const terms = meaningsOf(termsOf(member))
  return {
    member,
    type: record.type,
    status: record.status,
    actors: idsOf(record.actors),
    recipients: idsOf(record.recipients),
    named: new Set(idsOf([...record.actors, ...record.recipients].filter((party) => isNamedIn(party, tokens)))),
    speaker: record.speaker?.id ?? null,
    kind: eventKindOf(wordsOf(record.trigger)),
    trigger: new Set(meaningsOf(record.trigger)),
    content: new Set([...contentMeanings(member), ...terms]),
    terms: new Set(terms),
    words: new Set(meaningsOf(record.evidence)),
    proposition: record.proposition,
    act: record.proposition === null ? null : meaningsOf(record.proposition.act).join(' '),
    object: new Set(meaningsOf(record.proposition?.object ?? '')),
    from: record.date?.start.slice(0, 10) ?? null,
    to: record.date?.end.slice(0, 10) ?? null,
    place: new Set(meaningsOf(record.place ?? '')),
    numbers: new Set(tokens.filter((word) => /\d/.test(word))),
    ordinals: ordinalsIn(tokens),
    direction: directionFrom(centre, member.vector),
    sequences: new Set(tokens.slice(SEQUENCE - 1).map((_, at) => tokens.slice(at, at + SEQUENCE).join(' '))),
  }
}

/** What is asked, offered or refused; where the record does not say, its trigger ("likes", "insane"); nothing of an event. */
function contentMeanings(member: Member): readonly string[] {
  const { record } = member
  if (DEEDS.has(record.type)) return []
  const said = [
    ...meaningsOf(contentOf(member)),
    ...(record.proposition === null ? [] : meaningsOf(record.proposition.act)),
  ]
  return [...(said.length > 0 ? said : meaningsOf(record.trigger)), ...verdictOf(record)]
}

const VERDICTS: ReadonlyMap<EventType, string> = new Map([
  ['ACCUSE', 'bad'],
  ['SUPPORT', 'good'],
])
/** "stood by his criticism of the pact" says what "the pact is terrible" says: a thing is judged, no act of it alleged. */
function verdictOf({ type, content, proposition }: EventRecord): readonly string[] {
  const verdict = VERDICTS.get(type)
  if (verdict === undefined || proposition === null) return []
  if (proposition.act === 'be') return [verdict]
  const object = new Set(meaningsOf(proposition.object ?? ''))
  return meaningsOf(content ?? '').every((word) => object.has(word)) ? [verdict] : []
}

const idsOf = (parties: readonly Party[]): readonly string[] => [...new Set(parties.map(({ id }) => id))]

const TERMS: ReadonlySet<ConditionKind> = new Set(['precondition', 'contingency'])

/** What the record is made to depend on: the antecedents of the conditions whose consequent it tells. */
function termsOf({ article, record }: Member): string {
  const own = article.conditions.filter(({ kind, consequent }) => TERMS.has(kind) && meets(consequent, record))
  return own.map(({ antecedent }) => antecedent.text).join(' ')
}

const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** How far behind a bare "issued a warning" the words of the warning are looked for, in characters. */
const ANNOUNCED = 250

/** The content, or that of the record which an announcement ("issued a warning: …") introduces. */
function contentOf({ article, record }: Member): string {
  if (record.content !== null) return record.content
  const announced = article.records.find(
    (next) =>
      next.type === record.type &&
      next.content !== null &&
      next.start >= record.start &&
      next.start - record.end < ANNOUNCED &&
      next.actors.some(({ id }) => record.actors.some((actor) => actor.id === id)),
  )
  return announced === undefined
    ? ''
    : `${announced.content ?? ''} ${termsOf({ ref: '', article, record: announced, vector: null })}`
}
