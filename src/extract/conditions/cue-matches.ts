import { formOf, type Tree } from '../syntax/tree.js'

/** A cue at one place of a sentence: the entry of its table, and its words. */
export interface CueMatch<Row> {
  readonly row: Row
  readonly words: readonly number[]
}

/** The longest entries of a table that stand in a sentence, in text order, none inside another. */
export function cueMatches<Row>(tree: Tree, table: ReadonlyMap<string, Row>): readonly CueMatch<Row>[] {
  const longest = longestBy(table)
  const found: CueMatch<Row>[] = []
  for (let at = 0; at < tree.words.length; at++) {
    const match = longestAt(tree, table, at, longest.get(formOf(tree, at)) ?? 0)
    if (!match) continue
    found.push(match)
    at += match.words.length - 1
  }
  return found
}

function longestAt<Row>(
  tree: Tree,
  table: ReadonlyMap<string, Row>,
  first: number,
  longest: number,
): CueMatch<Row> | null {
  for (let length = Math.min(longest, tree.words.length - first); length > 0; length--) {
    const row = table.get(tree.forms.slice(first, first + length).join(' '))
    if (row !== undefined) return { row, words: Array.from({ length }, (_, offset) => first + offset) }
  }
  return null
}

const byTable = new WeakMap<object, ReadonlyMap<string, number>>()

/** How many words the longest entry of a table has that begins with a word. */
function longestBy(table: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const known = byTable.get(table)
  if (known) return known
  const longest = new Map<string, number>()
  for (const entry of table.keys()) {
    const words = entry.split(' ')
    const [first = ''] = words
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0))
  }
  byTable.set(table, longest)
  return longest
}
