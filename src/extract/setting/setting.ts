import { SPEECH_VERBS, THOUGHT_VERBS } from '../attribution/cue-verbs.js'
import type { Draft } from '../events/draft.js'
import { prepositionOf } from '../syntax/arguments.js'
import { hasSubject } from '../syntax/clause.js'
import { ancestors, dependents, lemmaOf, subtree, type Tree, universal, wordAt } from '../syntax/tree.js'

/** What of a draft says on which words its time and place hang. */
export type Happening = Pick<Draft, 'head' | 'trigger' | 'type' | 'status' | 'content'>

/** The verb of saying under which a word stands in its sentence; null for the report's own voice. */
export function sayingOf(tree: Tree, head: number): number | null {
  const clause = [head, ...ancestors(tree, head)].find((index) =>
    /^(?:ccomp|parataxis|root)/.test(wordAt(tree, index).relation),
  )
  if (clause === undefined) return null
  const saying = [wordAt(tree, clause).head, ...dependents(tree, clause, 'parataxis')].find(
    (index) => index >= 0 && SPEECH_VERBS.has(lemmaOf(tree, index)),
  )
  return saying ?? null
}

/** "Speaking on Tuesday, he urged": the occasion, told as a clause beside the verb. */
const SPEAKING = /^(?:speak|talk|write|address|appear|testify|tweet|post|brief|visit|travel)$/
export function besides(tree: Tree, head: number): readonly number[] {
  const clauses = [
    ...dependents(tree, head, 'advcl'),
    ...dependents(tree, head, 'nsubj').flatMap((subject) => dependents(tree, subject, 'acl')),
  ]
  return clauses.filter(
    (child) => SPEAKING.test(lemmaOf(tree, child)) && wordAt(tree, child).form.toLowerCase().endsWith('ing'),
  )
}

/** Occasions on which something is said or done; a time on them is the time of the saying or doing. */
export const OCCASIONS = new Set([
  'interview', 'statement', 'speech', 'address', 'conference', 'briefing', 'news', 'press', 'remark', 'comment', 'letter', 'tweet', 'post',
  'message', 'call', 'meeting', 'summit', 'session', 'ceremony', 'hearing', 'appearance', 'visit', 'trip', 'report', 'reporter', 'journalist',
  'article', 'column', 'broadcast', 'rally', 'event', 'talk', 'town', 'city', 'village', 'capital', 'region', 'province', 'border', 'area',
]) // biome-ignore format: a list of words

const PHRASE = [
  'obl',
  'obl:agent',
  'obj',
  'iobj',
  'nmod',
  'flat',
  'appos',
  'conj',
  'nmod:desc',
  'obl:unmarked',
  'nmod:unmarked',
]

/** Names and occasions in the phrases of a clause: a parser hangs "on Sunday" on the last noun before it. */
const OTHER_TIMES =
  /^(?:after|following|before|ahead of|since|despite|amid|until|in the wake of|in response to|because of|due to|over)$/
export function phrases(tree: Tree, heads: readonly number[]): readonly number[] {
  const told = heads.some((head) => wordAt(tree, head).upos === 'VERB')
  return phraseWords(tree, heads).filter(
    (index) => ['PROPN', 'NUM'].includes(wordAt(tree, index).upos) || (told && OCCASIONS.has(lemmaOf(tree, index))),
  )
}

/** Nouns in the phrases of a clause, without those that tell of another time or cause and without clauses within. */
export function phraseWords(tree: Tree, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) =>
    dependents(tree, head, ...PHRASE).flatMap((child) =>
      wordAt(tree, child).upos === 'VERB' || OTHER_TIMES.test(prepositionOf(tree, child) ?? '')
        ? []
        : subtree(
            tree,
            child,
            (below) => !PHRASE.includes(wordAt(tree, below).relation) || wordAt(tree, below).upos === 'VERB',
          ),
    ),
  )
}

/** Verbs that say that an event takes place, and no more: their time is its own. */
const TAKING_PLACE =
  /^(?:hold|take|begin|start|resume|continue|end|finish|conclude|happen|occur|come|go|conduct|carry|launch|mount|stage|make|have|give|open|sign|reach|last|follow|be|schedule|set|plan|expect|fall|unleash|close|break|enter|expire)$/
/** Verbs under which an infinitive has the time of the verb: "was due on Friday to visit". */
const TIMING =
  /^(?:set|due|expect|schedule|plan|slate|go|begin|start|continue|resume|stop|cease|manage|fail|be|use|have)$/

/** Where the event stands in a larger phrase: the verb that it is subject or object of, the verb that it goes on from. */
export function above(tree: Tree, index: number, depth = 0): readonly number[] {
  const { relation, head, upos } = wordAt(tree, index)
  if (head < 0 || depth > 3) return []
  const governor = lemmaOf(tree, head)
  const speaks = SPEECH_VERBS.has(governor) || THOUGHT_VERBS.has(governor)
  const verbal = upos === 'VERB' || upos === 'AUX'
  const joined = universal(relation) === 'conj' && !hasSubject(tree, index)
  const goesOn = verbal
    ? joined || (relation === 'xcomp' && TIMING.test(governor))
    : /^nsubj/.test(relation)
      ? !speaks
      : relation === 'obj' || (relation === 'obl' && prepositionOf(tree, index) === 'for')
        ? TAKING_PLACE.test(governor)
        : joined
  return goesOn && !(verbal && speaks) ? [head, ...above(tree, head, depth + 1)] : []
}
