import type { EventRecord } from '../../model/record.js'
import { prepositionOf } from '../arguments.js'
import type { Attribution } from '../attribution/attribution.js'
import { SPEECH_VERBS, THOUGHT_VERBS } from '../cues.js'
import { type Draft, VERBAL } from '../draft.js'
import { clauseHead } from '../status.js'
import { ancestors, dependents, isRelation, lemmaOf, subtree, type Tree, universal, wordAt } from '../tree.js'
import { type Day, dayOfIso, isoOf, type Period } from './calendar.js'
import { isLasting, leanOf } from './lean.js'
import { type TimeMention, timeMentions } from './time-mentions.js'

type Dated = EventRecord['date']

/** What of a draft says on which words its time hangs. */
type Event = Pick<Draft, 'head' | 'trigger' | 'type' | 'status' | 'content'>

/** What is needed to date something that a sentence tells. */
export interface Telling {
  readonly tree: Tree
  readonly text: string
  readonly published: string | null
}

/**
 * When the event of a draft is, by the time words of its own clause; null where it has none that can be read. An act that is itself what
 * is said ("Iran must leave by Friday") has in its clause the time of what is wanted, not of the wanting.
 */
export function dateOfEvent(telling: Telling, draft: Event): Dated {
  const own = draft.content === draft.head ? null : ownDate(telling, draft)
  return own ?? (VERBAL.has(draft.type) ? dateOfSaying(telling, draft) : null)
}

/** A position that is told in the present ("said on Monday that Iran must leave") is held on the day on which that is said. */
function dateOfSaying(telling: Telling, { head, content }: Event): Dated {
  const { tree } = telling
  const { features } = wordAt(tree, clauseHead(tree, head))
  if (content !== head && wordAt(tree, head).upos === 'NOUN') return null
  if (content !== head && !(features.Tense === 'Pres' && features.VerbForm === 'Fin')) return null
  const clause = [head, ...ancestors(tree, head)].find((index) =>
    /^(?:ccomp|parataxis|root)/.test(wordAt(tree, index).relation),
  )
  if (clause === undefined) return null
  const saying = [wordAt(tree, clause).head, ...dependents(tree, clause, 'parataxis')].find(
    (index) => index >= 0 && SPEECH_VERBS.has(lemmaOf(tree, index)),
  )
  if (saying === undefined) return null
  const own = [saying, ...besides(tree, saying)]
  return firstDated(telling, [own, phrases(tree, own)], saying, null)
}

function ownDate(telling: Telling, draft: Event): Dated {
  const ahead = draft.status === 'future' || draft.status === 'hypothetical'
  const groups = ownersOfTime(telling.tree, draft)
  return firstDated(telling, groups, draft.head, ahead ? 'future' : null)
}

/** When something was said: the time words of the cue, of the occasion it names and of "speaking on Tuesday". */
export function dateOfStatement(telling: Telling, { cueHead, source, contents }: Attribution): Dated {
  const { tree } = telling
  const cue = wordAt(tree, cueHead)
  const top = cue.upos === 'VERB' || cue.upos === 'NOUN' ? cueHead : (source?.head ?? cueHead)
  const outside = (index: number): boolean =>
    !contents.some(({ start, end }) => wordAt(tree, index).start >= start && wordAt(tree, index).end <= end)
  const own = [top, ...besides(tree, top)].filter((index) => index === cueHead || outside(index))
  return firstDated(telling, [own, phrases(tree, own).filter(outside)], top, null)
}

/** The first group of words that a readable time hangs on; of two times the one nearer to the head. */
function firstDated(
  telling: Telling,
  groups: readonly (readonly number[])[],
  head: number,
  lean: 'future' | null,
): Dated {
  const mentions = timeMentions(telling.tree, telling.text)
  if (mentions.length === 0) return null
  const published = dayOfIso(telling.published)
  // "The talks are on Tuesday": the day is what the clause says of them.
  const isPredicate = (index: number): boolean => dependents(telling.tree, index, 'cop').length > 0
  for (const group of groups) {
    const near = mentions
      .filter(
        ({ governor, first, last }) =>
          group.includes(governor) || group.some((index) => index >= first && index <= last && isPredicate(index)),
      )
      .sort((a, b) => Math.abs(a.first - head) - Math.abs(b.first - head))
    for (const mention of near) {
      const period = periodOf(telling.tree, mention, published, lean)
      if (period)
        return {
          start: isoOf(period.first),
          end: isoOf(period.last),
          text: telling.text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
        }
    }
  }
  return null
}

/** "Put off until June" says when the thing put off will be. */
const DEFERRING = /^(?:postpone|delay|push|put|defer|extend|suspend|adjourn|exempt|wait)$/
/** A verb told as past has no day to come, nor one told as future a day long gone: such a time belongs to something else. */
function periodOf(tree: Tree, mention: TimeMention, published: Day | null, wanted: 'future' | null): Period | null {
  const lean = wanted ?? leanOf(tree, mention.governor)
  const period = mention.read({ published, lean, lasting: isLasting(tree, mention.governor) })
  if (!period || published === null || mention.governor < 0) return period
  if (DEFERRING.test(lemmaOf(tree, mention.governor)) && period.first === published && period.last > published)
    return null
  if (wordAt(tree, mention.governor).upos !== 'VERB') return period
  return (lean === 'past' ? period.first > published : period.last < published) ? null : period
}

/** Words on which the time of an event may hang, the surest first. */
function ownersOfTime(tree: Tree, draft: Event): readonly (readonly number[])[] {
  const own = [...new Set([draft.head, ...draft.trigger])]
  const over = above(tree, draft.head)
  return [own, besides(tree, draft.head), phrases(tree, own), over, phrases(tree, over)]
}

/** "Speaking on Tuesday, he urged": the occasion, told as a clause beside the verb. */
const SPEAKING = /^(?:speak|talk|write|address|appear|testify|tweet|post|brief|visit|travel)$/
function besides(tree: Tree, head: number): readonly number[] {
  return dependents(tree, head, 'advcl').filter(
    (child) => SPEAKING.test(lemmaOf(tree, child)) && wordAt(tree, child).form.endsWith('ing'),
  )
}

/** Occasions on which something is said or done; a time on them is the time of the saying or doing. */
const OCCASIONS = new Set([
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
function phrases(tree: Tree, heads: readonly number[]): readonly number[] {
  const under = heads.flatMap((head) =>
    dependents(tree, head, ...PHRASE).flatMap((child) =>
      wordAt(tree, child).upos === 'VERB' || OTHER_TIMES.test(prepositionOf(tree, child) ?? '')
        ? []
        : subtree(
            tree,
            child,
            (below) => !isRelation(wordAt(tree, below).relation, PHRASE) || wordAt(tree, below).upos === 'VERB',
          ),
    ),
  )
  const told = heads.some((head) => wordAt(tree, head).upos === 'VERB')
  return under.filter(
    (index) => ['PROPN', 'NUM'].includes(wordAt(tree, index).upos) || (told && OCCASIONS.has(lemmaOf(tree, index))),
  )
}

/** Verbs that say that an event takes place, and no more: their time is its own. */
const TAKING_PLACE =
  /^(?:hold|take|begin|start|resume|continue|end|finish|conclude|happen|occur|come|go|conduct|carry|launch|mount|stage|make|have|give|open|sign|reach|last|follow|be|schedule|set|plan|expect|fall|unleash|close|break|enter|expire)$/
/** Verbs under which an infinitive has the time of the verb: "was due on Friday to visit". */
const TIMING =
  /^(?:set|due|expect|schedule|plan|slate|go|begin|start|continue|resume|stop|cease|manage|fail|be|use|have)$/

/** Where the event stands in a larger phrase: the verb that it is subject or object of, the verb that it goes on from. */
function above(tree: Tree, index: number, depth = 0): readonly number[] {
  const { relation, head, upos } = wordAt(tree, index)
  if (head < 0 || depth > 3) return []
  const governor = lemmaOf(tree, head)
  const speaks = SPEECH_VERBS.has(governor) || THOUGHT_VERBS.has(governor)
  const verbal = upos === 'VERB' || upos === 'AUX'
  const joined = universal(relation) === 'conj' && dependents(tree, index, 'nsubj', 'nsubj:pass').length === 0
  const goesOn = verbal
    ? joined || (relation === 'xcomp' && TIMING.test(governor))
    : /^nsubj/.test(relation)
      ? !speaks
      : relation === 'obj' || (relation === 'obl' && prepositionOf(tree, index) === 'for')
        ? TAKING_PLACE.test(governor)
        : joined
  return goesOn && !(verbal && speaks) ? [head, ...above(tree, head, depth + 1)] : []
}
