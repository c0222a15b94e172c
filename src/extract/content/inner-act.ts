import { prepositionOf, undergoer } from '../syntax/arguments.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { ASKS, ENDING, LENDING, MEASURES, nameOfAct, PROPOSALS, TRANSPARENT } from './acts.js'

/** The word that names the act of a content, below the verbs and nouns that only carry it. */
export interface InnerAct {
  readonly index: number
  /** The verb that the noun leans on ("impose" of "impose sanctions"), which has the doer; null where the act stands by itself. */
  readonly carrier: number | null
  /** The act is to end: "stop bombing", "an end to the siege". */
  readonly ending: boolean
  /** The act stands in a demand that is answered ("rejected a request to disarm"): who answers would do it. */
  readonly asked: boolean
  readonly name: string
}

const DEEPEST = 5

export function innerAct(tree: Tree, head: number): InnerAct {
  let found: InnerAct = { index: head, carrier: null, ending: false, asked: false, name: '' }
  for (let steps = 0; steps < DEEPEST; steps++) {
    const own = ownName(tree, found.index)
    const next = own === null || ENDING.has(lemmaOf(tree, found.index)) ? below(tree, found) : null
    if (next === null) {
      const name = own ?? plainName(tree, found.index)
      return { ...found, name: found.ending ? `stop ${name}` : name }
    }
    found = next
  }
  return { ...found, name: plainName(tree, found.index) }
}

/** The act that this word carries, ends or measures; null where it is the act itself. */
function below(tree: Tree, { index, carrier, ending, asked }: InnerAct): InnerAct | null {
  const lemma = lemmaOf(tree, index)
  const clause = dependents(tree, index, 'xcomp').find((child) => ['VERB', 'NOUN'].includes(wordAt(tree, child).upos))
  const from = dependents(tree, index, 'advcl', 'acl').find((child) =>
    dependents(tree, child, 'mark').some((mark) => ['from', 'of', 'to'].includes(formOf(tree, mark))),
  )
  const step = (at: number, ends: boolean): InnerAct => ({
    index: at,
    carrier: wordAt(tree, index).upos === 'VERB' ? index : carrier,
    ending: ending !== ends,
    asked: asked || ASKS.has(lemma),
    name: '',
  })
  if (wordAt(tree, index).upos === 'VERB') {
    const object = undergoer(tree, index)
    if (ENDING.has(lemma)) {
      const act = clause ?? from ?? (object !== null && object > index ? object : null)
      return act === null ? null : step(act, true)
    }
    if (TRANSPARENT.has(lemma) && clause !== undefined) return step(clause, false)
    const matter = dependents(tree, index, 'obl').find((child) => prepositionOf(tree, child) === MATTERS.get(lemma))
    if (matter !== undefined && wordAt(tree, matter).upos === 'NOUN') return step(matter, false)
    if (LENDING.has(lemma) && object !== null && object > index && wordAt(tree, object).upos === 'NOUN')
      return step(object, false)
    return null
  }
  if (TRANSPARENT.has(lemma) && clause !== undefined) return step(clause, false)
  const proposed = dependents(tree, index, 'acl', 'advcl', 'xcomp', 'ccomp').find(
    (child) =>
      child > index &&
      dependents(tree, child, 'mark').some((mark) => ['to', 'for', 'that'].includes(formOf(tree, mark))),
  )
  if (isProposal(lemma) && proposed !== undefined) return step(proposed, false)
  const complement = dependents(tree, index, 'nmod').find((child) =>
    ['of', 'to', 'for'].includes(prepositionOf(tree, child) ?? ''),
  )
  if (complement === undefined) return null
  if (ENDING.has(lemma)) return step(complement, true)
  if (prepositionOf(tree, complement) === 'for' && isProposal(lemma)) return step(complement, false)
  return MEASURES.has(lemma) && wordAt(tree, complement).upos === 'NOUN' ? step(complement, false) : null
}

/** Verbs that say of their matter only that it is agreed or worked on, with its preposition. */
const MATTERS: ReadonlyMap<string, string> = new Map([
  ['agree', 'to'],
  ['commit', 'to'],
  ['work', 'on'],
  ['look', 'for'],
  ['strive', 'for'],
])

const isProposal = (lemma: string): boolean => ASKS.has(lemma) || PROPOSALS.has(lemma)

/** The table's name for a verb with what it takes, or for a noun with the words before it; null when it has none. */
function ownName(tree: Tree, index: number): string | null {
  return wordAt(tree, index).upos === 'VERB' ? nameOfVerb(tree, index) : nameOfNoun(tree, index)
}

function nameOfNoun(tree: Tree, index: number): string | null {
  const lemma = lemmaOf(tree, index)
  const complements = dependents(tree, index, 'nmod').filter((child) => prepositionOf(tree, child) === 'of')
  return nameOfAct(
    compoundOf(tree, index, 3),
    compoundOf(tree, index, 2),
    ...complements.map((child) => `${lemmaOf(tree, child)} ${lemma}`),
    lemma,
  )
}

function nameOfVerb(tree: Tree, index: number): string | null {
  const lemma = lemmaOf(tree, index)
  const verb = withParticle(tree, index)
  const object = undergoer(tree, index)
  const places = dependents(tree, index, 'obl', 'advmod').map((child) => ({
    noun: lemmaOf(tree, child),
    preposition: prepositionOf(tree, child) ?? formOf(tree, child),
  }))
  return nameOfAct(
    ...(object === null ? [] : [`${verb} ${lemmaOf(tree, object)}`, `${lemma} ${lemmaOf(tree, object)}`]),
    ...places.flatMap(({ noun, preposition }) => [`${verb} ${preposition} ${noun}`, `${verb} ${preposition}`]),
    verb,
  )
}

function withParticle(tree: Tree, verb: number): string {
  return [lemmaOf(tree, verb), ...dependents(tree, verb, 'compound:prt').map((child) => formOf(tree, child))].join(' ')
}

/** A noun with so many words in all, hyphens not counted ("no-fly zone" of three). */
function compoundOf(tree: Tree, index: number, words: number): string {
  const parts = [lemmaOf(tree, index)]
  for (let at = index - 1, count = 1; at >= 0 && count < words; at--) {
    parts.unshift(formOf(tree, at))
    if (formOf(tree, at) !== '-') count++
  }
  return parts.join(' ').replace(/ ?- ?/g, '-')
}

function plainName(tree: Tree, index: number): string {
  if (dependents(tree, index, 'cop').length > 0 || wordAt(tree, index).upos === 'ADJ') return 'be'
  return wordAt(tree, index).upos === 'VERB' ? withParticle(tree, index) : singular(tree, index)
}

/** The lemma, where the reader leaves "policie" of "policies" mended. */
export function singular(tree: Tree, index: number): string {
  const lemma = lemmaOf(tree, index)
  return lemma.endsWith('ie') && formOf(tree, index) === `${lemma}s` && lemma.length > 4
    ? `${lemma.slice(0, -2)}y`
    : lemma
}
