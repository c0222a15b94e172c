import type { Range } from '../../model/span.js'
import { dependents, formOf, type Tree, wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'

/** Who asks and who only stands for somebody in a transcript: no party. */
const CHAIR = new Set(
  `moderator question q answer a host anchor interviewer reporter journalist voice audience transcript speaker presenter chair operator
  translator interpreter unidentified`.split(/\s+/),
)
const LABEL = /^[ \t]*(\p{Lu}[\p{L}\p{N} .,'’()-]{0,80}):[ \t]/gmu
/** So many turns, with one who takes two, make a transcript; one line with a colon is a headline. */
const FEWEST_TURNS = 3

/** The turns of a transcript: what stands behind a name and a colon, to the end of its line. Empty for any other text. */
export function turns(text: string, trees: readonly Tree[]): readonly Attribution[] {
  const labels = [...text.matchAll(LABEL)].map(({ 0: all, 1: name = '', index }) => ({
    name: name.split(' ').at(-1)?.toLowerCase() ?? '',
    end: index + all.trimEnd().length,
  }))
  const isRepeated = labels.some(({ name }, index) => labels.findIndex((other) => other.name === name) < index)
  if (labels.length < FEWEST_TURNS || !isRepeated) return []
  return labels.flatMap(({ name, end }) => (CHAIR.has(name) ? [] : (turnAt(text, trees, end) ?? [])))
}

function turnAt(text: string, trees: readonly Tree[], labelEnd: number): Attribution | null {
  const sentence = trees.findIndex(({ words }) => words.some((word) => word.end === labelEnd))
  const tree = trees[sentence]
  const colon = tree?.words.findIndex(({ end }) => end === labelEnd) ?? -1
  const line = text.indexOf('\n', labelEnd)
  const spoken = trimmed(text, { start: labelEnd, end: line < 0 ? text.length : line })
  if (!tree || colon < 1 || formOf(tree, colon) !== ':' || spoken.end <= spoken.start) return null
  const head = headOf(tree, colon)
  if (head < 0) return null
  return {
    sentence,
    cueHead: colon,
    cue: { start: labelEnd - 1, end: labelEnd },
    source: { sentence, head },
    sourceRange: { start: wordAt(tree, 0).start, end: wordAt(tree, colon - 1).end },
    contents: [spoken],
    force: 'speech',
  }
}

/** The word of the label that all others hang on, else its last name; -1 for a label without a noun. */
function headOf(tree: Tree, colon: number): number {
  const inside = (at: number): boolean => at >= 0 && at < colon
  const top = [...tree.words.keys()].find(
    (at) => inside(at) && !inside(wordAt(tree, at).head) && dependents(tree, at, 'flat', 'compound', 'amod').length > 0,
  )
  return top ?? tree.words.slice(0, colon).findLastIndex(({ upos }) => upos === 'PROPN' || upos === 'NOUN')
}

function trimmed(text: string, { start, end }: Range): Range {
  const stretch = text.slice(start, end)
  return { start: start + stretch.length - stretch.trimStart().length, end: start + stretch.trimEnd().length }
}
