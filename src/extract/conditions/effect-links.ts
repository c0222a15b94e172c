import type { ConditionKind } from '../../model/condition.js'
import type { Range } from '../../model/span.js'
import { roleOf } from '../actors/phrase.js'
import { RELATIONAL } from '../actors/roles.js'
import { isInfinitive, isPassive, surfaceSubject } from '../syntax/arguments.js'
import { modalOf } from '../syntax/modal-verb.js'
import { isNegated } from '../syntax/negation.js'
import {
  childrenOf,
  dependents,
  formOf,
  lemmaOf,
  rangeOf,
  subtree,
  type Tree,
  universal,
  wordAt,
} from '../syntax/tree.js'
import { words } from '../word-set.js'
import { isClause, propositionAt } from './edges.js'
import { CAUSE_VERBS, CAUSED_BY, EFFECT_NOUNS, EFFECT_VERBS, LIKELY, PRESENT_EFFECTS, STATIVE } from './effect-verbs.js'
import { phraseAt } from './frame-links.js'
import { type Link, linkOf, type Place } from './link.js'
import { propositionBefore } from './previous.js'
import { isDue, isPastTold, isPerfect } from './tense.js'

/** Links by a verb whose subject brings its object about: "sanctions would hurt exports", "…, sparking an outcry". */
export function effectLinks(place: Place): readonly Link[] {
  return [...place.tree.words.keys()].flatMap((verb) => {
    if (wordAt(place.tree, verb).upos !== 'VERB') return []
    return isPassive(place.tree, verb) ? causedBy(place, verb) : effectOf(place, verb)
  })
}

function effectOf(place: Place, verb: number): readonly Link[] {
  const { tree } = place
  const trailing = isTrailing(tree, verb)
  const kind = trailing ? trailingKind(tree, verb) : kindOf(place, verb)
  if (kind === null || isNegated(tree, verb) || isShared(tree, verb)) return []
  const cause = trailing ? hostOf(tree, verb) : causeOf(place, verb)
  return linkOf(kind, 'antecedent', cause, effectRange(tree, verb), cueOf(tree, verb), verb)
}

/** "will cut imports, raise prices and cost jobs": one link, told by the first verb. */
function isShared(tree: Tree, verb: number): boolean {
  const { relation, head } = wordAt(tree, verb)
  return (
    relation === 'conj' &&
    wordAt(tree, head).upos === 'VERB' &&
    dependents(tree, verb, 'nsubj', 'nsubj:pass', 'aux').length === 0
  )
}

/** "…, prompting protests": a participle after a comma on a full clause, which as a whole is the cause. */
function isTrailing(tree: Tree, verb: number): boolean {
  const { relation, features } = wordAt(tree, verb)
  return (
    ['advcl', 'acl'].includes(relation) &&
    features.VerbForm !== 'Fin' &&
    /ing$/.test(formOf(tree, verb)) &&
    tree.words[verb - 1]?.form === ',' &&
    dependents(tree, verb, 'mark', 'nsubj').length === 0
  )
}

function trailingKind(tree: Tree, verb: number): ConditionKind | null {
  if (!CAUSE_VERBS.has(lemmaOf(tree, verb)) && !EFFECT_VERBS.has(lemmaOf(tree, verb))) return null
  const host = hostHead(tree, verb)
  if (host < 0) return null
  if (isPastTold(tree, host) || isPerfect(tree, host)) return CAUSE_VERBS.has(lemmaOf(tree, verb)) ? 'cause' : null
  return isDue(tree, host) ? 'consequence' : null
}

function hostHead(tree: Tree, verb: number): number {
  let at = wordAt(tree, verb).head
  while (at >= 0 && !isClause(tree, at) && wordAt(tree, at).head >= 0) at = wordAt(tree, at).head
  return at
}

function hostOf(tree: Tree, verb: number): Range | null {
  return propositionAt(tree, hostHead(tree, verb), subtree(tree, verb))
}

function kindOf(place: Place, verb: number): ConditionKind | null {
  const { tree } = place
  const lemma = lemmaOf(tree, verb)
  if (CAUSE_VERBS.has(lemma) && (isPastTold(tree, verb) || isPerfect(tree, verb)))
    return isAbstract(place, verb) ? 'cause' : null
  const modal = modalOf(tree, verb)
  const likely = EFFECT_VERBS.has(lemma) && isLikely(tree, verb)
  const supposed = likely || (modal !== null && ['would', 'could', 'will', 'might', 'may'].includes(modal))
  if (!supposed && !(PRESENT_EFFECTS.has(lemma) && !isInfinitive(tree, verb) && !isPastTold(tree, verb))) return null
  const hasEffect =
    lemma === 'have' && dependents(tree, verb, 'obj').some((object) => EFFECT_NOUNS.has(lemmaOf(tree, object)))
  if (!hasEffect && !EFFECT_VERBS.has(lemma) && (STATIVE.has(lemma) || dependents(tree, verb, 'obj').length === 0))
    return null
  return isAbstract(place, verb) ? 'consequence' : null
}

/** "is bound to lead", "likely to bring". */
function isLikely(tree: Tree, verb: number): boolean {
  const { head } = wordAt(tree, verb)
  return isInfinitive(tree, verb) && head >= 0 && LIKELY.has(lemmaOf(tree, head))
}

/** What acts is a thing or an act, nobody: "sanctions would hurt" brings about, "Paris would hurt" is Paris's own act. */
function isAbstract({ tree, resolver, sentence }: Place, verb: number): boolean {
  const subject = subjectOf(tree, verb)
  if (subject === null) return false
  const { upos, relation } = wordAt(tree, subject)
  if (roleOf(tree, subject) !== null || RELATIONAL.has(lemmaOf(tree, subject))) return false
  if (relation.startsWith('csubj')) return true
  if (['PRON', 'DET'].includes(upos) && !ABSTRACT_PRONOUNS.has(formOf(tree, subject))) return false
  if (upos === 'PROPN') return false
  return resolver.actorsAt(sentence, subject).length === 0
}

const ABSTRACT_PRONOUNS = new Set(['it', 'this', 'that', 'which', 'these', 'all'])

function subjectOf(tree: Tree, verb: number): number | null {
  return dependents(tree, verb, 'csubj')[0] ?? surfaceSubject(tree, verb) ?? gapOf(tree, verb)
}

/** "a step that they warned could lead to war": the noun that the relative clause above is about. */
function gapOf(tree: Tree, verb: number): number | null {
  const { relation, head } = wordAt(tree, verb)
  if (relation !== 'ccomp' || head < 0 || wordAt(tree, head).relation !== 'acl:relcl') return null
  return wordAt(tree, head).head
}

/** The subject; for a bare "this" or "that" at the start of a sentence, what was said before. */
function causeOf(place: Place, verb: number): Range | null {
  const { tree } = place
  const subject = subjectOf(tree, verb)
  if (subject === null) return null
  if (isBare(tree, subject)) {
    const before = propositionBefore(place, verb)
    if (before !== null) return before
  }
  return phraseAt(tree, subject, verb)
}

function isBare(tree: Tree, subject: number): boolean {
  const opens = tree.words.slice(0, subject).every(({ upos }) => ['PUNCT', 'CCONJ', 'ADV'].includes(upos))
  return opens && ['this', 'that'].includes(formOf(tree, subject)) && wordAt(tree, subject).upos !== 'NOUN'
}

function effectRange(tree: Tree, verb: number): Range | null {
  const effects = childrenOf(tree, verb).filter(
    (child) => child > verb && /^(?:obj|xcomp|ccomp|obl|advcl)/.test(wordAt(tree, child).relation),
  )
  if (effects.length === 0) return null
  const before = subtree(tree, verb).filter((index) => index <= verb && !isEffectVerb(tree, verb, index))
  return isEffectVerb(tree, verb, verb)
    ? propositionAt(tree, verb, before, 'joined')
    : propositionAt(tree, verb, [...before, ...linkedOnly(tree, verb, effects[0] ?? verb)], 'joined')
}

/** After "lead to", "mean that": the preposition or marker, and what is coordinated with the verb itself. */
function linkedOnly(tree: Tree, verb: number, effect: number): readonly number[] {
  const others = dependents(tree, verb, 'conj').flatMap((child) => subtree(tree, child))
  return [...dependents(tree, effect, 'case', 'mark').filter((mark) => mark === verb + 1), ...others]
}

/** A verb that says itself what comes about ("hurt exports") belongs to the effect; "lead to", "mean" only link. */
function isEffectVerb(tree: Tree, verb: number, index: number): boolean {
  return index === verb && !LINKING.has(lemmaOf(tree, verb))
}

const LINKING = words(
  'lead mean require risk trigger cause spark provoke result entail prompt force escalate threaten pose ignite fuel guarantee bring help create raise',
)

function cueOf(tree: Tree, verb: number): Range {
  const auxiliary = dependents(tree, verb, 'aux')[0]
  if (!LINKING.has(lemmaOf(tree, verb)) && auxiliary !== undefined) return rangeOf(tree, [auxiliary])
  return rangeOf(tree, auxiliary === undefined || auxiliary > verb ? [verb] : [auxiliary, verb])
}

/** "was prompted by": the agent is the cause. */
function causedBy(place: Place, verb: number): readonly Link[] {
  const { tree } = place
  const agent = dependents(tree, verb, 'obl:agent')[0]
  const patient =
    universal(wordAt(tree, verb).relation) === 'acl' ? wordAt(tree, verb).head : surfaceSubject(tree, verb)
  if (agent === undefined || patient === null || !CAUSED_BY.has(lemmaOf(tree, verb))) return []
  const marks = dependents(tree, agent, 'case')
  return linkOf(
    'cause',
    'antecedent',
    propositionAt(tree, agent, marks),
    phraseAt(tree, patient, verb),
    rangeOf(tree, [verb, ...marks]),
    verb,
  )
}
