import type { Party } from '../../model/party.js'
import type { EventType, Guarantee, Proposition } from '../../model/record.js'
import { spanOf } from '../../model/span.js'
import { isKnown, uniqueParties } from '../actors/actor.js'
import type { Draft, Scene } from '../events/draft.js'
import { isInfinitive, isPassive, prepositional, undergoer } from '../syntax/arguments.js'
import { ancestors, dependents, formOf, lemmaOf, rangeOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { FORM_WORDS, GIVING, GUARANTEE_ROWS, NO_GUARANTEE, PLEDGES } from './guarantee-words.js'

interface Row {
  readonly words: readonly (readonly string[])[]
  readonly shape: 'noun' | 'verb'
  readonly form: Guarantee['form']
  readonly near: ReadonlySet<string> | null
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(' ')
const ROWS: readonly Row[] = GUARANTEE_ROWS.map(({ words, shape, form, near }) => ({
  words: words.split(',').map((entry) => wordsIn(entry.trim())),
  shape,
  form,
  near: near === undefined ? null : new Set(wordsIn(near)),
}))
const FORMS = FORM_WORDS.map(([form, words]) => ({ form, words: new Set(wordsIn(words)) }))

/** A guarantee as named at one place of the sentence. */
interface Named {
  readonly head: number
  readonly words: readonly number[]
  readonly row: Row
}

/** Types by which a guarantee can be asked for, given or refused; peacekeepers that are attacked or shipped out guarantee nothing. */
const BINDING: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'AGREE',
  'REJECT',
  'SUPPORT',
  'CONCEDE',
  'AID',
  'COOPERATE',
  'MOBILIZE',
])

/** The guarantee that a record demands, offers, refuses or states; null for most records. */
export function guaranteeOf(
  scene: Scene,
  draft: Draft,
  head: number | null,
  proposition: Proposition | null,
): Guarantee | null {
  const { tree } = scene
  if (!BINDING.has(draft.type)) return null
  const named = placesOf(tree, draft, head)
    .map((index) => namedAt(tree, index))
    .find((found) => found !== null && isCommitment(tree, draft, found))
  if (!named) return null
  const beneficiaries = beneficiariesOf(scene, draft, named, proposition)
  const others = (parties: readonly Party[]): readonly Party[] =>
    parties.filter(({ id }) => !beneficiaries.some((party) => party.id === id))
  return {
    guarantors: others(guarantorsOf(scene, draft, named, proposition)),
    beneficiaries,
    form: formOfGuarantee(tree, named),
    standing: standingOf(tree, draft),
    words: spanOf(scene.text, rangeOf(tree, namingWords(tree, named))),
  }
}

/** With the words before a noun that say of what kind: "robust security guarantees". */
function namingWords(tree: Tree, { head, words, row }: Named): readonly number[] {
  if (row.shape === 'verb') return words
  const kinds = dependents(tree, head, 'amod', 'compound').filter((child) => child < head)
  return [...words, ...kinds.flatMap((child) => subtree(tree, child))]
}

/** Where a record can name one: its trigger, its content, and what its verb governs; clauses that tell more are left out. */
function placesOf(tree: Tree, draft: Draft, head: number | null): readonly number[] {
  const aside = (child: number): boolean => /^(?:acl:relcl|parataxis|advcl|appos)/.test(wordAt(tree, child).relation)
  const object = undergoer(tree, draft.head)
  return [
    ...draft.trigger,
    ...(head === null || head === draft.head ? [] : subtree(tree, head, aside)),
    ...(object === null ? [] : subtree(tree, object, aside)),
    ...(head === draft.head ? subtree(tree, head, aside) : []),
  ]
}

function namedAt(tree: Tree, index: number): Named | null {
  const { upos } = wordAt(tree, index)
  const shape = upos === 'VERB' ? 'verb' : upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' ? 'noun' : null
  if (shape === null || (shape === 'verb' && wordAt(tree, index).relation === 'amod')) return null
  for (const row of ROWS) {
    if (row.shape !== shape) continue
    const found = row.words.find((words) => endsAt(tree, index, words))
    if (!found) continue
    const words = [...Array(found.length).keys()].map((back) => index - back)
    if (row.near === null || phraseWords(tree, index).some((word) => row.near?.has(word)))
      return { head: index, words, row }
  }
  return null
}

function endsAt(tree: Tree, index: number, words: readonly string[]): boolean {
  return words.every((word, at) => {
    const place = index - (words.length - 1 - at)
    return tree.words[place] !== undefined && (lemmaOf(tree, place) === word || formOf(tree, place) === word)
  })
}

/** The lemmas of the phrase under a word, and of the words it leans on in its clause ("guarantee this legally", "a treaty with guarantees"). */
function phraseWords(tree: Tree, head: number): readonly string[] {
  const aside = (child: number): boolean => /^(?:acl:relcl|parataxis|appos|conj)/.test(wordAt(tree, child).relation)
  return subtree(tree, head, aside).flatMap((index) => [
    lemmaOf(tree, index),
    formOf(tree, index),
    ...(tree.words[index + 1]?.form === '-'
      ? [`${formOf(tree, index)}-${tree.words[index + 2]?.form.toLowerCase() ?? ''}`]
      : []),
  ])
}

function isCommitment(tree: Tree, draft: Draft, { head, row }: Named): boolean {
  const near = new Set(phraseWords(tree, head))
  if ([...near].some((word) => NO_GUARANTEE.has(word))) return false
  if (isAboutThePast(tree, head) || isBoundTo(tree, head)) return false
  if (!/^(?:defend|protect)$/.test(lemmaOf(tree, head)) || row.shape === 'noun') return true
  const above = [...ancestors(tree, head), ...draft.trigger].flatMap((index) => [
    lemmaOf(tree, index),
    formOf(tree, index),
  ])
  return (
    draft.type === 'AGREE' &&
    head !== draft.head &&
    above.some((word) => PLEDGES.has(word)) &&
    defendsAnother(tree, head)
  )
}

/** "guarantees that he lied": a clause of the past vouches for a fact, it guarantees nothing. */
function isAboutThePast(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'ccomp', 'acl').some((clause) => {
    const auxiliary = dependents(tree, clause, 'aux', 'cop').some(
      (aux) => wordAt(tree, aux).features.Tense === 'Past' && !/^(?:would|could|should|might)$/.test(formOf(tree, aux)),
    )
    const { features } = wordAt(tree, clause)
    return auxiliary || (features.Tense === 'Past' && features.VerbForm === 'Fin')
  })
}

/** "guaranteed to fail": sure to, by nobody's promise. */
function isBoundTo(tree: Tree, head: number): boolean {
  return isPassive(tree, head) && dependents(tree, head, 'xcomp').length > 0 && undergoer(tree, head) !== null
}

/** "to defend itself", "to defend its borders" bind nobody to another. */
function defendsAnother(tree: Tree, verb: number): boolean {
  const object = undergoer(tree, verb)
  if (object === null || /sel(?:f|ves)$/.test(formOf(tree, object))) return false
  return !dependents(tree, object, 'nmod:poss').some((owner) => wordAt(tree, owner).upos === 'PRON')
}

function formOfGuarantee(tree: Tree, { head, row }: Named): Guarantee['form'] {
  if (row.form !== null) return row.form
  const own = phraseWords(tree, head)
  const above = wordAt(tree, head).head
  const beside = [
    ...(above < 0 ? [] : [lemmaOf(tree, above)]),
    ...dependents(tree, above, 'advmod', 'obl', 'amod').flatMap((index) => phraseWords(tree, index)),
  ]
  for (const near of [own, beside]) {
    const found = FORMS.find(({ words }) => near.some((word) => words.has(word)))
    if (found) return found.form
  }
  return null
}

/** How the record stands to the guarantee in it: asked for, given or ready to be, refused, or told as a fact. */
export function standingOf(tree: Tree, { type, status, head }: Draft): Guarantee['standing'] {
  if (type === 'REQUEST') return 'demand'
  if (type === 'REJECT') return status === 'negated' ? 'offer' : 'refusal'
  if (status === 'negated') return 'refusal'
  const done = status === 'actual' || status === 'historical'
  if (type === 'AGREE' || type === 'THREATEN' || type === 'CONCEDE')
    return done && GIVING.has(lemmaOf(tree, head)) && !isInfinitive(tree, head) ? 'fact' : 'offer'
  return done ? 'fact' : 'offer'
}

function known({ resolver, sentence }: Scene, indices: readonly number[]): readonly Party[] {
  return uniqueParties(indices.flatMap((index) => resolver.actorsOrOwners(sentence, index)).filter(isKnown))
}

/** For whom: "for X", "to X", the one whose security it is, the object of defending; else who gains by the proposition, who demands. */
function beneficiariesOf(
  scene: Scene,
  draft: Draft,
  { head }: Named,
  proposition: Proposition | null,
): readonly Party[] {
  const { tree } = scene
  const thing = wordAt(tree, head).upos === 'VERB' ? undergoer(tree, head) : null
  const direct = known(scene, [
    ...prepositional(tree, head, 'for'),
    ...(wordAt(tree, head).upos === 'VERB' ? [] : prepositional(tree, head, 'to')),
  ])
  if (direct.length > 0) return direct
  const indirect = known(scene, [
    ...dependents(tree, head, 'iobj'),
    ...(thing === null ? [] : [thing]),
    ...prepositional(tree, head, 'of'),
    ...prepositional(tree, head, 'to'),
  ])
  if (indirect.length > 0) return indirect
  const gained = proposition?.recipients ?? uniqueParties(draft.recipients)
  return gained.length === 0 && draft.type === 'REQUEST' ? uniqueParties(draft.actors) : gained
}

/** "from NATO", "including from Washington". */
function sources(tree: Tree, index: number): readonly number[] {
  return dependents(tree, index, 'nmod', 'obl').filter((child) =>
    dependents(tree, child, 'case').some((mark) => formOf(tree, mark) === 'from'),
  )
}

/** By whom: "from X", "by X", who does the act of the proposition; else who is asked, or who offers or refuses. */
function guarantorsOf(scene: Scene, draft: Draft, { head }: Named, proposition: Proposition | null): readonly Party[] {
  const { tree } = scene
  const passive = wordAt(tree, head).upos === 'VERB' && isPassive(tree, head)
  const named = known(scene, [
    ...[head, wordAt(tree, head).head].flatMap((place) => sources(tree, place)),
    ...prepositional(tree, head, 'by'),
    ...(passive ? dependents(tree, head, 'obl:agent') : []),
    ...dependents(tree, head, 'compound', 'amod').filter((child) => /^\p{Lu}/u.test(wordAt(tree, child).form)),
  ])
  if (named.length > 0) return named
  if (proposition !== null && proposition.actors.length > 0) return proposition.actors
  return uniqueParties(draft.type === 'REQUEST' ? draft.recipients : draft.actors)
}
