import type { Range } from '../../model/span.js'
import { surfaceSubject } from '../syntax/arguments.js'
import { isVerbal } from '../syntax/clause.js'
import { formOf, rangeOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { piecesOf } from './edges.js'
import { type Scope, settled } from './scope.js'
import { isPaper, isPersonLike } from './who-can-speak.js'

const NAME_LIKE = /^(?:PROPN|ADJ|NOUN|ADP|PUNCT|DET|X)$/
/** Words before the colon, and characters, that a name takes at most. */
const LONGEST_NAME = { words: 6, characters: 60 }

/** Headline and transcript speech, "Trump: Deal is near", and a quotation behind a colon in a sentence that tells whose it is. */
export function byColon(scope: Scope, index: number): Attribution | null {
  const { tree } = scope
  if (formOf(tree, index) !== ':' || index === 0) return null
  return label(scope, index) ?? introduction(scope, index)
}

/** A short name at the start of a line, a colon, what it says up to the end of the line. */
function label(scope: Scope, index: number): Attribution | null {
  const { tree, text } = scope
  const colon = wordAt(tree, index)
  const before = tree.words.slice(0, index)
  if (index > LONGEST_NAME.words || colon.end - tree.sentence.start > LONGEST_NAME.characters) return null
  if (!/(?:^|\n)[^\S\n]*$/.test(text.slice(0, tree.sentence.start))) return null
  const head = before.findIndex(
    (word) => word.upos !== 'ADP' && (word.head < 0 || word.head >= index || wordAt(tree, word.head).upos === 'ADP'),
  )
  if (head < 0 || !before.every((word) => NAME_LIKE.test(word.upos)) || !canLabel(tree, head, before.length))
    return null
  const rest = tree.words.flatMap((_, at) => (at > index ? [at] : []))
  const quoted = quoteBehind(scope, index)
  if (quoted === null && !rest.some((at) => isVerbal(tree, at))) return null
  return settled(scope, {
    cueHead: index,
    cue: rangeOf(tree, [index]),
    source: { named: head, written: head },
    contents: quoted ? [quoted] : toLineEnd(text, piecesOf(tree, rest)),
    force: 'speech',
  })
}

const PARTS_OF_NAME = new Set(['flat', 'compound', 'appos', 'conj', 'nmod:desc'])

/** The Q and A of an interview name nobody. */
function canLabel(tree: Tree, head: number, words: number): boolean {
  if (words === 1 && formOf(tree, head).length === 1) return false
  return wordAt(tree, head).upos === 'PROPN' || isPersonLike(tree, head) || isPaper(tree, head)
}

/** What a transcript's speaker says goes on to the end of the paragraph. */
function toLineEnd(text: string, pieces: readonly Range[]): readonly Range[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return []
  const line = /^[^\n]*/.exec(text.slice(last.end))?.[0] ?? ''
  const end = last.end + line.trimEnd().replace(/[.,;:\s]+$/, '').length
  return [...pieces.slice(0, -1), { start: last.start, end }]
}

/** "The union saw it otherwise: “…”": whoever the sentence is about; "… — Jane Steen: “…”": who is named right before the colon. */
function introduction(scope: Scope, index: number): Attribution | null {
  const { tree } = scope
  const quoted = quoteBehind(scope, index)
  const head = [subjectBefore(tree, index), nameBefore(tree, index)].find(
    (one) => one !== null && (isPersonLike(tree, one) || isPaper(tree, one)),
  )
  if (quoted === null || typeof head !== 'number') return null
  return settled(scope, {
    cueHead: index,
    cue: rangeOf(tree, [index]),
    source: { named: head, written: head },
    contents: [quoted],
    force: 'speech',
  })
}

function subjectBefore(tree: Tree, colon: number): number | null {
  const verb = tree.words.findIndex(
    (word, at) =>
      at < colon && word.upos === 'VERB' && surfaceSubject(tree, at) !== null && (word.head < 0 || word.head > colon),
  )
  const subject = verb < 0 ? null : surfaceSubject(tree, verb)
  return subject === null || subject > colon || subtree(tree, subject).includes(colon) ? null : subject
}

function nameBefore(tree: Tree, colon: number): number | null {
  let head = colon - 1
  while (PARTS_OF_NAME.has(wordAt(tree, head).relation) && wordAt(tree, head).head < colon)
    head = wordAt(tree, head).head
  return ['PROPN', 'NOUN'].includes(wordAt(tree, head).upos) ? head : null
}

function quoteBehind({ tree, text, quotes }: Scope, index: number): Range | null {
  const { end } = wordAt(tree, index)
  const quote = quotes.find(({ outer }) => outer.start >= end)
  return quote && text.slice(end, quote.outer.start).trim() === '' ? quote.outer : null
}
