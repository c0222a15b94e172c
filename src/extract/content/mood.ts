import type { Draft } from '../events/draft.js'
import { isInfinitive, undergoer } from '../syntax/arguments.js'
import { dependents, lemmaOf, type Tree, universal, wordAt } from '../syntax/tree.js'
import type { Wording } from './wording.js'

/**
 * How a content is put: a thing asked for, an act ("leave", "Y to leave"), what is done already ("shelling the port"), or what is said
 * to be so ("the raid was illegal").
 */
export type Mood = 'noun' | 'infinitive' | 'gerund' | 'clause'

export function moodOf({ scene, draft, head, expected }: Wording): Mood {
  const { tree, resolver, sentence } = scene
  if (draft.type === 'AGREE' && head === draft.head && wordAt(tree, head).upos === 'NOUN') return 'noun'
  if (!isPredicate(tree, head)) return judgedThing(tree, draft, head) === null ? 'noun' : 'clause'
  if (dependents(tree, head, 'aux').some((aux) => lemmaOf(tree, aux) === 'have')) return 'clause'
  const told = draft.type === 'ACCUSE' || draft.type === 'SUPPORT'
  const own = ownSubject(tree, head)
  if (told) return own !== null || head === draft.head ? 'clause' : isGerund(tree, head) ? 'gerund' : 'infinitive'
  if (head === draft.head || own === null || draft.type === 'REQUEST' || isInfinitive(tree, head)) return 'infinitive'
  // "warned that it would close the border": what the actor will do is an act; what it denies to have done is told.
  const self = resolver.actorsAt(sentence, own).some(({ party }) => expected.some(({ id }) => id === party.id))
  return self && draft.type !== 'REJECT' ? 'infinitive' : 'clause'
}

export function isPredicate(tree: Tree, index: number): boolean {
  const { upos } = wordAt(tree, index)
  return upos === 'VERB' || upos === 'AUX' || dependents(tree, index, 'cop').length > 0
}

export function isGerund(tree: Tree, index: number): boolean {
  return /ing$/i.test(wordAt(tree, index).form)
}

/** "called the visit shameful": the thing that a predicate beside it judges; null elsewhere. */
export function judgedThing(tree: Tree, draft: Draft, head: number): number | null {
  if (draft.type !== 'ACCUSE' && draft.type !== 'SUPPORT') return null
  const { relation, head: governor } = wordAt(tree, head)
  return universal(relation) === 'xcomp' && governor >= 0 ? undergoer(tree, governor) : null
}

export function ownSubject(tree: Tree, head: number): number | null {
  return dependents(tree, head, 'nsubj', 'nsubj:pass', 'csubj')[0] ?? null
}
