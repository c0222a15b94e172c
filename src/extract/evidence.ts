import type { Range } from '../model/span.js'
import type { Draft } from './draft.js'
import { clauseHead } from './status.js'
import { dependents, dominates, formOf, rangeOf, subtree, type Tree, universal, wordAt } from './tree.js'

const MOST_WORDS = 12
const LEADING = new Set([
  'to',
  'that',
  'for',
  'of',
  'from',
  'on',
  'against',
  'with',
  'in',
  'about',
  'over',
  'if',
  'whether',
])

/** The smallest clause that holds the trigger and, of the parties and the content, what stands in the same sentence. */
export function evidenceOf(tree: Tree, sentence: number, draft: Draft): Range {
  const needed = [
    ...draft.trigger,
    ...[...draft.actors, ...draft.recipients].flatMap((actor) =>
      actor.sentence === sentence && actor.how !== 'pronoun' ? [actor.head] : [],
    ),
  ]
  const top = clauseHead(tree, draft.head)
  const keep = (child: number): boolean => needed.some((word) => dominates(tree, child, word))
  const words = subtree(tree, top, (child) => !keep(child) && isAside(tree, child))
  const range = words.filter(
    (index) =>
      !(
        wordAt(tree, index).upos === 'PUNCT' &&
        (index === words[0] || index === words.at(-1)) &&
        !/["”“']/.test(formOf(tree, index))
      ),
  )
  const away = needed.filter((word) => !words.includes(word)).filter((word) => !isFarSpeaker(tree, top, word))
  return rangeOf(tree, [...range, ...away])
}

/** Parts of a clause that another clause adds: they carry their own events. */
function isAside(tree: Tree, index: number): boolean {
  const { relation } = wordAt(tree, index)
  if (relation === 'parataxis' || relation === 'discourse') return true
  if (relation === 'advcl')
    return dependents(tree, index, 'mark').some((mark) => !['to', 'by', 'for', 'of'].includes(formOf(tree, mark)))
  return (
    relation === 'conj' &&
    ['VERB', 'AUX'].includes(wordAt(tree, index).upos) &&
    dependents(tree, index, 'nsubj', 'nsubj:pass').length > 0
  )
}

/** A party found above the clause is part of the evidence only when no verb of saying stands between. */
function isFarSpeaker(tree: Tree, top: number, word: number): boolean {
  return universal(wordAt(tree, top).relation) === 'ccomp' && !dominates(tree, top, word)
}

/** The content as at most twelve words of the text, without its leading "to", "that" or preposition. */
export function contentOf(tree: Tree, text: string, draft: Draft): string | null {
  if (draft.content === null) return null
  const skip =
    draft.content === draft.head ? new Set(draft.trigger.filter((index) => index !== draft.head)) : new Set<number>()
  const words = subtree(tree, draft.content, (child) => dropsOut(tree, draft, child)).filter(
    (index) => !skip.has(index),
  )
  let kept = words.filter((index) => wordAt(tree, index).upos !== 'PUNCT')
  while (kept.length > 1 && LEADING.has(formOf(tree, kept[0] ?? 0))) kept = kept.slice(1)
  const first = kept[0]
  if (first === undefined) return null
  return limited(tree, text, kept)
}

function dropsOut(tree: Tree, draft: Draft, child: number): boolean {
  if (draft.content !== draft.head) return ['parataxis', 'discourse'].includes(wordAt(tree, child).relation)
  return /^(?:nsubj|aux|mark|cc|parataxis|discourse|advcl)/.test(wordAt(tree, child).relation)
}

function limited(tree: Tree, text: string, words: readonly number[]): string {
  const pieces: string[] = []
  let last: number | null = null
  for (const index of words.slice(0, MOST_WORDS)) {
    const word = wordAt(tree, index)
    const gap = last === null ? '' : text.slice(last, word.start)
    pieces.push(/^[\s,]*$/.test(gap) || gap === '-' || gap === '' ? gap.replace(/\s+/g, ' ') : ' ', word.form)
    last = word.end
  }
  return pieces.join('').replace(/\s+/g, ' ').trim()
}
