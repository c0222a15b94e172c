import type { Article } from '../model/article.js'
import type { Condition, ConditionKind } from '../model/condition.js'
import { hashId } from '../model/id.js'
import { type Range, spanOf } from '../model/span.js'
import { isPolitical } from './actors/actor.js'
import type { Resolver } from './actors/resolver.js'
import { isInfinitive, prepositionOf, surfaceSubject } from './arguments.js'
import {
  AIM_WORDS,
  CAUSE_VERBS,
  CLAUSE_MARKERS,
  CONSEQUENCE_VERBS,
  type Marker,
  PHRASE_MARKERS,
} from './condition-markers.js'
import { SPEECH_VERBS, THOUGHT_VERBS } from './cues.js'
import { isNegated, modalOf } from './status.js'
import { childrenOf, dependents, formOf, lemmaOf, rangeOf, subtree, type Tree, universal, wordAt } from './tree.js'

interface Link {
  readonly kind: ConditionKind
  readonly antecedent: Range
  readonly consequent: Range
  readonly cue: Range
  /** A word inside the link, to ask who speaks. */
  readonly head: number
}

/** The links between two propositions that the article or a speaker in it states, in text order. */
export function findConditions(article: Article, resolver: Resolver): readonly Condition[] {
  return resolver.trees.flatMap((tree, sentence) => {
    const links = [...tree.words.keys()].flatMap((index) => [
      ...clauseLinks(tree, index),
      ...phraseLinks(tree, index),
      ...verbLinks(tree, index),
    ])
    return links
      .filter((link) => concernsParties(resolver, sentence, link))
      .map((link) => written(article, resolver, sentence, link))
  })
}

function written(article: Article, resolver: Resolver, sentence: number, link: Link): Condition {
  const holder = resolver.speakerAt(sentence, link.head)[0]?.party ?? null
  return {
    id: hashId(
      `${article.id} ${link.kind} ${link.antecedent.start} ${link.antecedent.end} ${link.consequent.start} ${link.consequent.end}`,
    ),
    kind: link.kind,
    antecedent: spanOf(article.text, link.antecedent),
    consequent: spanOf(article.text, link.consequent),
    cue: article.text.slice(link.cue.start, link.cue.end),
    holder,
  }
}

/** A link counts in a report when a political party stands in its sentence or speaks it. */
function concernsParties(resolver: Resolver, sentence: number, { head }: Link): boolean {
  return resolver.mentions(sentence).some(isPolitical) || resolver.speakerAt(sentence, head).some(isPolitical)
}

/** "…, if they leave", "to stop the war": a clause under a marker. */
function clauseLinks(tree: Tree, clause: number): readonly Link[] {
  const { relation, head } = wordAt(tree, clause)
  if (head < 0 || !['advcl', 'acl', 'advcl:relcl'].includes(relation)) return []
  const marks = markerOf(tree, clause)
  if (marks === null) return []
  const marker = kindOf(tree, clause, head, marks.text)
  if (!marker) return []
  const host = hostOf(tree, clause, head)
  const marked = clauseRange(tree, clause, marks.words)
  return marked && host ? [linked(tree, marker, marked, host, marks.words, clause)] : []
}

interface Marked {
  readonly text: string
  readonly words: readonly number[]
}

function markerOf(tree: Tree, clause: number): Marked | null {
  const mark =
    dependents(tree, clause, 'mark')[0] ??
    dependents(tree, clause, 'advmod').find((child) => ['when', 'once'].includes(formOf(tree, child)))
  const inverted = dependents(tree, clause, 'aux').find(
    (child) => formOf(tree, child) === 'should' && child < (surfaceSubject(tree, clause) ?? 0),
  )
  const first = mark ?? inverted ?? dependents(tree, clause, 'case')[0]
  if (first === undefined) return null
  const fixed = [first, ...dependents(tree, first, 'fixed')]
  const before = first - 1
  const joined = before >= 0 && ['even', 'only', 'not'].includes(formOf(tree, before)) ? [before, ...fixed] : fixed
  return { text: joined.map((index) => formOf(tree, index)).join(' '), words: joined }
}

function kindOf(tree: Tree, clause: number, head: number, text: string): Marker | null {
  if (text === 'to' || text === 'in order to' || text === 'so as to')
    return isPurpose(tree, clause, head) ? { kind: 'purpose', marked: 'consequent' } : null
  const marker = CLAUSE_MARKERS.get(text) ?? null
  if (!marker) return null
  const modal = modalOf(tree, head)
  if (text === 'before' || text === 'once' || text === 'until')
    return text === 'before'
      ? beforeLink(tree, clause, head)
      : text === 'once' && wordAt(tree, clause).upos !== 'VERB' && modal === null
        ? null
        : marker
  if (text === 'when') return modal === 'will' || modal === 'would' ? marker : null
  if (text === 'as' || text === 'since')
    return text === 'since' && wordAt(tree, clause).features.Tense === 'Past'
      ? null
      : reasoned(tree, clause, head)
        ? marker
        : null
  if (text === 'after') return null
  if (text === 'for')
    return wordAt(tree, clause).features.VerbForm === 'Ger' && !['ready'].includes(lemmaOf(tree, head)) ? marker : null
  if (text === 'without') return modal !== null && isNegated(tree, head) ? marker : null
  return marker
}

/** "must stop before talks can begin": what comes before is the condition; plain time is none. */
function beforeLink(tree: Tree, clause: number, head: number): Marker | null {
  const binding =
    modalOf(tree, head) !== null || modalOf(tree, clause) !== null || ['have', 'need'].includes(lemmaOf(tree, head))
  return binding ? { kind: 'precondition', marked: 'consequent' } : null
}

function reasoned(tree: Tree, clause: number, head: number): boolean {
  return modalOf(tree, clause) !== null || modalOf(tree, head) !== null || isNegated(tree, clause)
}

/** An infinitive after a full clause says to what end; after "agree", "want", "need" it is a complement, which is no link. */
function isPurpose(tree: Tree, clause: number, head: number): boolean {
  if (!isInfinitive(tree, clause)) return false
  const above = wordAt(tree, head)
  if (universal(wordAt(tree, clause).relation) === 'acl') return PURPOSE_NOUNS.has(lemmaOf(tree, head))
  return above.upos === 'VERB' && !['be', 'seem', 'appear', 'continue', 'go'].includes(lemmaOf(tree, head))
}

const PURPOSE_NOUNS = new Set([
  'effort',
  'measure',
  'step',
  'move',
  'deal',
  'agreement',
  'system',
  'quota',
  'sanction',
  'force',
  'troop',
  'talk',
  'campaign',
  'action',
  'weapon',
  'money',
  'operation',
  'mission',
  'zone',
  'pathway',
  'resolution',
  'law',
  'extension',
  'work',
  'plan',
])

/** The clause that a subordinate one hangs on, without that clause itself. */
function hostOf(tree: Tree, clause: number, head: number): Range | null {
  let top = head
  // "must provide assurances, X has insisted": the link is inside what is said, but a clause hung on the verb of saying belongs to its complement.
  if ((SPEECH_VERBS.has(lemmaOf(tree, head)) || THOUGHT_VERBS.has(lemmaOf(tree, head))) && clause < head) {
    const complement = dependents(tree, head, 'ccomp')[0]
    if (complement !== undefined) top = complement
  }
  return clauseRange(tree, top, subtree(tree, clause))
}

/** The words of a clause without its marker, other subordinate clauses, coordinated clauses of their own and the given words. */
function clauseRange(tree: Tree, clause: number, without: readonly number[]): Range | null {
  const { upos, relation } = wordAt(tree, clause)
  const nominal = !['VERB', 'AUX', 'ADJ'].includes(upos) && !/^(?:root|ccomp|conj|parataxis|advcl)/.test(relation)
  const excluded = new Set(without)
  const words = subtree(
    tree,
    clause,
    (child) => excluded.has(child) || (!nominal && child !== clause && isSeparate(tree, clause, child)),
  ).filter((index) => !excluded.has(index))
  const edges = (index: number): boolean =>
    wordAt(tree, index).upos === 'PUNCT' ||
    (['and', 'but', 'that', 'or'].includes(formOf(tree, index)) &&
      ['cc', 'mark'].includes(wordAt(tree, index).relation))
  let first = 0
  let last = words.length - 1
  while (first < last && edges(words[first] ?? 0)) first++
  while (last > first && edges(words[last] ?? 0)) last--
  const kept = words.slice(first, last + 1)
  // A subordinate clause in the middle splits its host: the longer side, with the head, stands for it.
  return kept.length === 0 ? null : rangeOf(tree, contiguous(kept, clause, excluded))
}

function contiguous(words: readonly number[], head: number, excluded: ReadonlySet<number>): readonly number[] {
  const blocked = [...excluded]
  const before = blocked.filter((index) => index < head)
  const after = blocked.filter((index) => index > head)
  const low = before.length > 0 ? Math.max(...before) : -1
  const high = after.length > 0 ? Math.min(...after) : Number.MAX_SAFE_INTEGER
  const side = words.filter((index) => index > low && index < high)
  return side.length > 0 ? side : words
}

function isSeparate(tree: Tree, clause: number, child: number): boolean {
  const { relation } = wordAt(tree, child)
  if (relation === 'parataxis' || relation === 'discourse') return true
  if (relation === 'conj')
    return (
      child > clause &&
      ['VERB', 'AUX'].includes(wordAt(tree, child).upos) &&
      dependents(tree, child, 'nsubj', 'nsubj:pass').length > 0
    )
  if (relation !== 'advcl') return false
  return dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) !== 'to' || (mark > 0 && child < clause))
}

function linked(tree: Tree, marker: Marker, marked: Range, host: Range, cue: readonly number[], head: number): Link {
  const [antecedent, consequent] = marker.marked === 'antecedent' ? [marked, host] : [host, marked]
  return { kind: marker.kind, antecedent, consequent, cue: rangeOf(tree, cue), head }
}

/** "despite the objection", "in exchange for an exemption": a noun phrase under a preposition. */
function phraseLinks(tree: Tree, noun: number): readonly Link[] {
  const { relation, head, upos } = wordAt(tree, noun)
  if (head < 0 || !['obl', 'nmod'].includes(relation) || upos === 'VERB') return []
  const found = phraseMarker(tree, noun)
  if (!found) return []
  const host = clauseRange(tree, found.governor, subtree(tree, noun).concat(found.words))
  const marked = rangeOf(
    tree,
    subtree(tree, noun).filter((index) => !found.words.includes(index) && wordAt(tree, index).upos !== 'PUNCT'),
  )
  return host && marked ? [linked(tree, found.marker, marked, host, found.words, noun)] : []
}

interface PhraseMarker {
  readonly marker: Marker
  readonly words: readonly number[]
  readonly governor: number
}

/** A fixed preposition ("because of"), or one built from a noun ("in exchange for X": exchange heads X). */
function phraseMarker(tree: Tree, noun: number): PhraseMarker | null {
  const { head } = wordAt(tree, noun)
  const text = prepositionOf(tree, noun)
  const marks = dependents(tree, noun, 'case')
  const direct = text === null ? undefined : PHRASE_MARKERS.get(text)
  if (direct && text !== null) {
    if (text === 'over' && !OVER_HOSTS.has(lemmaOf(tree, head))) return null
    return {
      marker: direct,
      words: marks.flatMap((mark) => [mark, ...dependents(tree, mark, 'fixed')]),
      governor: head,
    }
  }
  if (head < 0 || wordAt(tree, noun).relation !== 'nmod') return null
  const outer = prepositionOf(tree, head)
  const article = dependents(tree, head, 'det').map((child) => formOf(tree, child))
  const phrase = [outer, ...article, formOf(tree, head), text]
    .filter((part) => part !== null && part !== undefined)
    .join(' ')
  const built = PHRASE_MARKERS.get(phrase)
  const governor = wordAt(tree, head).head
  if (!built || governor < 0) return null
  return { marker: built, words: [...dependents(tree, head, 'case', 'det'), head, ...marks], governor }
}

const OVER_HOSTS = new Set([
  'criticism',
  'protest',
  'criticise',
  'criticize',
  'sanction',
  'threaten',
  'accuse',
  'tension',
  'arrest',
  'condemn',
  'anger',
  'complaint',
  'summon',
  'expel',
  'resign',
  'face',
])

/** "X would lead to Y", "X could trigger Y", "X is aimed at Y". */
function verbLinks(tree: Tree, verb: number): readonly Link[] {
  if (wordAt(tree, verb).upos !== 'VERB') return []
  return aimLink(tree, verb) ?? consequenceLink(tree, verb) ?? []
}

function aimLink(tree: Tree, verb: number): readonly Link[] | null {
  if (!AIM_WORDS.has(lemmaOf(tree, verb)) || wordAt(tree, verb).features.VerbForm !== 'Part') return null
  const goal = dependents(tree, verb, 'advcl', 'xcomp', 'obl')[0]
  const subject = wordAt(tree, verb).relation === 'acl' ? wordAt(tree, verb).head : surfaceSubject(tree, verb)
  if (goal === undefined || subject === null) return null
  const marks = dependents(tree, goal, 'mark', 'case')
  const antecedent = rangeOf(
    tree,
    subtree(tree, subject).filter((index) => index < verb && wordAt(tree, index).upos !== 'PUNCT'),
  )
  const consequent = clauseRange(tree, goal, marks)
  return consequent
    ? [{ kind: 'purpose', antecedent, consequent, cue: rangeOf(tree, [verb, ...marks]), head: verb }]
    : null
}

function consequenceLink(tree: Tree, verb: number): readonly Link[] | null {
  const lemma = lemmaOf(tree, verb)
  const modal = modalOf(tree, verb)
  const causal =
    CAUSE_VERBS.has(lemma) && modal === null && ['Past', undefined].includes(wordAt(tree, verb).features.Tense)
  if (
    !causal &&
    !(
      CONSEQUENCE_VERBS.has(lemma) &&
      ((modal !== null && ['would', 'could', 'will', 'might', 'may'].includes(modal)) ||
        ['mean', 'risk', 'require'].includes(lemma) ||
        (isInfinitive(tree, verb) && lemma === 'lead'))
    )
  )
    return null
  const subject = surfaceSubject(tree, verb)
  if (subject === null || !['NOUN', 'PROPN', 'PRON', 'VERB'].includes(wordAt(tree, subject).upos)) return null
  if (wordAt(tree, subject).upos === 'PRON' && !['it', 'this', 'that', 'which'].includes(formOf(tree, subject)))
    return null
  const effects = childrenOf(tree, verb).filter(
    (child) => child > verb && /^(?:obj|xcomp|ccomp|obl|advcl)/.test(wordAt(tree, child).relation),
  )
  if (effects.length === 0) return null
  const last = subtree(
    tree,
    verb,
    (child) =>
      child < verb ||
      (/^(?:advcl|parataxis|conj)$/.test(wordAt(tree, child).relation) && dependents(tree, child, 'nsubj').length > 0),
  ).filter((index) => index > verb && wordAt(tree, index).upos !== 'PUNCT')
  const antecedentWords = subtree(tree, subject, (child) => wordAt(tree, child).relation === 'acl:relcl').filter(
    (index) => index < verb,
  )
  if (last.length === 0 || antecedentWords.length === 0) return null
  const auxiliary = dependents(tree, verb, 'aux')[0]
  return [
    {
      kind: causal ? 'cause' : 'consequence',
      antecedent: rangeOf(tree, antecedentWords),
      consequent: rangeOf(tree, last),
      cue: rangeOf(tree, auxiliary === undefined ? [verb] : [auxiliary, verb]),
      head: verb,
    },
  ]
}
