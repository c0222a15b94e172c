import type { Range } from '../../model/span.js'
import { hasSubject } from '../syntax/clause.js'
import { modalOf } from '../syntax/modal-verb.js'
import { isNegated } from '../syntax/negation.js'
import { childrenOf, dependents, formOf, lemmaOf, rangeOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { propositionAt } from './edges.js'
import { type Link, linkOf, type Place } from './link.js'
import { isGoingTo, isOwed, isPastTold } from './tense.js'

/** Being ready for something, on a term that a "but … must" then adds. */
const READINESS = new Set(
  'ready willing open prepared prepare agree accept welcome support favour favor back can possible allow will would'.split(
    ' ',
  ),
)
/** What is faced where a demand is not met: "comply or face sanctions". */
const PENALTY = new Set('face risk lose suffer pay expect'.split(' '))

/** Links between coordinated clauses or phrases: "ready to talk, but it must stop", "not war but talks", "comply or face sanctions". */
export function jointLinks({ tree }: Place): readonly Link[] {
  return [...tree.words.keys()].flatMap((second) => {
    const { relation, head: first } = wordAt(tree, second)
    if (!['conj', 'parataxis', 'ccomp'].includes(relation) || first < 0) return []
    const pair = { tree, first, second }
    return (
      termLink({ ...pair, first: readyAbove(tree, first) }) ??
      contrastLink(pair) ??
      choiceLink(pair) ??
      sequenceLink(pair) ??
      ultimatumLink(pair) ??
      bareLink(pair) ??
      []
    )
  })
}

interface Pair {
  readonly tree: Tree
  readonly first: number
  readonly second: number
}

const coordinator = ({ tree, second }: Pair): number | undefined => dependents(tree, second, 'cc')[0]

function joined(
  pair: Pair,
  kind: Link['kind'],
  cue: readonly number[],
  antecedent: 'first' | 'second',
): readonly Link[] {
  const { tree, first, second } = pair
  const before = propositionAt(tree, first, subtree(tree, second))
  return linkOf(
    kind,
    antecedent === 'second' ? 'antecedent' : 'consequent',
    propositionAt(tree, second, cue),
    before,
    rangeOf(tree, cue),
    second,
  )
}

/** "Oslo is ready to pay, but the bridge must stay open". */
function termLink(pair: Pair): readonly Link[] | null {
  const { tree, first, second } = pair
  const cc = coordinator(pair)
  if (cc === undefined || formOf(tree, cc) !== 'but' || !isMust(tree, second) || isMust(tree, first)) return null
  const ready = READINESS.has(lemmaOf(tree, first)) || READINESS.has(modalOf(tree, first) ?? '')
  return ready && !isNegated(tree, first) ? joined(pair, 'precondition', [cc], 'second') : null
}

/** "ready to talk, but it must": the parser may join the second clause to what one is ready for. */
function readyAbove(tree: Tree, first: number): number {
  const { relation, head } = wordAt(tree, first)
  return relation === 'xcomp' && READINESS.has(lemmaOf(tree, head)) ? head : first
}

function isMust(tree: Tree, clause: number): boolean {
  return (
    modalOf(tree, clause) === 'must' ||
    (['have', 'need'].includes(lemmaOf(tree, clause)) && dependents(tree, clause, 'xcomp').length > 0)
  )
}

/** "not about revenge but about safety", "for talks, not for war". */
function contrastLink(pair: Pair): readonly Link[] | null {
  const { tree, first, second } = pair
  if (hasSubject(tree, second)) return null
  const cc = coordinator(pair)
  const not = childrenOf(tree, second).find((child) => formOf(tree, child) === 'not' && child < second)
  if (
    not !== undefined &&
    wordAt(tree, second).relation === 'conj' &&
    ['', ','].includes(tree.words[not - 1]?.form ?? '')
  )
    return joined(pair, 'alternative', [not], 'first')
  if (cc === undefined || formOf(tree, cc) !== 'but' || !isNotAlone(tree, first)) return null
  if (wordAt(tree, second).features.VerbForm === 'Fin') return null
  return joined(pair, 'alternative', [cc], 'second')
}

/** "either it leaves or it pays". */
function choiceLink(pair: Pair): readonly Link[] | null {
  const { tree, first, second } = pair
  const either = dependents(tree, first, 'cc:preconj').find((child) => formOf(tree, child) === 'either')
  const cc = coordinator(pair)
  if (either === undefined || cc === undefined || formOf(tree, cc) !== 'or' || wordAt(tree, second).upos !== 'VERB')
    return null
  return linkOf(
    'alternative',
    'consequent',
    propositionAt(tree, second, [cc]),
    propositionAt(tree, first, [either, ...subtree(tree, second)]),
    rangeOf(tree, [cc]),
    second,
  )
}

/** Denied by "not", and not by "not only". */
function isNotAlone(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some(
    (child) =>
      ['not', "n't", 'n’t'].includes(formOf(tree, child)) &&
      !['only', 'just', 'merely', 'simply'].includes(tree.words[child + 1]?.form.toLowerCase() ?? ''),
  )
}

/** "must first stop and then talk". */
function sequenceLink(pair: Pair): readonly Link[] | null {
  const { tree, first, second } = pair
  const then = dependents(tree, second, 'advmod').find((child) => formOf(tree, child) === 'then' && child < second)
  if (then === undefined || isPastTold(tree, second) || !owedAbove(tree, first)) return null
  const cc = coordinator(pair)
  return joined(pair, 'precondition', cc === undefined ? [then] : [cc, then], 'first')
}

function owedAbove(tree: Tree, index: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 5; steps++) {
    if (isOwed(tree, at)) return true
    if (!['conj', 'xcomp', 'csubj', 'ccomp'].includes(wordAt(tree, at).relation)) return false
    at = wordAt(tree, at).head
  }
  return false
}

/** "must comply or face sanctions". */
function ultimatumLink(pair: Pair): readonly Link[] | null {
  const { tree, first, second } = pair
  const cc = coordinator(pair)
  if (
    cc === undefined ||
    formOf(tree, cc) !== 'or' ||
    wordAt(tree, second).upos !== 'VERB' ||
    !PENALTY.has(lemmaOf(tree, second))
  )
    return null
  if (!owedAbove(tree, first)) return null
  // The parser gives what both verbs could have to the first: "comply or face sanctions".
  const last = Math.max(
    second,
    ...dependents(tree, first, 'obj').flatMap((object) => subtree(tree, object)),
    ...subtree(tree, second),
  )
  const consequent = rangeOf(tree, [second, last])
  return linkOf(
    'contingency',
    'antecedent',
    propositionAt(tree, first, range(cc, last)),
    consequent,
    rangeOf(tree, [cc]),
    second,
  )
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset)

/** "They cross that line, they will pay": two clauses side by side, the same pronoun in both, the second to come. */
function bareLink(pair: Pair): readonly Link[] | null {
  const { tree, first, second } = pair
  const [one, two] = first < second ? [first, second] : [second, first]
  const subjects = [one, two].map((clause) => dependents(tree, clause, 'nsubj')[0])
  const [a, b] = subjects
  if (a === undefined || b === undefined || formOf(tree, a) !== formOf(tree, b) || wordAt(tree, a).upos !== 'PRON')
    return null
  const bare = dependents(tree, one, 'aux', 'cop', 'mark').length === 0 && wordAt(tree, one).features.Tense === 'Pres'
  const comma = tree.words[b - 1]?.form === ','
  const ahead = modalOf(tree, two) === 'will' || isGoingTo(tree, two)
  if (!bare || !comma || !ahead || coordinator(pair) !== undefined) return null
  return linkOf(
    'contingency',
    'antecedent',
    rangeBetween(tree, one, b - 2),
    propositionAt(
      tree,
      two,
      subtree(tree, one).filter((index) => index < b),
    ),
    rangeOf(tree, [b - 1]),
    two,
  )
}

function rangeBetween(tree: Tree, clause: number, last: number): Range | null {
  const words = subtree(tree, clause).filter((index) => index <= last)
  return words.length === 0 ? null : rangeOf(tree, words)
}
