import { SPEECH_VERBS } from '../attribution/cue-verbs.js'
import { childrenOf, dependents, formOf, lemmaOf, type Tree, universal, wordAt } from '../syntax/tree.js'
import { isTemporal } from '../time/time-phrase.js'
import { COMPLEMENT_NOUNS, COMPLEMENT_VERBS, MEANS, RANKS, TRYING_VERBS } from './purpose-words.js'

/** An infinitive says to what end where a full predicate or a means stands above it; after "agree", "right", "ready" it is a complement. */
export function isPurpose(tree: Tree, clause: number, governor: number): boolean {
  const marker = dependents(tree, clause, 'mark')[0] ?? clause
  // "was to expire" is a future.
  if (['is', 'are', 'was', 'were', 'be'].includes(tree.words[marker - 1]?.form.toLowerCase() ?? '')) return false
  if (formOf(tree, clause) === 'be' && dependents(tree, clause, 'xcomp').length === 0) return false
  switch (universal(wordAt(tree, clause).relation)) {
    case 'advcl':
      return isDeed(tree, governor) && !isMeasured(tree, governor) && !isAttempt(tree, governor)
    case 'acl':
      return dependents(tree, clause, 'aux:pass').length === 0 && isMeans(tree, governor)
    default:
      return false
  }
}

/** A predicate that is done, not wanted, said or made another do. */
function isDeed(tree: Tree, governor: number): boolean {
  const { upos } = wordAt(tree, governor)
  const lemma = lemmaOf(tree, governor)
  if (upos === 'NOUN') return dependents(tree, governor, 'cop').length > 0 && isTool(tree, governor)
  if (dependents(tree, governor, 'expl').some((child) => formOf(tree, child) === 'there')) return true
  if (upos !== 'VERB' || COMPLEMENT_VERBS.has(lemma) || SPEECH_VERBS.has(lemma)) return false
  if (['call', 'appeal'].includes(lemma) && dependents(tree, governor, 'obl').length > 0) return false
  return !dependents(tree, governor, 'obj').some((object) => COMPLEMENT_NOUNS.has(lemmaOf(tree, object)))
}

/** "work to end". */
function isAttempt(tree: Tree, governor: number): boolean {
  return TRYING_VERBS.has(lemmaOf(tree, governor)) && tree.words[governor + 1]?.form === 'to'
}

/** "too weak to resist", "enough to resist". */
function isMeasured(tree: Tree, governor: number): boolean {
  return childrenOf(tree, governor).some((child) =>
    ['too', 'enough', 'so', 'sufficiently'].includes(formOf(tree, child)),
  )
}

/** A noun that serves an end by itself ("a force to guard"), or that is taken to one ("made concessions to win"). */
function isMeans(tree: Tree, noun: number): boolean {
  if (!isTool(tree, noun)) return standsBy(tree, noun) !== null && isDeed(tree, standsBy(tree, noun) ?? noun)
  if (MEANS.has(lemmaOf(tree, noun)) || dependents(tree, noun, 'cop').length > 0) return true
  const { relation, head } = wordAt(tree, noun)
  return head >= 0 && ['obj', 'obl', 'nsubj:pass'].includes(relation) && isDeed(tree, head)
}

/** The deed that a time or place stands by, where the parser has hung the infinitive on that: "meet on Tuesday to discuss". */
export function standsBy(tree: Tree, noun: number): number | null {
  const { upos, relation, head } = wordAt(tree, noun)
  if (head < 0 || !['obl', 'nmod'].includes(relation)) return null
  if (!isTemporal(tree, noun) && upos !== 'PROPN') return null
  return wordAt(tree, head).upos === 'VERB' ? head : standsBy(tree, head)
}

function isTool(tree: Tree, noun: number): boolean {
  const underWay =
    lemmaOf(tree, noun) === 'way' && dependents(tree, noun, 'case').some((child) => formOf(tree, child) === 'under')
  if (underWay) return true
  if (wordAt(tree, noun).upos !== 'NOUN' || COMPLEMENT_NOUNS.has(lemmaOf(tree, noun)) || isTemporal(tree, noun))
    return false
  return !dependents(tree, noun, 'amod', 'det', 'advmod').some(
    (child) =>
      RANKS.has(formOf(tree, child)) ||
      wordAt(tree, child).features.Degree === 'Sup' ||
      ['enough', 'too'].includes(formOf(tree, child)),
  )
}
