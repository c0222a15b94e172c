import { capital, cut } from './label-edges.js'
import { finite, isFinitePast, thirdPerson, verbLemma } from './verb-forms.js'

/** What must be over, or must not come, as what is required: "The siege continues" becomes "The siege ends"; null where no row fits. */
export function opposite(label: string): string | null {
  const way = OPPOSITES.find(([pattern]) => pattern.test(label))
  if (!way) return null
  const [pattern, turned] = way
  return cut(capital(label.replace(pattern, turned(pattern.exec(label)?.[1] ?? ''))))
}

/** "Police surrounded the port" is over once "Police no longer surround the port". */
export function noLonger(label: string): string {
  const words = label.split(' ')
  const at = words.findIndex((word, index) => index > 0 && (isFinitePast(word) || /^(?:is|are)$/.test(word)))
  const lemma = verbLemma(words[at] ?? '')
  if (at < 0 || lemma === null) return cut(`Not that ${label.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase())}`)
  const subject = words.slice(0, at).join(' ')
  const rest = words.slice(at + 1).join(' ')
  return cut(
    lemma === 'be'
      ? `${subject} ${finite(lemma, subject)} no longer ${rest}`
      : `${subject} no longer ${finite(lemma, subject)} ${rest}`,
  )
}

/** What stands in the place of the words that fit, given the word in the pattern's brackets. */
type Turned = (word: string) => string
const same: Turned = (word) => word
const as =
  (words: string): Turned =>
  (word) =>
    `${words}${word}`

const OPPOSITES: readonly (readonly [pattern: RegExp, turned: Turned])[] = [
  [/\b(is|are|has|have|can|could) not\b/i, same],
  [/\b(is|are|has|have)n['’]t\b/i, same],
  [/\bdoes(?:n['’]t| not) (\w+)/i, thirdPerson],
  [/\bdo(?:n['’]t| not) (\w+)/i, same],
  [/\bfails to be\b/i, as('is')],
  [/\b(?:fails|refuses|refused|declines|declined) to (\w+)/i, thirdPerson],
  [/\b(?:fail|refuse|decline) to (\w+)/i, same],
  [/\b(?:continues|goes on|keeps on|keeps) (\w+ing)\b/i, as('stops ')],
  [/\b(?:continue|go on|keep on|keep) (\w+ing)\b/i, as('stop ')],
  [/\b(?:continues|goes on|persists)\b/i, as('ends')],
  [/\b(?:continue|go on|persist)\b/i, as('end')],
  [/\b(?:stays|remains) (?:shut|closed)\b/i, as('opens')],
  [/\b(?:stay|remain) (?:shut|closed)\b/i, as('open')],
  [/\b(?:stays|remains)(?: put)?\b/i, as('leaves')],
  [/\b(?:stay|remain)(?: put)?\b/i, as('leave')],
  [/^no /i, as('')],
]
