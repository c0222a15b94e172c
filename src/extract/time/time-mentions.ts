import { SPEECH_VERBS } from '../attribution/cue-verbs.js'
import { ancestors, dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { datelineDate } from './dateline.js'
import { type TimeExpression, timesIn } from './read-times.js'
import { isTemporal } from './time-phrase.js'

/** A time expression with its place in the tree. Offsets are those of the article. */
export interface TimeMention extends TimeExpression {
  readonly first: number
  readonly last: number
  /** The word that it dates: "talks" in "talks on Tuesday", "met" in "met late on Tuesday"; -1 where it stands alone. */
  readonly governor: number
}

const seen = new WeakMap<Tree, readonly TimeMention[]>()

/** The time expressions of a sentence, in text order. */
export function timeMentions(tree: Tree, text: string): readonly TimeMention[] {
  const known = seen.get(tree)
  if (known) return known
  const { start, end } = tree.sentence
  const dateline = datelineDate(text.slice(start, end))
  const found = timesIn(text.slice(start, end)).flatMap((time) => {
    // The date of a dateline dates the report, whatever word a parser hangs it on.
    if (dateline && time.start < dateline.end) return []
    const words = tree.words.flatMap((word, index) =>
      word.start < start + time.end && word.end > start + time.start ? [index] : [],
    )
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || isCount(tree, words)) return []
    const placed = { read: time.read, start: start + time.start, end: start + time.end, first, last }
    return [{ ...placed, governor: governorOf(tree, first, last) }]
  })
  seen.set(tree, found)
  return found
}

/** "2015 soldiers" were counted, the "2015 accord" is dated. */
function isCount(tree: Tree, words: readonly number[]): boolean {
  const [only] = words
  if (words.length !== 1 || only === undefined || wordAt(tree, only).relation !== 'nummod') return false
  const { head } = wordAt(tree, only)
  return head >= 0 && wordAt(tree, head).features.Number === 'Plur'
}

const LINKS = /^(?:case|punct|cc|det|advmod|mark)$/
/** Words through which a time hangs on what it dates: "earlier on Tuesday", "at 12:01 on Tuesday", "starting Monday". */
const STEPS =
  /^(?:earlier|later|early|late|back|starting|beginning|effective|only|just|\d{1,2}[:.]\d\d|[ap]\.?m\.?|gmt)$/

function governorOf(tree: Tree, first: number, last: number): number {
  const within = (index: number): boolean => index >= first && index <= last
  const outer = tree.words.flatMap((word, index) => (within(index) && !within(word.head) ? [index] : []))
  const top = outer.find((index) => !LINKS.test(wordAt(tree, index).relation)) ?? outer[0] ?? first
  let at = wordAt(tree, top).head
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    if (!within(at) && !isStep(tree, at)) return sayingBetween(tree, at, first) ?? at
    at = wordAt(tree, at).head
  }
  return at
}

function isStep(tree: Tree, index: number): boolean {
  if (isTemporal(tree, index)) return true
  return STEPS.test(formOf(tree, index)) && dependents(tree, index, 'obj', 'nsubj').length === 0
}

/** "'They must leave,' he said on Tuesday": no time reaches over the verb of saying back into what is said. */
function sayingBetween(tree: Tree, governor: number, time: number): number | null {
  const above = ancestors(tree, governor)
  return above.find((at) => at > governor && at < time && SPEECH_VERBS.has(lemmaOf(tree, at))) ?? null
}
