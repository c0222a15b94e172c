import { modalOf } from '../syntax/modal-verb.js'
import { isNegated } from '../syntax/negation.js'
import { dependents, formOf, lemmaOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { attachmentOf } from './attachment.js'
import { propositionAt } from './edges.js'
import { type Link, linkOf, type Place } from './link.js'

const READY = new Set('ready willing able prepared possible agree accept want get wish'.split(' '))
const UNREADY = new Set('unable unwilling unprepared impossible'.split(' '))

/** "If Bonn is unwilling to pay, it should lend": beside its condition, the one thing instead of the other. */
export function refusalLinks({ tree }: Place): readonly Link[] {
  return [...tree.words.keys()].flatMap((index) => {
    if (formOf(tree, index) !== 'if') return []
    const attached = attachmentOf(tree, [index])
    if (attached === null || wordAt(tree, attached.marked).relation !== 'advcl') return []
    const { marked, governor } = attached
    const refused = refusedIn(tree, marked)
    if (refused === null || modalOf(tree, governor) === null) return []
    const clause = subtree(tree, marked)
    return linkOf(
      'alternative',
      'consequent',
      propositionAt(tree, refused),
      insteadOf(tree, governor, clause),
      cueRange(tree, index, marked),
      index,
    )
  })
}

function cueRange(tree: Tree, first: number, last: number): { readonly start: number; readonly end: number } {
  return { start: wordAt(tree, first).start, end: wordAt(tree, last).end }
}

/** What somebody is not ready for. */
function refusedIn(tree: Tree, clause: number): number | null {
  const lemma = lemmaOf(tree, clause)
  if (!(READY.has(lemma) && isNegated(tree, clause)) && !UNREADY.has(lemma)) return null
  return dependents(tree, clause, 'xcomp', 'ccomp', 'advcl', 'obj', 'obl')[0] ?? null
}

/** The predicate of the other clause: its subject and modal are shared with what it replaces. */
function insteadOf(tree: Tree, governor: number, without: readonly number[]): ReturnType<typeof propositionAt> {
  const before = subtree(tree, governor).filter((index) => index < governor)
  return propositionAt(tree, governor, [...without, ...before])
}
