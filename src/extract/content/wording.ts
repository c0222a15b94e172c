import type { Party } from '../../model/party.js'
import type { Draft, Scene } from '../events/draft.js'
import { type Tree, wordAt } from '../syntax/tree.js'
import { arranged, type Piece, startingWords } from './arrangement.js'
import { withoutLoosest } from './kept-words.js'
import { moodOf } from './mood.js'
import { pronounWords } from './pronouns.js'
import { type Earlier, pointedAt, pointsBack } from './stand-ins.js'

const MOST_WORDS = 12

/** What the wording of one content needs to know. */
export interface Wording {
  readonly scene: Scene
  readonly draft: Draft
  readonly head: number
  /** The party that the record asks or binds, whose doing need not be said. */
  readonly expected: readonly Party[]
  /** Who does the act: a possessive that means them may stay. */
  readonly doers: readonly Party[]
  readonly earlier: readonly Earlier[]
}

/** The content as at most twelve words: an infinitive, a noun phrase, or what is said to be so; null where nothing is left to say. */
export function wordContent(wording: Wording, most = MOST_WORDS): string | null {
  const { tree } = wording.scene
  const mood = moodOf(wording)
  let words = startingWords(wording, mood)
  for (;;) {
    const pieces = arranged(wording, mood, words)
    const texts = [wording, { ...wording, earlier: [] }].map((one) => tidy(render(one, pieces)))
    // What a word points at is put in its place where there is room for it.
    const text = texts.find((words) => words.split(' ').length <= most)
    if (text !== undefined) return text === '' ? null : text
    const fewer = withoutLoosest(tree, wording.head, words)
    if (fewer === null) return tidy((texts.at(-1) ?? '').split(' ').slice(0, most).join(' '))
    words = fewer
  }
}

/** The words as written, with their own spaces and commas where they stand side by side, and stand-ins replaced. */
function render(wording: Wording, pieces: readonly Piece[]): string {
  const { tree, text } = wording.scene
  const replaced = replacements(wording, pieces)
  let out = ''
  let last: number | null = null
  for (const piece of pieces) {
    const words = typeof piece === 'number' ? wordsAt(tree, piece, replaced) : piece.put
    if (words === '') continue
    out += (typeof piece === 'number' && last !== null ? gapBetween(tree, text, last, piece, replaced) : ' ') + words
    last = typeof piece === 'number' ? piece : null
  }
  return out
}

function gapBetween(
  tree: Tree,
  text: string,
  last: number,
  next: number,
  replaced: ReadonlyMap<number, string>,
): string {
  if (replaced.has(last) && CLITICS.has(plain(tree, next))) return ' '
  if (next < last) return ' '
  const gap = text.slice(wordAt(tree, last).end, wordAt(tree, next).start)
  return /^\s*,?\s+$|^[-–’']?$/.test(gap) ? gap : ' '
}

function wordsAt(tree: Tree, index: number, replaced: ReadonlyMap<number, string>): string {
  const clitic = replaced.has(index - 1) ? CLITICS.get(plain(tree, index)) : undefined
  return replaced.get(index) ?? clitic ?? inSentence(tree, index)
}

const plain = (tree: Tree, index: number): string => wordAt(tree, index).form.replace('’', "'")

/** Short verbs that stand at a pronoun, written out where the pronoun is replaced. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["'s", 'is'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'is'],
])

/** A small word without the capital that opened its sentence or stands in a headline. */
function inSentence(tree: Tree, index: number): string {
  const { form, upos } = wordAt(tree, index)
  return ['DET', 'ADP', 'SCONJ', 'ADV', 'CCONJ'].includes(upos) && !/^\p{Lu}[\p{Lu}.]/u.test(form)
    ? form.toLowerCase()
    : form
}

/** What stands in the place of pronouns and of nouns that only point back; the "such" or "a" of these goes. */
function replacements(wording: Wording, pieces: readonly Piece[]): ReadonlyMap<number, string> {
  const { scene, draft, head, doers, earlier } = wording
  const { tree } = scene
  const mood = moodOf(wording)
  const found = new Map<number, string>()
  for (const index of pieces) {
    if (typeof index !== 'number') continue
    const topic =
      index !== head && pointsBack(tree, index, draft) ? (pointedAt(scene, index, earlier)?.topic ?? null) : null
    if (topic === null) {
      const words = pronounWords(wording, index, doers.length > 0 && mood === 'infinitive')
      if (words !== null) found.set(index, words)
      continue
    }
    found.set(index, topic)
    for (const child of tree.children[index] ?? [])
      if (/^(?:det|amod)/.test(wordAt(tree, child).relation)) found.set(child, '')
  }
  return found
}

/** Words that join in the text and would stand alone, or double, in a content. */
const TIDY: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ' '],
  [/ but (?:also )?to /, ' and '],
  [/\bneither (.+?) nor /, '$1 or '],
  [/^(?:[,\s]|(?:and|or|but|that|to|both) )+/, ''],
  [/(?:[,\s]|(?<= )(?:and|or|but|to|of|that|for|with|by|the|a|an|how|why|what|whether|in|on|from|at|as)$)+$/, ''],
  [/ ,/g, ','],
]

function tidy(text: string): string {
  return TIDY.reduce((out, [pattern, words]) => out.replace(pattern, words), text.trim()).trim()
}
