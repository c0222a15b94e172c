import { standardGazetteer } from '../../extract/actors/gazetteer.js'
import { words } from '../../extract/word-set.js'
import type { DifferenceSlot } from '../../model/claim.js'
import type { Party } from '../../model/party.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { type Comparison, found } from './comparison.js'
import { PEOPLE } from './numbers/units.js'
import { hasOneDoer } from './occasions.js'
import type { Slot } from './slot.js'
import { WIDER } from './wider-parties.js'
import { piecesOf, stemOf } from './words.js'

/** A party as an article tells it of a claim. */
interface ToldParty {
  readonly id: string
  /** The words for it, as the article has them. */
  readonly text: string
  /** Done alone, in fact, in the article's own voice: two such parties exclude each other. The others of the deed are listed. */
  readonly alone: boolean
  readonly others: readonly string[]
}

/** Who does it. */
export const actors: Slot<ToldParty> = partySlot('actor', 'actors')
/** To whom. */
export const recipients: Slot<ToldParty> = partySlot('recipient', 'recipients')

function partySlot(slot: DifferenceSlot, role: 'actors' | 'recipients'): Slot<ToldParty> {
  return {
    slot,
    tell: ({ records }) => onceEach(records.flatMap((record) => toldParties(record, role))),
    key: ({ id, alone, others }) => [id, alone, others.join('+')].join('|'),
    meaning: ({ id }) => id,
    text: ({ text }) => text,
    compare: compareParties,
    missed: () => false,
    whole: true,
  }
}

/** Who meets whom is told from both sides, and is one set of parties. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE'])

/** Each party under the first words for it. */
function onceEach(parties: readonly ToldParty[]): readonly ToldParty[] {
  const texts = new Map<string, string>()
  for (const { id, text } of parties) if (!texts.has(id)) texts.set(id, text)
  return parties.map((party) => ({ ...party, text: texts.get(party.id) ?? party.text }))
}

function toldParties(record: EventRecord, role: 'actors' | 'recipients'): readonly ToldParty[] {
  const mutual = MUTUAL.has(record.type)
  if (mutual && role === 'recipients') return []
  const names = namesIn(record.evidence)
  const told = (mutual ? [...record.actors, ...record.recipients] : record[role]).flatMap((party) => {
    const text = wordsFor(party, record.evidence, names)
    return text === null ? [] : [{ id: party.id, text }]
  })
  const done = record.status === 'actual' && hasOneDoer(record) && record.speaker === null
  const alone = role === 'actors' && done && record.actors.length === 1
  const others = record.recipients.map(({ id }) => id).sort()
  return told.map(({ id, text }) => ({ id, text, alone, others }))
}

/** The words of the evidence that name a party; null where it is only meant ("he", "the statement"), which may be read wrongly. */
function wordsFor({ id, name }: Party, evidence: string, names: ReadonlyMap<string, string>): string | null {
  if (name !== null && evidence.includes(name)) return name
  const known = names.get(id)
  const surname = name?.split(' ').at(-1) ?? ''
  const isPerson = name !== null && standardGazetteer().lookup(name).length === 0
  return isPerson && surname.length > 2 && evidence.includes(surname) ? surname : (known ?? null)
}

const LONGEST_NAME = 4
/** The first name of each known party in a text, by id. */
function namesIn(text: string): ReadonlyMap<string, string> {
  const pieces = piecesOf(text)
  const names = new Map<string, string>()
  for (let at = 0; at < pieces.length; at++)
    for (let length = Math.min(LONGEST_NAME, pieces.length - at); length > 0; length--) {
      const [first, last] = [pieces[at], pieces[at + length - 1]]
      if (!first || !last || !/^\p{Lu}/u.test(first.text)) continue
      const name = text.slice(first.start, last.end)
      const row = standardGazetteer().lookup(name)[0]
      if (!row) continue
      const whole = row.kind === 'demonym' ? withNoun(text, last.end, name) : name
      if (!names.has(row.id)) names.set(row.id, whole)
      at += length - 1
      break
    }
  return names
}

/** "European officials" for "European": an adjective with the people or body behind it. */
function withNoun(text: string, end: number, name: string): string {
  const noun = /^ (\p{L}+)/u.exec(text.slice(end))?.[1] ?? ''
  return BODIES.has(noun.toLowerCase()) || PEOPLE.has(stemOf(noun)) ? `${name} ${noun}` : name
}
const BODIES = words(
  'leaders ministers forces authorities negotiators allies partners lawmakers generals commanders government army navy military ministry parliament president presidency police',
)

/**
 * How two parties stand to each other; pure. A minister and the government are one. Two conflict only as sole doers of one deed to the
 * same others, neither of whom is among those others: who fights whom is told from both sides.
 */
function compareParties(a: ToldParty, b: ToldParty): Comparison {
  if (a.id === b.id) return found('same', 'the same party')
  if (isKindOfPeople(a) && isKindOfPeople(b)) return found('same', 'people, by what they are')
  if (isWithin(a.id, b.id)) return found('narrower', `${a.text} is of ${b.text}`)
  if (isWithin(b.id, a.id)) return found('wider', `${b.text} is of ${a.text}`)
  if (!a.alone || !b.alone) return found('other', 'both may be meant')
  if (a.others.length === 0 || a.others.join() !== b.others.join()) return found('other', 'done to others')
  if (a.others.some((id) => id === a.id || id === b.id)) return found('other', 'both take part')
  if (!isDefinite(a.id) || !isDefinite(b.id)) return found('other', 'one is not named')
  return found('conflict', `${a.text} or ${b.text}`)
}

/** "Rebels", "12 men": no party that has a name. */
const isKindOfPeople = ({ text }: ToldParty): boolean =>
  PEOPLE.has(stemOf(text.split(' ').at(-1) ?? '')) && !/^\p{Lu}/u.test(text)

function isWithin(inner: string, outer: string): boolean {
  return WIDER.get(outer)?.(inner) ?? false
}

/** A state, or a body or group that is known by its name: what else stands as a party may be part of any. */
function isDefinite(id: string): boolean {
  return /^[A-Z]{3}$/.test(id) || (standardGazetteer().lookup(id)[0]?.id === id && !WIDER.has(id))
}
