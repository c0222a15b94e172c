import { HOSTILE } from '../../extract/events/draft.js'
import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventType } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import { triggerOf, within } from '../positions/terms.js'
import { type LinkRow, linkRowFor } from './link-rows.js'
import { type Mood, moodOf } from './mood-rows.js'

/** A condition as it bears on a proposal: how, the words that name the proposal, and the words that say what it is bound to. */
export interface Bearing {
  readonly row: LinkRow
  readonly about: Span
  readonly words: Span
}

/** Words that only point at terms, or at how things go: nothing that could be done. */
const SAYS_NOTHING =
  /^(?:(?:his|her|its|their|our|my|the|certain|some|these|those|such|any|all|what|how|whether|when|this|that|it|so)\b[\s\w]*?\b)?(?:conditions?|terms|demands?|circumstances|case|steps?|progress|proceed(?:s|ed)?|this|that|it|so)[\s.,]*(?:are|is|be)?(?:\s(?:not )?met\b.*)?$/i
/** What holds even then waits for nothing. */
const EVEN_SO = /\beven (?:in that case|then|so)\b/i

/** How a condition bears on what is on the table; null where it blocks nothing. */
export function bearingOf(article: ArticleLedger, { kind, cue, antecedent, consequent }: Condition): Bearing | null {
  if (EVEN_SO.test(consequent.text)) return null
  const row = linkRowFor(kind, cue, moodIn(article, antecedent), moodIn(article, consequent))
  if (row === null) return null
  const [about, words] = row.proposal === 'antecedent' ? [antecedent, consequent] : [consequent, antecedent]
  return SAYS_NOTHING.test(words.text) ? null : { row, about, words }
}

const GIVING: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE', 'REQUEST', 'SUPPORT'])

/** The mood of a side: of its first record, else by its words. Harm that is asked for or offered as help ("send troops to guard us") is none. */
function moodIn(article: ArticleLedger, span: Span): Mood {
  const mood = moodOf(span.text)
  const inside = article.records.find((record) => within(triggerOf(record), span))
  if (inside?.type === 'REJECT') return 'refused'
  if (inside && HOSTILE.has(inside.type) && inside.type !== 'MOBILIZE') return 'harm'
  const around = inside ? [inside] : article.records.filter((record) => within(span, record))
  if (!inside && mood === 'wanted' && around.some(({ type }) => type === 'THREATEN')) return 'harm'
  return mood === 'harm' && around.some(({ type }) => GIVING.has(type)) ? 'wanted' : mood
}
