import type { EventRecord } from '../../model/record.js'
import { startWithDateline } from '../../read/dateline.js'
import type { Attribution } from '../attribution/attribution.js'
import { VERBAL } from '../events/draft.js'
import { above, besides, type Happening, phrases, sayingOf } from '../setting/setting.js'
import { clauseHead } from '../syntax/clause.js'
import { dependents, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { type Day, dayOfIso, isoOf, type Period } from './calendar.js'
import { datelineDate } from './dateline.js'
import { isLasting, leanOf } from './lean.js'
import { timesIn } from './read-times.js'
import { type TimeMention, timeMentions } from './time-mentions.js'

type Dated = EventRecord['date']

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
export function dateOfEvent(telling: Telling, draft: Happening): Dated {
  const own = draft.content === draft.head ? null : ownDate(telling, draft)
  return own ?? (VERBAL.has(draft.type) ? dateOfSaying(telling, draft) : null)
}

/** A position that is told in the present ("said on Monday that Iran must leave") is held on the day on which that is said. */
function dateOfSaying(telling: Telling, { head, content }: Happening): Dated {
  const { tree } = telling
  const { features } = wordAt(tree, clauseHead(tree, head))
  if (content !== head && wordAt(tree, head).upos === 'NOUN') return null
  if (content !== head && !(features.Tense === 'Pres' && features.VerbForm === 'Fin')) return null
  const saying = sayingOf(tree, head)
  if (saying === null) return null
  const own = [saying, ...besides(tree, saying)]
  return firstDated(telling, [own, phrases(tree, own)], saying, null)
}

function ownDate(telling: Telling, draft: Happening): Dated {
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
  return firstDated(telling, [own, phrases(tree, own).filter(outside)], top, null) ?? dateOfDateline(telling, top)
}

/** What the sentence behind a dateline says was said, without a day of its own, is news of the dateline's day; "had said" is older. */
function dateOfDateline({ tree, text, published }: Telling, cue: number): Dated {
  const start = startWithDateline(text, tree.sentence.start)
  const date = datelineDate(text.slice(start, tree.sentence.end))
  if (!date || leanOf(tree, cue) !== 'past' || dependents(tree, cue, 'aux').length > 0) return null
  const words = text.slice(start + date.start, start + date.end)
  const period = timesIn(words)[0]?.read({ published: dayOfIso(published), lean: 'past', lasting: false })
  return period ? { start: isoOf(period.first), end: isoOf(period.last), text: words } : null
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
      .filter((mention) => mention.governor === head || !isYearOfThing(telling, mention))
      .sort((a, b) => Math.abs(a.first - head) - Math.abs(b.first - head))
    for (const mention of near) {
      const period = periodOf(telling, mention, published, lean)
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

/** "left the 2015 accord": the year in front of a noun is that of the thing, not of what is done with it. */
function isYearOfThing({ tree, text }: Telling, { start, end, last, governor }: TimeMention): boolean {
  return governor > last && wordAt(tree, governor).upos !== 'VERB' && /^\d{4}$/.test(text.slice(start, end))
}

/** "Put off until June" says when the thing put off will be. */
const DEFERRING = /^(?:postpone|delay|push|put|defer|extend|suspend|adjourn|exempt|wait)$/
const COUNTED = /^in (?!the\b).*\b(?:days?|weeks?|months?|years?|decades?)$/i
/** A verb told as past has no day to come, nor one told as future a day long gone: such a time belongs to something else. */
function periodOf(
  { tree, text }: Telling,
  mention: TimeMention,
  published: Day | null,
  wanted: 'future' | null,
): Period | null {
  const lean = wanted ?? leanOf(tree, mention.governor)
  const period = mention.read({ published, lean, lasting: isLasting(tree, mention.governor) })
  if (!period || published === null || mention.governor < 0) return period
  if (DEFERRING.test(lemmaOf(tree, mention.governor)) && period.first === published && period.last > published)
    return null
  // "The first visit in two years" counts back.
  if (wordAt(tree, mention.governor).upos !== 'VERB')
    return COUNTED.test(text.slice(mention.start, mention.end)) ? null : period
  return (lean === 'past' ? period.first > published : period.last < published) ? null : period
}

/** Words on which the time of an event may hang, the surest first. */
function ownersOfTime(tree: Tree, draft: Happening): readonly (readonly number[])[] {
  const own = [...new Set([draft.head, ...draft.trigger])]
  const over = above(tree, draft.head)
  return [own, besides(tree, draft.head), phrases(tree, own), over, phrases(tree, over)]
}
