import { isTemporal } from '../time/time-phrase.js'
import { words } from '../word-set.js'
import { hasTo, isVerbal } from './clause.js'
import { perWord } from './per-word.js'
import { childrenOf, conjuncts, dependents, formOf, lemmaOf, type Tree, universal, wordAt } from './tree.js'

const SUBJECTS = ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass'] as const
/** Verbs whose infinitive is done by their own subject although they have an object: "promised Kyiv to help". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'swear', 'threaten', 'offer', 'propose'])

/** True where the subject is not who acts: by its relations, or a participle that is or continues a passive. */
export const isPassive = perWord((tree, verb): boolean => {
  if (dependents(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass').length > 0) return true
  const word = wordAt(tree, verb)
  if (word.upos !== 'VERB' || !isPastParticiple(tree, verb)) return false
  if (word.relation === 'acl' || word.relation === 'amod') return dependents(tree, verb, 'obj').length === 0
  return (
    word.relation === 'conj' && dependents(tree, verb, ...SUBJECTS, 'aux').length === 0 && isPassive(tree, word.head)
  )
})

function isPastParticiple(tree: Tree, verb: number): boolean {
  const { features } = wordAt(tree, verb)
  return features.VerbForm === 'Part' && features.Tense !== 'Pres'
}

/** A relative pronoun stands for the noun that its clause describes. */
function throughRelative(tree: Tree, index: number): number {
  const word = wordAt(tree, index)
  const relative = word.features.PronType === 'Rel' || ['who', 'which', 'that', 'whom'].includes(formOf(tree, index))
  if (!relative || word.upos !== 'PRON') return index
  for (let at = word.head; at >= 0; at = wordAt(tree, at).head) {
    if (wordAt(tree, at).relation === 'acl:relcl') return wordAt(tree, at).head
    if (wordAt(tree, at).head === at) break
  }
  return index
}

/**
 * The word that names who does `verb` (in a passive: to whom it is done), found on the verb itself or through coordination,
 * control, participles and relative clauses; null where the sentence gives none.
 */
export function surfaceSubject(tree: Tree, verb: number, depth = 0): number | null {
  if (depth > 12) return null
  const own = dependents(tree, verb, ...SUBJECTS).find((child) => wordAt(tree, child).relation !== 'nsubj:outer')
  const subject = own ?? dependents(tree, verb, 'nsubj:outer')[0]
  if (subject !== undefined)
    return ['csubj', 'csubj:pass'].includes(wordAt(tree, subject).relation) ? null : throughRelative(tree, subject)
  const { relation, head } = wordAt(tree, verb)
  if (head < 0) return null
  switch (universal(relation)) {
    case 'conj':
      return wordAt(tree, head).upos === 'VERB' || hasSubject(tree, head) || wordAt(tree, head).relation !== 'root'
        ? surfaceSubject(tree, head, depth + 1)
        : null
    case 'xcomp':
      return controller(tree, head, depth)
    case 'advcl':
    case 'parataxis':
      return universal(relation) === 'parataxis' ? null : adverbialSubject(tree, verb, head, depth)
    case 'acl':
      return relation === 'acl:relcl' ? null : participleSubject(tree, verb, head, depth)
    case 'ccomp':
      return hasSubject(tree, head) && isInfinitive(tree, verb) ? controller(tree, head, depth) : null
    default:
      return null
  }
}

function hasSubject(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, ...SUBJECTS).length > 0
}

export function isInfinitive(tree: Tree, verb: number): boolean {
  if (hasTo(tree, verb)) return true
  return wordAt(tree, verb).features.VerbForm === 'Inf' && dependents(tree, verb, 'aux').length === 0
}

function controller(tree: Tree, governor: number, depth: number): number | null {
  const object = dependents(tree, governor, 'obj', 'iobj')[0]
  if (object !== undefined && !SUBJECT_CONTROL.has(lemmaOf(tree, governor))) return throughRelative(tree, object)
  if (isPassive(tree, governor) || object === undefined) {
    const prepositional = dependents(tree, governor, 'obl').find((child) =>
      ['on', 'upon', 'for'].includes(prepositionOf(tree, child) ?? ''),
    )
    if (prepositional !== undefined && CONTROL_BY_PREPOSITION.has(lemmaOf(tree, governor))) return prepositional
  }
  return surfaceSubject(tree, governor, depth + 1)
}

const CONTROL_BY_PREPOSITION = words('call press push appeal wait prevail count rely depend')

function adverbialSubject(tree: Tree, verb: number, head: number, depth: number): number | null {
  if (isVerbal(tree, head) || hasSubject(tree, head)) {
    const patient = undergoerOfBlame(tree, verb, head)
    if (patient !== null) return patient
    // "It was moved to stop the war": a passive has no doer to lend, its agent is one.
    const agent = dependents(tree, head, 'obl:agent')[0]
    return agent ?? surfaceSubject(tree, head, depth + 1)
  }
  return isInfinitive(tree, verb) ? null : surfaceSubject(tree, head, depth + 1)
}

const BLAME = new Set(
  'praise thank blame accuse criticise criticize condemn hail applaud commend slam denounce punish rebuke chide fault sanction congratulate reward prosecute suspect convict charge fine arrest castigate laud jail stop prevent ban bar keep dissuade deter discourage ridicule mock attack thank'.split(
    ' ',
  ),
)
/** "praised them for sending arms", "barred him from leaving": the one spoken of does it. */
function undergoerOfBlame(tree: Tree, verb: number, governor: number): number | null {
  const marked = dependents(tree, verb, 'mark', 'case').some((mark) =>
    ['for', 'of', 'from', 'over'].includes(formOf(tree, mark)),
  )
  return marked && BLAME.has(lemmaOf(tree, governor)) ? undergoer(tree, governor) : null
}

function participleSubject(tree: Tree, verb: number, noun: number, depth: number): number | null {
  if (!isInfinitive(tree, verb)) return dependents(tree, verb, 'mark').length > 0 ? doerOfNoun(tree, noun, depth) : noun
  return doerOfNoun(tree, noun, depth)
}

/** "Kyiv's plan to strike", "Kyiv has no intention of striking": who owns or holds the noun. */
function doerOfNoun(tree: Tree, noun: number, depth: number): number | null {
  const owner = dependents(tree, noun, 'nmod:poss')[0]
  if (owner !== undefined) return owner
  const by = prepositional(tree, noun, 'by')[0]
  if (by !== undefined) return by
  const { head, relation } = wordAt(tree, noun)
  return head >= 0 && ['obj', 'obl'].includes(universal(relation)) ? surfaceSubject(tree, head, depth + 1) : null
}

/** The first part of a compound participle: "US" of "US-led". */
function hyphenated(tree: Tree, verb: number): number | null {
  if (wordAt(tree, verb).relation !== 'amod' || verb < 2 || formOf(tree, verb - 1) !== '-') return null
  return verb - 2
}

/** Who does the verb: the subject of an active, the agent of a passive. */
export function doer(tree: Tree, verb: number): number | null {
  const joined = hyphenated(tree, verb)
  if (joined !== null) return joined
  if (!isPassive(tree, verb)) return surfaceSubject(tree, verb)
  return dependents(tree, verb, 'obl:agent')[0] ?? prepositional(tree, verb, 'by')[0] ?? null
}

/** What the verb is done to: the object of an active, the subject of a passive, the gap of a relative clause. */
export const undergoer = perWord((tree, verb): number | null => {
  const object = dependents(tree, verb, 'obj')[0] ?? dependents(tree, verb, 'iobj')[0]
  if (object !== undefined) return throughRelative(tree, object)
  if (isPassive(tree, verb)) {
    const { relation, head } = wordAt(tree, verb)
    return relation === 'acl' || relation === 'amod' ? head : surfaceSubject(tree, verb)
  }
  const { relation, head } = wordAt(tree, verb)
  if (relation === 'acl:relcl' && !relativeFills(tree, verb)) return head
  if (relation === 'conj') {
    const shared =
      dependents(tree, verb, 'obl', 'ccomp', 'xcomp').length === 0
        ? dependents(tree, head, 'obj').find((child) => child > verb)
        : undefined
    if (shared !== undefined) return shared
  }
  const later = conjuncts(tree, verb).flatMap((other) => dependents(tree, other, 'obj'))[0]
  return later !== undefined && dependents(tree, verb, 'obl', 'ccomp', 'xcomp', 'advcl').length === 0 ? later : null
})

/** True where the relative pronoun is a subject or stands behind a preposition, so that the object is no gap. */
function relativeFills(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some((child) => {
    const word = wordAt(tree, child)
    return word.upos === 'PRON' && throughRelative(tree, child) !== child && word.relation !== 'obj'
  })
}

/** The adposition that marks a noun ("on", "ahead of", "because of"), lower case; null for a bare noun. */
export const prepositionOf = perWord((tree, noun): string | null => {
  const marks = dependents(tree, noun, 'case').filter(
    (child) => wordAt(tree, child).upos !== 'PART' || formOf(tree, child) === 'to',
  )
  const first = marks[0]
  if (first === undefined) return null
  return [first, ...dependents(tree, first, 'fixed')].map((index) => formOf(tree, index)).join(' ')
})

/** Noun phrases that hang on a word by a preposition ("strike on X"): `obl` of a predicate, `nmod` of a noun. */
export function prepositional(tree: Tree, index: number, preposition: string): readonly number[] {
  return dependents(tree, index, 'obl', 'obl:agent', 'nmod')
    .filter((child) => {
      if (isTemporal(tree, child)) return false
      const found = prepositionOf(tree, child)
      return found === preposition || found?.split(' ')[0] === preposition
    })
    .map((child) => throughRelative(tree, child))
}

/** Clauses that hang on a word by a preposition or marker ("accused of lying", "for sending"). */
export function markedClauses(tree: Tree, index: number, marker: string): readonly number[] {
  return dependents(tree, index, 'advcl', 'acl', 'ccomp', 'xcomp').filter((child) =>
    dependents(tree, child, 'mark', 'case').some((mark) => formOf(tree, mark) === marker),
  )
}
