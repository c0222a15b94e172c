import { formOf, type Tree } from '../syntax/tree.js'

/** A cue at one place of a sentence: the entry of its table, and its words. */
export interface CueMatch<Row> {
  readonly row: Row
  readonly words: readonly number[]
}

/** The longest entries of a table that stand in a sentence, in text order, none inside another. */
export function cueMatches<Row>(tree: Tree, table: ReadonlyMap<string, Row>): readonly CueMatch<Row>[] {
  const found: CueMatch<Row>[] = []
  for (let at = 0; at < tree.words.length; at++) {
    const match = longestAt(tree, table, at)
    if (!match) continue
    found.push(match)
    at += match.words.length - 1
  }
  return found
}

function longestAt<Row>(tree: Tree, table: ReadonlyMap<string, Row>, first: number): CueMatch<Row> | null {
  const most = Math.min(longestBy(table).get(formOf(tree, first)) ?? 0, tree.words.length - first)
  for (let length = most; length > 0; length--) {
    const words = Array.from({ length }, (_, offset) => first + offset)
    const row = table.get(words.map((index) => formOf(tree, index)).join(' '))
    if (row !== undefined) return { row, words }
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
