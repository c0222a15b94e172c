import type { Range } from '../../model/span.js'
import { surfaceSubject } from '../syntax/arguments.js'
import { dependents, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { rowOf } from './cue-row.js'
import type { Scope } from './scope.js'

/** Shorter quotations are words that the article only sets in marks. */
const SHORTEST = 4

/** Quotations that the verb introduces or follows: “A,” she said, “B.” They may begin in an earlier sentence and end in a later one. */
export function quotesBeside({ text, tree, quotes }: Scope, verb: number): readonly Range[] {
  const { start, end } = tree.sentence
  const word = wordAt(tree, verb)
  return quotes
    .filter(({ outer }) => outer.end > start && outer.start < end && outer.end - outer.start >= SHORTEST)
    .filter(({ outer }) =>
      outer.end <= word.start
        ? endsWithComma(text, outer) && nothingBetween(tree, outer.end, word.start, verb)
        : outer.start >= word.end &&
          isIntroduced(text, tree, verb, outer) &&
          nothingBetween(tree, word.end, outer.start, verb),
    )
    .map(({ outer }) => outer)
}

function endsWithComma(text: string, { end }: Range): boolean {
  return /[,?!.…—–-]["”»'`’]*$/.test(text.slice(end - 3, end)) || /^\s*,/.test(text.slice(end, end + 2))
}

/** Behind a comma or colon, or straight behind the verb, its subject or the one addressed. */
function isIntroduced(text: string, tree: Tree, verb: number, { start }: Range): boolean {
  if (/[,:]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return true
  const before = tree.words.findLastIndex((word) => word.end <= start)
  if (before === verb) return true
  const near = [surfaceSubject(tree, verb), ...dependents(tree, verb, 'obj', 'iobj', 'compound:prt', 'advmod', 'mark')]
  return near.some((head) => head !== null && subtree(tree, head).at(-1) === before)
}

/** No other verb that could introduce the quotation stands nearer to it. */
function nothingBetween(tree: Tree, from: number, to: number, verb: number): boolean {
  return !tree.words.some(
    (word, index) =>
      index !== verb &&
      word.start >= from &&
      word.end <= to &&
      word.upos === 'VERB' &&
      rowOf(tree, index)?.takes.has('quote') === true,
  )
}
