import type { Draft } from '../events/draft.js'
import { isPassive } from '../syntax/arguments.js'
import { isNegated, NEGATORS } from '../syntax/negation.js'
import { dependents, formOf, lemmaOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { keptWords } from './kept-words.js'
import { isGerund, isPredicate, judgedThing, type Mood, ownSubject } from './mood.js'
import type { Wording } from './wording.js'

/** A word of the text, or a word put in. */
export type Piece = number | { readonly put: string }

const put = (...words: readonly string[]): readonly Piece[] => words.map((word) => ({ put: word }))

/** The words that a content of this mood starts from. */
export function startingWords({ scene: { tree }, draft, head }: Wording, mood: Mood): readonly number[] {
  const bare = dependents(tree, head, 'mark', 'cc', ...DROPPED[mood]).filter(
    (child) => !(KEPT_MARKS.has(formOf(tree, child)) && (mood === 'clause' || formOf(tree, child) === 'without')),
  )
  const articles = dependents(tree, head, 'det').filter(
    (child) => mood === 'noun' && ['a', 'an', 'the'].includes(formOf(tree, child)),
  )
  const negators = dependents(tree, head, 'advmod', 'det', 'cc:preconj').filter(
    (child) =>
      NEGATORS.has(formOf(tree, child)) &&
      tree.words[child + 1]?.form !== '-' &&
      (mood === 'infinitive' || draft.type === 'REJECT'),
  )
  const trigger =
    head === draft.head ? draft.trigger.filter((index) => /^(?:aux|mark|cop)/.test(wordAt(tree, index).relation)) : []
  return keptWords(tree, head, new Set([...bare, ...articles, ...negators, ...(mood === 'clause' ? [] : trigger)]))
}

const KEPT_MARKS = new Set(['without', 'if', 'unless'])

const DROPPED: Readonly<Record<Mood, readonly string[]>> = {
  noun: ['case', 'nsubj', 'nsubj:outer', 'cop', 'aux'],
  infinitive: ['case', 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'expl', 'aux', 'aux:pass', 'cop'],
  gerund: ['case'],
  clause: [],
}

/** Kept words in the order of the content, with what its mood adds. */
export function arranged(wording: Wording, mood: Mood, words: readonly number[]): readonly Piece[] {
  if (mood === 'infinitive') return infinitive(wording, words)
  const { scene, draft, head } = wording
  const thing = mood === 'clause' && !isPredicate(scene.tree, head) ? judgedThing(scene.tree, draft, head) : null
  if (thing === null) return words
  const many = wordAt(scene.tree, thing).features.Number === 'Plur'
  const apart = new Set(dependents(scene.tree, thing, 'case', 'acl:relcl').concat(subtree(scene.tree, head)))
  return [...keptWords(scene.tree, thing, apart), ...put(many ? 'are' : 'is'), ...words]
}

function infinitive(wording: Wording, words: readonly number[]): readonly Piece[] {
  const { head, scene, draft } = wording
  const { tree } = scene
  const object = activeObject(tree, head)
  const subject = object === null ? shownSubject(wording) : null
  const negated = isDenied(tree, draft, head)
  return [
    ...(subject === null ? [] : [...keptWords(tree, subject, new Set()), ...put('to')]),
    ...put(...(negated ? ['not'] : [])),
    ...predicate(tree, head, words, object),
  ].map((piece) => (typeof piece === 'number' ? inBase(tree, head, piece) : piece))
}

function predicate(tree: Tree, head: number, words: readonly number[], object: number | null): readonly Piece[] {
  const marks = dependents(tree, head, 'case')
  if (dependents(tree, head, 'cop').length > 0) return [...put('be'), ...[...marks, ...words].sort((a, b) => a - b)]
  if (object === null && isPassive(tree, head)) return [...put('be'), ...words]
  const verb =
    /^\p{Lu}/u.test(wordAt(tree, head).form) && wordAt(tree, head).features.VerbForm === 'Inf'
      ? [head]
      : put(lemmaOf(tree, head))
  const before = words.filter((index) => index < head)
  const manner = before.filter((index) =>
    /^(?:advmod|cc|conj)/.test(wordAt(tree, topBelow(tree, head, index)).relation),
  )
  return [
    ...manner,
    ...verb,
    ...(object === null ? [] : undergone(tree, object)),
    ...words.filter((index) => index > head),
    ...before.filter((index) => !manner.includes(index) && wordAt(tree, index).features.PronType !== 'Rel'),
  ]
}

const AS_OBJECT: ReadonlyMap<string, string> = new Map([
  ['they', 'them'],
  ['he', 'him'],
  ['she', 'her'],
])

function undergone(tree: Tree, object: number): readonly Piece[] {
  const form = AS_OBJECT.get(formOf(tree, object))
  return form === undefined ? keptWords(tree, object, new Set()) : put(form)
}

/** The dependent of `head` under which a word stands. */
function topBelow(tree: Tree, head: number, index: number): number {
  let at = index
  while (wordAt(tree, at).head !== head && wordAt(tree, at).head >= 0) at = wordAt(tree, at).head
  return at
}

/** An act that is not to be done; a refusal's own "not" is the refusal. "Warned against leaving" asks not to leave. */
export function isDenied(tree: Tree, draft: Draft, head: number): boolean {
  const against = dependents(tree, head, 'mark', 'case').some((mark) => formOf(tree, mark) === 'against')
  if (against && isPredicate(tree, head)) return draft.type === 'THREATEN' || draft.type === 'REQUEST'
  return isNegated(tree, head) && !(draft.type === 'REJECT' && (head === draft.head || !isPredicate(tree, head)))
}

/** What a passive is to be done to, where nobody is named to do it: "the line should be frozen" asks to freeze the line. */
function activeObject(tree: Tree, head: number): number | null {
  const subject = dependents(tree, head, 'nsubj:pass')[0]
  return subject === undefined || !isPassive(tree, head) || dependents(tree, head, 'obl:agent').length > 0
    ? null
    : subject
}

/** "sending troops or setting up a zone": verbs joined to the act take its form. */
function inBase(tree: Tree, head: number, index: number): Piece {
  const word = wordAt(tree, index)
  const joined = word.relation === 'conj' && word.head === head && word.upos === 'VERB'
  return joined && isGerund(tree, index) && isGerund(tree, head) ? { put: lemmaOf(tree, index) } : index
}

/** Who should do it is said where it is not the party that is asked, promises or refuses. */
function shownSubject({ scene, draft, head, expected }: Wording): number | null {
  const { tree, resolver, sentence } = scene
  if (head === draft.head && draft.type !== 'REQUEST') return null
  const { relation, head: governor } = wordAt(tree, head)
  const raised = draft.type === 'REJECT' && relation === 'xcomp' ? dependents(tree, governor, 'obj')[0] : undefined
  const subject = ownSubject(tree, head) ?? raised ?? null
  if (subject === null) return null
  const named = resolver.actorsOrOwners(sentence, subject)
  return named.some(({ party }) => expected.some(({ id }) => id === party.id)) ? null : subject
}
