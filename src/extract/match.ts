import { isPassive, markedClauses, prepositional, undergoer } from './arguments.js'
import { rowsFor } from './lexicon/lexicon.js'
import type { Row } from './lexicon/row.js'
import { isNegated, NEGATORS } from './status.js'
import { isTemporal } from './time-phrase.js'
import { childrenOf, dependents, formOf, lemmaOf, type Tree, wordAt } from './tree.js'

/** A row that fits the words at a place; whether its arguments fit is decided later. */
export interface Match {
  readonly row: Row
  readonly head: number
  /** The noun of a light verb. */
  readonly object: number | null
  /** Words that carry the event: head, particle, light noun, preposition. */
  readonly trigger: readonly number[]
}

/** Every row that fits the words at `index`, the most specific first. */
export function matchesAt(tree: Tree, index: number): readonly Match[] {
  const word = wordAt(tree, index)
  const lemma = lemmaOf(tree, index)
  const found = shapesOf(tree, index).flatMap((shape) =>
    rowsFor(shape, lemma).flatMap((row) => {
      const match = shape === 'verb' ? matchVerb(tree, index, row) : matchNominal(tree, index, row)
      return match ? [match] : []
    }),
  )
  return word.upos === 'PUNCT' ? [] : [...found].sort((a, b) => specificity(b.row) - specificity(a.row))
}

function shapesOf(tree: Tree, index: number): readonly Row['shape'][] {
  const { upos, relation } = wordAt(tree, index)
  switch (upos) {
    case 'VERB':
      return relation === 'amod' && tree.words[index - 1]?.form !== '-'
        ? []
        : ['verb', ...(dependents(tree, index, 'cop').length > 0 ? (['adjective'] as const) : [])]
    case 'NOUN':
    case 'PROPN':
      return isPredicative(tree, index) ? ['adjective', 'noun'] : ['noun']
    case 'ADJ':
      return isPredicative(tree, index) ? ['adjective'] : []
    case 'ADV':
    case 'ADP':
      return isPredicative(tree, index) ? ['adjective'] : []
    default:
      return []
  }
}

/** Under a copula, as a complement ("called it illegal"), or coordinated with such a word. */
function isPredicative(tree: Tree, index: number): boolean {
  const { relation, head } = wordAt(tree, index)
  if (dependents(tree, index, 'cop').length > 0 || relation === 'xcomp') return true
  if (relation === 'conj' && head >= 0) return wordAt(tree, index).upos !== 'NOUN' && isPredicative(tree, head)
  return (
    (['acl', 'advcl', 'acl:relcl', 'ccomp', 'parataxis'].includes(relation) && wordAt(tree, index).upos === 'ADJ') ||
    dependents(tree, index, 'nsubj').length > 0
  )
}

function specificity(row: Row): number {
  return (
    (row.object ? 4 : 0) +
    row.objectBefore.length * 2 +
    row.before.length * 2 +
    (row.particle ? 3 : 0) +
    (row.preposition ? 2 : 0) +
    (row.negated ? 4 : 0) +
    Object.keys(row.where).length * 1.5 +
    (row.guard ? 0.5 : 0)
  )
}

function matchVerb(tree: Tree, verb: number, row: Row): Match | null {
  if (row.negated && row.object === null && !isNegated(tree, verb)) return null
  if (row.object !== null) return matchLight(tree, verb, row, row.object)
  const particle = row.particle === null ? null : particleOf(tree, verb, row.particle)
  if (particle === undefined) return null
  const opened =
    row.preposition === null
      ? null
      : (prepositionWord(tree, verb, row.preposition) ??
        (row.particle === null ? particleOf(tree, verb, row.preposition) : undefined))
  if (opened === undefined) return null
  // "rule out" is no "rule": a particle that the row does not name makes another verb.
  if (row.particle === null && row.preposition === null && dependents(tree, verb, 'compound:prt').length > 0)
    return null
  const object = namedObject(tree, verb, row)
  return {
    row,
    head: verb,
    object: null,
    trigger: [verb, particle, opened, ...negatorOf(tree, verb, row), object].filter((index) => index !== null),
  }
}

/** An object that the row asks for by name is part of what carries the event ("imposed sanctions"). */
function namedObject(tree: Tree, verb: number, row: Row): number | null {
  const wanted = row.where.obj?.words ?? []
  const object = wanted.length === 0 || isPassive(tree, verb) ? null : undergoer(tree, verb)
  return object !== null && object > verb && wanted.includes(lemmaOf(tree, object)) ? object : null
}

/** Negation is part of the trigger where the row needs it ("not ready"). */
function negatorOf(tree: Tree, index: number, row: Row): readonly number[] {
  if (!row.negated) return []
  const negators = childrenOf(tree, index).filter((child) => NEGATORS.has(formOf(tree, child)))
  const auxiliary = dependents(tree, index, 'aux').filter((child) => negators.some((negator) => negator === child + 1))
  return [...auxiliary, ...negators]
}

function particleOf(tree: Tree, verb: number, form: string): number | undefined {
  return childrenOf(tree, verb).find(
    (child) =>
      formOf(tree, child) === form && /^(?:compound:prt|advmod|obl|xcomp|advcl)$/.test(wordAt(tree, child).relation),
  )
}

/** The preposition of an argument of the word: a case mark one step down, or a marker of a gerund. */
function prepositionWord(tree: Tree, index: number, form: string): number | undefined {
  return childrenOf(tree, index)
    .filter((child) => /^(?:obl|nmod|advcl|acl|ccomp|xcomp|obl:agent)/.test(wordAt(tree, child).relation))
    .filter((child) => !isTemporal(tree, child))
    .flatMap((child) => dependents(tree, child, 'case', 'mark'))
    .find((mark) => formOf(tree, mark) === form)
}

function matchLight(tree: Tree, verb: number, row: Row, wanted: string): Match | null {
  const noun = lightNoun(tree, verb, wanted, row)
  if (noun === undefined) return null
  const opened =
    row.preposition === null
      ? null
      : (prepositionWord(tree, noun, row.preposition) ?? prepositionWord(tree, verb, row.preposition))
  if (opened === undefined) return null
  const before = row.objectBefore.map((word) => modifierOf(tree, noun, word))
  if (before.includes(undefined)) return null
  const particle =
    row.particle === null ? [] : [particleOf(tree, verb, row.particle) ?? dependents(tree, noun, 'case')[0] ?? verb]
  return {
    row,
    head: verb,
    object: noun,
    trigger: [
      verb,
      noun,
      ...particle,
      ...before.filter((index) => index !== undefined),
      ...(opened === null ? [] : [opened]),
    ],
  }
}

function lightNoun(tree: Tree, verb: number, wanted: string, row: Row): number | undefined {
  const isWanted = (index: number): boolean => nameMatches(tree, index, wanted)
  const object = undergoer(tree, verb)
  const direct = [
    ...(object === null ? [] : [object, ...dependents(tree, object, 'conj')]),
    ...dependents(tree, verb, 'xcomp'),
  ].find(isWanted)
  if (row.particle === null) return direct
  const obliques = dependents(tree, verb, 'obl', 'advmod', 'xcomp').filter((child) =>
    dependents(tree, child, 'case').some((mark) => formOf(tree, mark) === row.particle),
  )
  return obliques.find(isWanted) ?? (particleOf(tree, verb, row.particle) === undefined ? undefined : direct)
}

/** Hyphenated pattern words stand for several tokens or one ("no-fly-zone", "cease-fire"). */
function nameMatches(tree: Tree, index: number, wanted: string): boolean {
  if (lemmaOf(tree, index) === wanted || formOf(tree, index) === wanted) return true
  if (!wanted.includes('-')) return false
  const parts = wanted.split('-')
  const window = tree.words
    .slice(Math.max(0, index - 2 * parts.length), index + 1)
    .map(({ form, lemma }, at, all) => (at === all.length - 1 ? lemma : form).toLowerCase())
    .filter((form) => form !== '-')
  return window.slice(-parts.length).join('-') === wanted
}

function modifierOf(tree: Tree, noun: number, word: string): number | undefined {
  return childrenOf(tree, noun).find((child) => nameMatches(tree, child, word)) ?? (word === 'of' ? noun : undefined)
}

function matchNominal(tree: Tree, index: number, row: Row): Match | null {
  if (row.negated && !isNegated(tree, index)) return null
  if (row.shape === 'noun' && isPartOfName(tree, index)) return null
  const before = row.before.map((word) => beforeNoun(tree, index, word))
  if (before.includes(undefined)) return null
  const opened = row.preposition === null ? null : prepositionWord(tree, index, row.preposition)
  if (opened === undefined) return null
  return {
    row,
    head: index,
    object: null,
    trigger: [
      index,
      ...before.filter((at) => at !== undefined),
      ...(opened === null ? [] : [opened]),
      ...negatorOf(tree, index, row),
    ],
  }
}

/** "Free Trade Agreement", "World War Two": a capitalised noun among capitalised ones names a thing, except in a headline of capitals. */
function isPartOfName(tree: Tree, index: number): boolean {
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tree.words[at]?.form ?? '')
  if (!capital(index) || index === 0) return false
  const longer = tree.words.filter(({ form }) => form.length > 3 && /^\p{L}/u.test(form))
  if (longer.filter(({ form }) => /^\p{Lu}/u.test(form)).length > longer.length * 0.7) return false
  return capital(index - 1) || capital(index + 1)
}

/** A word before the head; in "exchange of prisoner" the phrase's first noun governs the head. */
function beforeNoun(tree: Tree, index: number, word: string): number | undefined {
  return (
    childrenOf(tree, index).find((child) => nameMatches(tree, child, word)) ??
    [index - 1, index - 2, index - 3].find((at) => at >= 0 && nameMatches(tree, at, word))
  )
}

/** Complements that say what is asked, promised or refused. */
function infinitives(tree: Tree, index: number): readonly number[] {
  const own = dependents(tree, index, 'xcomp')
  if (own.length > 0) return own
  return dependents(tree, index, 'acl', 'advcl', 'ccomp', 'csubj').filter(
    (child) => child > index && dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'to'),
  )
}

/** Nouns whose verb only lends them a tense, so that its subject is the doer of the noun. */
const SUPPORT_VERBS = new Set([
  'hold',
  'have',
  'make',
  'launch',
  'conduct',
  'carry',
  'begin',
  'start',
  'continue',
  'resume',
  'stage',
  'mount',
  'issue',
  'repeat',
  'reiterate',
  'renew',
  'give',
  'take',
  'do',
  'press',
  'voice',
  'express',
  'offer',
  'end',
  'conclude',
  'reach',
  'sign',
  'impose',
  'maintain',
  'pursue',
  'wage',
  'undertake',
  'plan',
  'prepare',
  'escalate',
  'intensify',
  'step',
  'complete',
  'deliver',
  'lodge',
  'raise',
  'put',
  'exert',
  'send',
  'enter',
  'join',
  'attend',
  'open',
  'seek',
  'announce',
  'extend',
  'suspend',
  'halt',
  'stop',
  'abandon',
  'drop',
  'set',
  'order',
  'grant',
  'declare',
  'show',
  'restart',
  'postpone',
  'cancel',
  'earn',
  'win',
  'get',
  'receive',
  'say',
])

/** The verb that a noun leans on, when it is one that lends its subject. */
export function supportVerb(tree: Tree, noun: number): number | null {
  const { relation, head } = wordAt(tree, noun)
  if (head < 0 || !['obj', 'nsubj:pass', 'obl', 'xcomp'].includes(relation)) {
    return relation === 'conj' || (relation === 'nmod' && PARTS.has(lemmaOf(tree, head)))
      ? supportVerb(tree, head)
      : null
  }
  if (relation === 'obl')
    return ['up'].some((form) => dependents(tree, head, 'compound:prt').some((child) => formOf(tree, child) === form))
      ? head
      : null
  return SUPPORT_VERBS.has(lemmaOf(tree, head)) ? head : null
}

const PARTS = new Set([
  'round',
  'series',
  'number',
  'day',
  'session',
  'wave',
  'set',
  'kind',
  'form',
  'campaign',
  'spate',
  'string',
  'barrage',
  'phase',
  'part',
])

/** Argument words of a match under one slot of its row, in order of preference; `speaker` and `self` are not words of the sentence. */
export function argumentsAt(tree: Tree, match: Match, slot: string): readonly number[] {
  return match.row.shape === 'noun' ? nounArguments(tree, match.head, slot) : predicateArguments(tree, match, slot)
}

function predicateArguments(tree: Tree, { head, object, row }: Match, slot: string): readonly number[] {
  switch (slot) {
    case 'obj': {
      if (object !== null || row.shape === 'adjective') return []
      const found = undergoer(tree, head)
      return found === null ? [] : [found]
    }
    case 'iobj':
      return dependents(tree, head, 'iobj')
    case 'poss':
    case 'mod':
      return object === null ? [] : nounArguments(tree, object, slot)
    case 'xcomp':
      return [
        ...(row.shape === 'adjective' || object === null ? infinitives(tree, head) : []),
        ...(object === null ? [] : infinitives(tree, object)),
        ...(object === null ? [] : infinitives(tree, head)),
      ]
    case 'ccomp':
      return [
        ...dependents(tree, head, 'ccomp', 'csubj'),
        ...(object === null
          ? []
          : dependents(tree, object, 'acl', 'ccomp').filter((child) =>
              dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
            )),
      ]
    case 'clause':
      return ['for', 'of', 'from', 'against', 'about', 'in', 'over', 'to', 'on', 'by', 'with']
        .flatMap((marker) => [
          ...markedClauses(tree, head, marker),
          ...(object === null ? [] : markedClauses(tree, object, marker)),
        ])
        .concat(dependents(tree, head, 'xcomp').filter((child) => wordAt(tree, child).features.VerbForm === 'Ger'))
    default:
      return prepositionArguments(tree, head, object, slot)
  }
}

function prepositionArguments(tree: Tree, head: number, object: number | null, slot: string): readonly number[] {
  const own = prepositional(tree, head, slot)
  const inner = object ?? undergoer(tree, head)
  const deeper = inner === null || inner === head ? [] : prepositional(tree, inner, slot)
  return [...own, ...deeper.filter((index) => !own.includes(index))]
}

function nounArguments(tree: Tree, noun: number, slot: string): readonly number[] {
  const support = supportVerb(tree, noun)
  switch (slot) {
    case 'poss':
      return dependents(tree, noun, 'nmod:poss')
    case 'mod':
      // "US-led talks" are led by the US, not held by it.
      return dependents(tree, noun, 'amod', 'compound', 'nmod:desc', 'nmod').filter(
        (child) => child < noun && wordAt(tree, child).upos !== 'VERB',
      )
    case 'xcomp':
      return infinitives(tree, noun)
    case 'ccomp':
      return dependents(tree, noun, 'acl', 'ccomp').filter((child) =>
        dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
      )
    case 'clause':
      return ['of', 'to', 'for', 'from', 'in', 'against', 'about'].flatMap((marker) =>
        markedClauses(tree, noun, marker),
      )
    case 'obj':
    case 'iobj':
      return []
    default:
      return [...prepositional(tree, noun, slot), ...(support === null ? [] : prepositional(tree, support, slot))]
  }
}
