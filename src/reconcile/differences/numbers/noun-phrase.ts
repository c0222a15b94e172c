import { type Piece, stemOf } from '../words.js'
import { OUTCOME_OF, PEOPLE, PHRASE_ENDS } from './units.js'

/** The words of the noun phrase at a piece: to the first plural noun, else to the first word that cannot be of it; at most four. */
export function phraseBehind(pieces: readonly Piece[], at: number): readonly string[] {
  const phrase: string[] = []
  for (let next = at; next < pieces.length && phrase.length < 4; next++) {
    const piece = pieces[next]
    if (!piece || !/^\p{L}/u.test(piece.text) || PHRASE_ENDS.has(piece.lower)) break
    if (OUTCOME_OF.has(piece.lower)) break
    phrase.push(piece.lower)
    if (/[^s'’]s$/.test(piece.lower) && !/(?:us|is|ous)$/.test(piece.lower)) break
    // "two rebel camps": people in the singular may only say whose.
    const stem = stemOf(piece.lower)
    if (stem !== piece.lower && PEOPLE.has(stem)) break
  }
  return phrase
}

/** What a share or a sum is of: "tariff on steel imports" gives `tariff`, `steel`, `import`. */
export function thingsBehind(pieces: readonly Piece[], at: number): readonly string[] {
  const linked = /^(?:in|of|for|worth|on)$/.test(pieces[at]?.lower ?? '')
  const first = phraseBehind(pieces, linked ? at + 1 : at)
  const end = at + Number(linked) + first.length
  const more = /^(?:on|of|for|in)$/.test(pieces[end]?.lower ?? '') ? phraseBehind(pieces, end + 1) : []
  return [...new Set([...first, ...more].map(stemOf))].sort()
}

/** Pieces to show behind a percentage: "25% tariff on steel". */
export function nounsBehind(pieces: readonly Piece[], at: number): number {
  const first = phraseBehind(pieces, at).slice(0, 2)
  const link = /^(?:on|of|for)$/.test(pieces[at + first.length]?.lower ?? '')
  const more = link ? phraseBehind(pieces, at + first.length + 1).slice(0, 1) : []
  return first.length + (more.length > 0 ? 1 + more.length : 0)
}
