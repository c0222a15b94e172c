import { formOf, type Tree } from '../tree.js'

/** A cue at one place of a sentence: the entry of its table, and its words. */
export interface CueMatch<Row> {
  readonly row: Row
  readonly words: readonly number[]
}

const MOST_WORDS = 7

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
  for (let length = Math.min(MOST_WORDS, tree.words.length - first); length > 0; length--) {
    const words = Array.from({ length }, (_, offset) => first + offset)
    const row = table.get(words.map((index) => formOf(tree, index)).join(' '))
    if (row !== undefined) return { row, words }
  }
  return null
}
