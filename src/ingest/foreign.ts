import type { Range } from '../model/span.js'
import { linesOf } from './boilerplate.js'

/**
 * Words that hold sentences together in other languages of the Latin script, those left out that are also English words ("a", "on",
 * "die", "for"). They make up a fifth and more of prose in their language and next to nothing of English, names included.
 */
const FUNCTION_WORDS = new Set(
  `el la los las del que de en y por con una un su para según como lo le les des du et dans une est pour sur qui ce cette au aux à
  ses der das und den dem ist nicht von mit zu im auf ein eine sich für il di che della dei nel gli è si ha ai os da dos em um uma
  não ao pelo pela het een van niet voor dat zijn och att som av är på ikke og til af det na w się nie z že je ve bir bu için za
  oraz jest dla nad przy inte med`.split(/\s+/),
)
const ENGLISH = /\b(?:the|and|that|with|from|which|would|said|have|been|by|to|for|of|their|after|is|was|on|will)\b/gi

/** "Luiz da Silva", "Javier de la Torre": particles of names. */
const NAMES = /\p{Lu}[\p{L}'’-]+(?:\s\p{Ll}{2,3}){1,2}\s(?=\p{Lu})/gu

const FEWEST_WORDS = 8
const FEWEST_LETTERS = 4
const FOREIGN_SHARE = 0.2
const ENGLISH_SHARE = 0.06

/** The least share of English letters, and number of them, in a report that counts as English with foreign paragraphs in it. */
const LEAST_ENGLISH = 0.25
const LEAST_ENGLISH_LETTERS = 60

/**
 * Paragraphs and sentences in another language inside an English report: a quotation before its translation, a bilingual page. Told by
 * their script, or by their function words where there are some eight words. Empty for a report that is foreign as a whole.
 */
export function findForeign(text: string, sentences: readonly Range[]): readonly Range[] {
  const found = [...linesOf(text), ...sentences].filter(({ start, end }) => isForeign(text.slice(start, end)))
  if (found.length === 0) return found
  const letters = (part: string): number => part.match(/\p{L}/gu)?.length ?? 0
  const rest = letters(without(text, found))
  return rest >= LEAST_ENGLISH_LETTERS && rest >= letters(text) * LEAST_ENGLISH ? found : []
}

/** Whether a stretch is plainly in another language than English. */
export function isForeign(stretch: string): boolean {
  const letters = stretch.match(/\p{L}/gu)?.length ?? 0
  const latin = stretch.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= FEWEST_LETTERS && latin * 2 < letters) return true
  const words = stretch.replace(NAMES, '').match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return false
  const foreign = words.filter((word) => FUNCTION_WORDS.has(word)).length
  const english = stretch.match(ENGLISH)?.length ?? 0
  return foreign >= words.length * FOREIGN_SHARE && english <= words.length * ENGLISH_SHARE
}

function without(text: string, ranges: readonly Range[]): string {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  let rest = ''
  let at = 0
  for (const { start, end } of sorted) {
    rest += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}
