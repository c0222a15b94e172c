import type { Range } from '../../model/span.js'
import { SPEECH_VERBS } from '../attribution/cue-verbs.js'
import { clauseHead } from '../syntax/clause.js'
import { dependents, formOf, lemmaOf, subtree, type Tree, universal, wordAt } from '../syntax/tree.js'
import { propositionAt } from './edges.js'
import type { Place } from './link.js'

/** What was said last before the clause of a word: the clause it is joined to, else the sentence before, each without its frame of speech. */
export function propositionBefore({ tree, resolver, sentence }: Place, word: number): Range | null {
  const clause = clauseHead(tree, word)
  const joined = joinedTo(tree, clause)
  if (joined !== null) return propositionAt(tree, statedHead(tree, joined), subtree(tree, said(tree, clause)))
  if (hasClauseBefore(tree, clause)) return null
  const before = resolver.trees[sentence - 1]
  return before ? propositionAt(before, statedHead(before, before.root)) : null
}

/** The clause before, when this one is coordinated with it or is what a participle on it says ("…, warning that …"). */
function joinedTo(tree: Tree, clause: number): number | null {
  const { relation, head } = wordAt(tree, clause)
  if (head < 0 || head > clause) return null
  if (['conj', 'parataxis'].includes(relation)) return head
  if (relation !== 'ccomp' || !['advcl', 'acl', 'parataxis'].includes(universal(wordAt(tree, head).relation)))
    return null
  return clauseHead(tree, wordAt(tree, head).head)
}

/** The participle of saying with what it says. */
function said(tree: Tree, clause: number): number {
  return wordAt(tree, clause).relation === 'ccomp' ? wordAt(tree, clause).head : clause
}

/** Another clause stands before this one in the sentence, so that a "this" may mean it. */
function hasClauseBefore(tree: Tree, clause: number): boolean {
  const first = tree.reach[clause]?.[0] ?? clause
  return tree.words.some(
    ({ upos, head }, index) =>
      index < first && upos === 'VERB' && !(head < 0 && SPEECH_VERBS.has(lemmaOf(tree, index))),
  )
}

/** The head of what is said, below verbs of saying. */
function statedHead(tree: Tree, head: number): number {
  const said = dependents(tree, head, 'ccomp')[0]
  return said !== undefined && SPEECH_VERBS.has(lemmaOf(tree, head)) && formOf(tree, said) !== formOf(tree, head)
    ? statedHead(tree, said)
    : head
}
