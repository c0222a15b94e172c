import { ROWS, rowsFor } from '../lexicon/lexicon.js'
import { isOtherSense } from '../lexicon/other-senses.js'
import type { Row } from '../lexicon/row.js'
import { isPassive, undergoer } from '../syntax/arguments.js'
import { isNegated, NEGATORS } from '../syntax/negation.js'
import { perWord } from '../syntax/per-word.js'
import { childrenOf, dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { isTemporal } from '../time/time-phrase.js'
import { isBehindAs } from './naming-verb.js'

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
export const matchesAt = perWord((tree, index): readonly Match[] => {
  const word = wordAt(tree, index)
  const lemma = lemmaOf(tree, index)
  const found = shapesOf(tree, index).flatMap((shape) =>
    rowsFor(shape, lemma).flatMap((row) => {
      const match = shape === 'verb' ? matchVerb(tree, index, row) : matchNominal(tree, index, row)
      return match ? [match] : []
    }),
  )
  return word.upos === 'PUNCT' ? [] : [...found].sort((a, b) => specificity(b.row) - specificity(a.row))
})

function shapesOf(tree: Tree, index: number): readonly Row['shape'][] {
  const { upos, relation } = wordAt(tree, index)
  switch (upos) {
    case 'VERB':
      return relation === 'amod' && (tree.words[index - 1]?.form !== '-' || LASTING.has(lemmaOf(tree, index)))
        ? []
        : ['verb', ...(dependents(tree, index, 'cop').length > 0 ? (['adjective'] as const) : [])]
    case 'NOUN':
    case 'PROPN':
      return isPredicative(tree, index) ? ['adjective', 'noun'] : ['noun']
    case 'ADJ':
      return isPredicative(tree, index) ? ['adjective'] : []
    case 'ADV':
    case 'ADP':
    case 'PRON':
      return isPredicative(tree, index) ? ['adjective'] : []
    default:
      return []
  }
}

/** "rebel-held", "Lima-based": what a thing is, not what happens to it. */
const LASTING = new Set(
  'occupy control hold run rule base govern dominate own administer speak make build bear'.split(' '),
)

/** Under a copula, as a complement ("called it illegal"), or coordinated with such a word. */
function isPredicative(tree: Tree, index: number): boolean {
  const { relation, head } = wordAt(tree, index)
  if (dependents(tree, index, 'cop').length > 0 || relation === 'xcomp') return true
  if (isBehindAs(tree, index)) return true
  if (relation === 'conj' && head >= 0) return wordAt(tree, index).upos !== 'NOUN' && isPredicative(tree, head)
  return (
    (['acl', 'advcl', 'acl:relcl', 'ccomp', 'parataxis'].includes(relation) && wordAt(tree, index).upos === 'ADJ') ||
    dependents(tree, index, 'nsubj').length > 0
  )
}

const specificities = new Map<Row, number>(ROWS.map((row) => [row, specificityOf(row)]))
const specificity = (row: Row): number => specificities.get(row) ?? specificityOf(row)

function specificityOf(row: Row): number {
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
  if (dependents(tree, verb, 'compound:prt').some((child) => child !== particle && child !== opened)) return null
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
  const own = childrenOf(tree, verb).find(
    (child) =>
      formOf(tree, child) === form && /^(?:compound:prt|advmod|obl|xcomp|advcl)$/.test(wordAt(tree, child).relation),
  )
  if (own !== undefined) return own
  // A particle right behind the verb is its own, whatever the parser hangs it on.
  const next = tree.words[verb + 1]
  return next?.relation === 'compound:prt' && formOf(tree, verb + 1) === form ? verb + 1 : undefined
}

/** "for example", "on average": no arguments. */
const ASIDES = new Set('example instance average fact particular general addition contrast turn part'.split(' '))

/** The preposition of an argument of the word: a case mark one step down, or a marker of a gerund. */
function prepositionWord(tree: Tree, index: number, form: string): number | undefined {
  return childrenOf(tree, index)
    .filter((child) => /^(?:obl|nmod|advcl|acl|ccomp|xcomp|obl:agent)/.test(wordAt(tree, child).relation))
    .filter((child) => !isTemporal(tree, child) && !ASIDES.has(lemmaOf(tree, child)))
    .flatMap((child) => dependents(tree, child, 'case', 'mark'))
    .find((mark) => formOf(tree, mark) === form)
}

function matchLight(tree: Tree, verb: number, row: Row, wanted: string): Match | null {
  const noun = lightNoun(tree, verb, wanted, row)
  if (noun === undefined || meansOther(tree, noun, row.objectBefore)) return null
  if (row.negated && !row.objectBefore.includes('no') && !isNegated(tree, verb) && !isNegated(tree, noun)) return null
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
  const direct = directNouns(tree, verb).find(isWanted)
  if (row.particle === null) return direct
  const obliques = dependents(tree, verb, 'obl', 'advmod', 'xcomp').filter((child) =>
    dependents(tree, child, 'case').some((mark) => formOf(tree, mark) === row.particle),
  )
  return obliques.find(isWanted) ?? (particleOf(tree, verb, row.particle) === undefined ? undefined : direct)
}

/** The words that a light verb can lean on without a preposition. */
const directNouns = perWord((tree, verb): readonly number[] => {
  const object = undergoer(tree, verb)
  const objects = object === null ? [] : [object, ...dependents(tree, object, 'conj'), ...measured(tree, object)]
  return [...objects, ...dependents(tree, verb, 'xcomp')]
})

/** "dozens of rounds of artillery", "round after round of shells": what the object counts. */
function measured(tree: Tree, object: number, depth = 0): readonly number[] {
  if (depth > 1 || !COUNTS.has(lemmaOf(tree, object))) return []
  return dependents(tree, object, 'nmod').flatMap((child) => [child, ...measured(tree, child, depth + 1)])
}

const COUNTS = new Set(
  'number dozen score hundred thousand round series volley salvo wave barrage pair couple handful load'.split(' '),
)

/** "a heart attack": a modifier that the row does not ask for makes another thing of the noun. */
function meansOther(tree: Tree, noun: number, asked: readonly string[]): boolean {
  return dependents(tree, noun, 'compound', 'amod', 'nmod:poss', 'nmod').some(
    (child) =>
      child < noun &&
      isOtherSense(lemmaOf(tree, noun), lemmaOf(tree, child)) &&
      !asked.some((word) => nameMatches(tree, child, word)),
  )
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
  if (row.shape === 'noun' && (isPartOfName(tree, index) || meansOther(tree, index, row.before))) return null
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
