import type { Range } from '../../model/span.js'
import { monthNumber } from './time-words.js'

const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}.'’]*)*"
const DATE = '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?'
/** "KYIV, Feb 5 (Reuters) -", "Geneva, Switzerland, 12 May 2022 —". */
const DATELINE = new RegExp(`^(?:${PLACE} ?(?:, |/)){1,3}(?<date>${DATE})(?: \\([^)]{2,40}\\))? ?[-–—]`, 'u')

/** Where the date of a dateline stands in a sentence that opens with one; null for any other sentence. */
export function datelineDate(sentence: string): Range | null {
  const found = DATELINE.exec(sentence)
  const date = found?.groups?.date
  // In small letters without an agency it is a sentence ("On Friday, May 5 - a holiday -").
  if (!found || date === undefined || !/^\p{Lu}{3}|\)/u.test(found[0]) || monthNumber(date.replace(/[\d ,]+/g, '')) < 0)
    return null
  const start = found[0].indexOf(date)
  return { start, end: start + date.length }
}
