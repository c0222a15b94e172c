import { formOf, rangeOf, wordAt } from '../tree.js'
import type { Attribution } from './attribution.js'
import { piecesOf } from './edges.js'
import { type Scope, settled } from './scope.js'

const NAME_LIKE = /^(?:PROPN|ADJ|NOUN|ADP|PUNCT|X)$/
/** Words before the colon, and characters, that a name takes at most. */
const LONGEST_NAME = { words: 6, characters: 60 }

/** Headline and transcript speech: "Trump: Deal is near", a short name, a colon, what it says. */
export function byColon(scope: Scope, index: number): Attribution | null {
  const { tree } = scope
  if (formOf(tree, index) !== ':' || index === 0 || index > LONGEST_NAME.words || index + 2 >= tree.words.length)
    return null
  const before = tree.words.slice(0, index)
  if (!before.every((word) => NAME_LIKE.test(word.upos)) || !before.some((word) => word.upos === 'PROPN')) return null
  if (wordAt(tree, index).end - tree.sentence.start > LONGEST_NAME.characters) return null
  const head = before.findIndex((word) => word.head < 0 || word.head >= index)
  const rest = tree.words.flatMap((_, at) => (at > index ? [at] : []))
  if (head < 0 || !rest.some((at) => ['VERB', 'AUX'].includes(wordAt(tree, at).upos))) return null
  return settled(scope, {
    cueHead: index,
    cue: rangeOf(tree, [index]),
    source: { named: head, written: head },
    contents: piecesOf(tree, rest),
    force: 'speech',
  })
}
