import { nameOfAct } from '../../extract/content/acts.js'
import { words } from '../../extract/word-set.js'
import type { EventRecord } from '../../model/record.js'
import { type Comparison, found } from './comparison.js'
import type { Slot } from './slot.js'
import { piecesOf, stemOf } from './words.js'

/** Words for the same thing, as an article tells it. */
interface ToldTerm {
  readonly text: string
  readonly stems: readonly string[]
}

/** The words of the content, or of the event where it has none. */
export const terms: Slot<ToldTerm> = {
  slot: 'term',
  tell: ({ records }) => records.flatMap((record) => termOf(record) ?? []),
  key: ({ stems }) => stems.join(' '),
  meaning: ({ stems }) => stems.join(' '),
  text: ({ text }) => text,
  compare: compareTerms,
  missed: () => false,
}

function termOf(record: EventRecord): ToldTerm | null {
  const predicate = predicateOf(record)
  if (record.content === null && isMeeting(record, predicate)) return null
  const text = record.content ?? withObject(record, predicate)
  const stems = stemsOf(record.content ?? predicate ?? record.trigger)
  return stems.length === 0 ? null : { text: text.replace(/^["“'‘]+|["”'’]+$/g, ''), stems }
}

/** "launching" for "launch attack" is shown with its noun: "launching a wave of attacks". */
function withObject({ evidence, trigger }: EventRecord, predicate: string | null): string {
  if (trigger.includes(' ') || !predicate?.includes(' ')) return trigger
  const phrase = evidence.slice(Math.max(0, evidence.indexOf(trigger))).split(PHRASE_END)[0] ?? trigger
  return phrase.split(' ').length <= LONGEST_PHRASE ? phrase : trigger
}
const LONGEST_PHRASE = 9
const PHRASE_END =
  /[,;:.]|\s(?:on|at|in|to|against|after|before|during|since|for|from|by|with|amid|over|that|which|and)\s/

/** The lemmas of the row that made the record: `VERB/verb/impose sanction` is "impose sanction"; null for a component without words. */
function predicateOf({ rule }: EventRecord): string | null {
  const parts = rule.split('/')
  return parts.length > 2 ? (parts.at(-1) ?? null) : null
}

/** "Met", "held talks" and "visit" are all words for meeting, of which reports use several each. */
function isMeeting({ type, trigger }: EventRecord, predicate: string | null): boolean {
  if (type !== 'CONSULT') return false
  const said = (predicate ?? trigger).toLowerCase().split(' ')
  return said.some((word) => MEETING.has(word) || nameOfAct(word) === 'talks')
}
const MEETING = words('visit receive welcome greet host encounter press-conference see call')

const BARE = words(
  'a an the this that these those of in on at to from by for with and or but its his her their our your my it they he she we you who which be is are was were been being have had has do does did will would not as such also still even very more',
)

export function stemsOf(text: string): readonly string[] {
  const kept = piecesOf(text).filter(({ lower, text }) => !BARE.has(lower) && /^[\p{L}\d]/u.test(text))
  return [...new Set(kept.map(({ lower }) => stemOf(lower)))].sort()
}

/** More words of the same say no other thing. */
function compareTerms(a: ToldTerm, b: ToldTerm): Comparison {
  const [few, many] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems]
  if (few.every((stem) => many.includes(stem))) return found('same', 'the same words, or more of them')
  return a.stems.join('') === b.stems.join('') ? found('same', 'the same letters') : found('other words', 'other words')
}
