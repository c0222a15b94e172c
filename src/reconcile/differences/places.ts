import { standardGazetteer } from '../../extract/actors/gazetteer.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { type Comparison, found } from './comparison.js'
import { isOneOccasion } from './occasions.js'
import { REGIONS } from './regions.js'
import type { Slot } from './slot.js'
import { voiceOf } from './telling.js'
import { piecesOf } from './words.js'

/** A place as an article tells it of a claim. */
interface ToldPlace {
  readonly text: string
  readonly voice: string | null
  /** The event is of a kind that has one place, and is told as done or fixed. */
  readonly onePlace: boolean
}

/** Where it happened, and the places that its content names. */
export const places: Slot<ToldPlace> = {
  slot: 'place',
  tell: ({ records }) => records.flatMap(placesOf),
  key: ({ text, voice, onePlace }) => [plain(text), voice, onePlace].join('|'),
  meaning: ({ text }) => plain(text),
  text: ({ text }) => text,
  compare: comparePlaces,
  missed: () => false,
}

/** Events that are held or done at one spot. */
const AT_ONE_SPOT: ReadonlySet<EventType> = new Set(['CONSULT', 'ASSAULT', 'COERCE'])

function placesOf(record: EventRecord): readonly ToldPlace[] {
  const voice = voiceOf(record)
  const named = contentPlaces(record.content ?? '').map((text) => ({ text, voice, onePlace: false }))
  if (record.place === null) return named
  const sure = record.status === 'actual' || record.status === 'historical'
  const onePlace = sure && AT_ONE_SPOT.has(record.type) && isOneOccasion(record)
  return [{ text: record.place, voice, onePlace }, ...named]
}

const LONGEST_NAME = 3
/** Places named in the words of a content: regions and towns, not states, which are parties there. */
function contentPlaces(content: string): readonly string[] {
  const pieces = piecesOf(content)
  const names: string[] = []
  for (let at = 0; at < pieces.length; at++)
    for (let length = LONGEST_NAME; length > 0; length--) {
      const [first, last] = [pieces[at], pieces[at + length - 1]]
      if (!first || !last || !/^\p{Lu}/u.test(first.text)) continue
      const name = content.slice(first.start, last.end)
      if (
        !standardGazetteer()
          .lookup(name)
          .some(({ kind, unsure }) => kind === 'place' && !unsure)
      )
        continue
      names.push(name)
      at += length - 1
      break
    }
  return names
}

/**
 * How two places stand to each other; pure. Two towns or two states conflict where both are said, in one voice, to be the place of what
 * has only one; a site and a town never do, since a site may lie anywhere.
 */
function comparePlaces(a: ToldPlace, b: ToldPlace): Comparison {
  if (plain(a.text) === plain(b.text)) return found('same', 'the same place')
  const [first, second] = [wordsOf(a.text), wordsOf(b.text)]
  if (second.every((word) => first.includes(word))) return found('more detail', `${a.text} says more than ${b.text}`)
  if (first.every((word) => second.includes(word))) return found('more detail', `${b.text} says more than ${a.text}`)
  if (lies(a.text, b.text)) return found('narrower', `${a.text} lies in ${b.text}`)
  if (lies(b.text, a.text)) return found('wider', `${b.text} lies in ${a.text}`)
  const [here, there] = [knownAs(a.text), knownAs(b.text)]
  if (here === null || there === null) return found('other', 'one may lie in the other')
  if (!a.onePlace || !b.onePlace) return found('other', 'may be in several places')
  if (a.voice !== b.voice) return found('other', 'told by different speakers')
  if (here === there && isWide(a.text, b.text)) return found('other', 'one may lie in the other')
  return found('conflict', `${a.text} and ${b.text}`)
}

/** Words of a wider or looser place, which may take in its neighbours. */
const WIDE =
  /\b(?:region|province|district|border|front|coast|area|near|outside|around|between|north|south|east|west\w*)\b/i
const isWide = (a: string, b: string): boolean =>
  WIDE.test(a) || WIDE.test(b) || REGIONS.has(plain(a)) || REGIONS.has(plain(b))

/** The state in which a place that is known by its name lies. */
function knownAs(text: string): string | null {
  return rowOf(text)?.id ?? null
}

function rowOf(text: string) {
  const gazetteer = standardGazetteer()
  const parts = [text, ...text.split(/,| in | of /)].map((part) =>
    part.replace(/^(?:the|central|downtown|near|outside)\s+/i, '').trim(),
  )
  return parts
    .flatMap((part) => gazetteer.lookup(part))
    .find(({ kind }) => kind === 'place' || kind === 'seat' || kind === 'state')
}

/** True where `inner` lies in `outer` by name: a town in its state, a town in its region, a room in its house. */
function lies(inner: string, outer: string): boolean {
  const regions = REGIONS.get(plain(outer))
  if (regions?.has(plain(inner))) return true
  const [small, large] = [rowOf(inner), rowOf(outer)]
  return large?.kind === 'state' && small !== undefined && small.kind !== 'state' && small.id === large.id
}

const wordsOf = (text: string): readonly string[] => plain(text).split(' ')

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:the|a|an|region|province|oblast|city|of)\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
