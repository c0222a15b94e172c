import { surfaceSubject } from '../syntax/arguments.js'
import { dependents, formOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { cueRange, piecesOf } from './edges.js'
import { type Scope, settled } from './scope.js'
import { isPersonLike } from './who-can-speak.js'

/** Adjectives, and participles that are used as such, of those who hold or feel that something is so. */
const HOLDERS = new Set(
  `aware,unaware,afraid,angry,annoyed,anxious,ashamed,certain,concerned,confident,convinced,curious,delighted,disappointed,dismayed,doubtful,eager,excited,fearful,frustrated,furious,glad,grateful,happy,hopeful,keen,
  mindful,optimistic,pessimistic,pleased,positive,proud,ready,relieved,reluctant,sad,satisfied,sceptical,skeptical,shocked,sorry,sure,surprised,suspicious,thankful,thrilled,uncertain,unhappy,unsure,upset,wary,willing,unwilling,worried,adamant,
  supportive,critical,dismissive,vocal,clear,bullish`
    .split(',')
    .map((word) => word.trim()),
)
const PREPOSITIONS = new Set(['of', 'about', 'by', 'with', 'at', 'over', 'on'])

/** "is worried that …", "was proud of the accord". */
export function byAdjective(scope: Scope, index: number): Attribution | null {
  const { tree } = scope
  if (!['ADJ', 'VERB'].includes(wordAt(tree, index).upos) || !HOLDERS.has(formOf(tree, index))) return null
  if (dependents(tree, index, 'cop', 'aux:pass').length === 0) return null
  const source = surfaceSubject(tree, index)
  if (source === null || !isPersonLike(tree, source)) return null
  const held = heldBy(tree, index)
  if (held === null) return null
  const cased = new Set(held.more)
  return settled(scope, {
    cueHead: index,
    cue: cueRange(tree, index, held.more),
    source: { named: source, written: dependents(tree, index, 'nsubj', 'nsubj:pass')[0] ?? source },
    contents: piecesOf(
      tree,
      subtree(tree, held.word).filter((at) => !cased.has(at)),
    ),
    force: held.more.length === 0 ? 'thought' : 'stance',
  })
}

function heldBy(tree: Tree, index: number): { readonly word: number; readonly more: readonly number[] } | null {
  const clause = dependents(tree, index, 'ccomp', 'xcomp', 'advcl').find(
    (child) =>
      child > index &&
      (wordAt(tree, child).relation !== 'advcl' ||
        dependents(tree, child, 'mark').some((mark) => ['that', 'to'].includes(formOf(tree, mark)))),
  )
  if (clause !== undefined) return { word: clause, more: [] }
  for (const noun of dependents(tree, index, 'obl')) {
    const marks = dependents(tree, noun, 'case')
    if (noun > index && marks.some((mark) => PREPOSITIONS.has(formOf(tree, mark)))) return { word: noun, more: marks }
  }
  return null
}
