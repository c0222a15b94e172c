import type { ConditionKind } from '../../model/condition.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType, Proposition, Status } from '../../model/record.js'
import type { Range } from '../../model/span.js'
import { DEEDS } from '../deeds.js'
import type { Member } from '../member.js'
import { eventKindOf } from './event-kinds.js'
import { meaningsOf, wordsOf } from './meanings.js'
import { isNamedIn } from './naming.js'
import { ordinalsIn } from './ordinals.js'
import { predicateOf } from './predicate.js'
import type { Vocabulary, WordBag } from './words.js'

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
  /** All parties, each once. */
  readonly sides: readonly string[]
  /** Meanings of the words of the trigger, of what is asked, offered or refused, of the evidence, and of all these. */
  readonly trigger: WordBag
  readonly content: WordBag
  readonly evidence: WordBag
  readonly all: WordBag
  /** Of what it is made to depend on. */
  readonly terms: WordBag
  readonly proposition: Proposition | null
  /** The meaning of the act that the proposition names, as a word of the vocabulary, and the words of its object that are not the act. */
  readonly act: number | null
  readonly object: WordBag
  /** ISO days, end included. */
  readonly from: string | null
  readonly to: string | null
  readonly place: WordBag
  readonly numbers: WordBag
  /** "second round": 2 by the noun. */
  readonly ordinals: ReadonlyMap<string, number>
  /** Where the sentence points as seen from the centre of the story. */
  readonly direction: Float32Array | null
  /** Every four words in a row of the evidence. */
  readonly sequences: WordBag
}

const SEQUENCE = 4

export function traitsOf(member: Member, direction: Float32Array | null, vocabulary: Vocabulary): Traits {
  const { record } = member
  const { type, status, actors, recipients, speaker, proposition, date } = record
  const bag = (words: Iterable<string>): WordBag => vocabulary.bag(words)
  const tokens = wordsOf(record.evidence)
  const triggerWords = wordsOf(record.trigger)
  const terms = meaningsOf(wordsOf(termsOf(member)))
  const evidence = meaningsOf(tokens)
  const content = [...contentMeanings(member), ...terms]
  const act = proposition === null ? null : meaningsOf(wordsOf(proposition.act)).join(' ')
  return {
    member,
    type,
    status,
    actors: idsOf(actors),
    recipients: idsOf(recipients),
    sides: idsOf([...actors, ...recipients]),
    named: new Set(idsOf([...actors, ...recipients].filter((party) => isNamedIn(party, tokens)))),
    speaker: speaker?.id ?? null,
    kind: eventKindOf([...triggerWords, ...wordsOf(predicateOf(record).words)]),
    trigger: bag(meaningsOf(triggerWords)),
    content: bag(content),
    evidence: bag(evidence),
    all: bag([...evidence, ...content]),
    terms: bag(terms),
    proposition,
    act: act === null ? null : vocabulary.number(act),
    object: bag(meaningsOf(wordsOf(proposition?.object ?? '')).filter((word) => word !== act)),
    from: date?.start.slice(0, 10) ?? null,
    to: date?.end.slice(0, 10) ?? null,
    place: bag(meaningsOf(wordsOf(record.place ?? ''))),
    numbers: bag(tokens.filter((word) => /\d/.test(word))),
    ordinals: ordinalsIn(tokens),
    direction,
    sequences: sequencesOf(tokens, vocabulary),
  }
}

/** Every four words in a row under one number: 32 bits of a polynomial over their numbers, so that two rows are all but never one. */
function sequencesOf(tokens: readonly string[], vocabulary: Vocabulary): WordBag {
  const numbers = tokens.map((token) => vocabulary.number(token))
  const rows = numbers
    .slice(SEQUENCE - 1)
    .map((_, at) =>
      numbers.slice(at, at + SEQUENCE).reduce((hash, number) => (Math.imul(hash, 1_000_003) + number) | 0, 7),
    )
  return Int32Array.from(new Set(rows)).sort()
}

/** What is asked, offered or refused; where the record does not say, its trigger ("likes", "insane"); nothing of an event. */
function contentMeanings(member: Member): readonly string[] {
  const { record } = member
  if (DEEDS.has(record.type)) return []
  const said = [
    ...meaningsOf(wordsOf(contentOf(member))),
    ...(record.proposition === null ? [] : meaningsOf(wordsOf(record.proposition.act))),
  ]
  return [...(said.length > 0 ? said : meaningsOf(wordsOf(record.trigger))), ...verdictOf(record)]
}

const VERDICTS: ReadonlyMap<EventType, string> = new Map([
  ['ACCUSE', 'bad'],
  ['SUPPORT', 'good'],
])
/** "repeated its criticism of the pact" says what "the pact is terrible" says: a thing is judged, no act of it alleged. */
function verdictOf({ type, content, proposition }: EventRecord): readonly string[] {
  const verdict = VERDICTS.get(type)
  if (verdict === undefined || proposition === null) return []
  if (proposition.act === 'be') return [verdict]
  const object = new Set(meaningsOf(wordsOf(proposition.object ?? '')))
  return meaningsOf(wordsOf(content ?? '')).every((word) => object.has(word)) ? [verdict] : []
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
