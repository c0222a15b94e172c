import { type Piece, stemOf } from '../words.js'
import { phraseBehind } from './noun-phrase.js'
import { hedgeBefore, type NumberSpan } from './read-number.js'
import { HOURS, MONTHS, OUTCOME_OF, PEOPLE } from './units.js'

/** "May" is a month and "may" is none. */
const isMonth = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}/u.test(piece.text) && MONTHS.has(piece.lower)

/** Behind these a number belongs to a name or a date: "Article 5", "Resolution 1701", "France 2", "F-16". */
export function isName(pieces: readonly Piece[], { low, first, next }: NumberSpan): boolean {
  const [before, number, after] = [pieces[first - 1], pieces[first], pieces[next]]
  if (!number) return true
  if (isMonth(before) || isMonth(after)) return true
  if (/^(?:a\.m\.|p\.m\.|am|pm|gmt|o'clock|th|st|nd|rd)$/.test(after?.lower ?? '')) return true
  if (after?.text === ':' || (before?.text === ':' && /^\d+$/.test(pieces[first - 2]?.text ?? ''))) return true
  if (/^(?:19|20)\d\d$/.test(number.text) && !PEOPLE.has(stemOf(after?.lower ?? ''))) return true
  if (after?.text === '-' && pieces[next + 2]?.text === '-' && pieces[next + 3]?.lower === 'old') return true
  // "nine-tenths", "three-way": a hyphen makes another word of it, unless it measures time.
  if (/^[-–]$/.test(after?.text ?? '') && !HOURS.has(stemOf(pieces[next + 1]?.lower ?? ''))) return true
  if (before?.text === '-' && /^\p{L}/u.test(pieces[first - 2]?.text ?? '')) return true
  const hedgeWord = hedgeBefore(pieces, first).first < first
  const named =
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    !OUTCOME_OF.has(before.lower) &&
    !hedgeWord &&
    /^[\d\p{Lu}]/u.test(number.text)
  if (named && phraseBehind(pieces, next).length === 0 && after?.text !== '%') return true
  // "the two leaders", "one of them": no count of anything.
  return (
    low <= 3 &&
    /^\p{L}/u.test(number.text) &&
    ((low <= 1 && after?.text !== '-') ||
      /^(?:the|these|those|between|both|its|their|his|her)$/.test(before?.lower ?? ''))
  )
}
