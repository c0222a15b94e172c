import { HOSTILE } from '../../extract/events/draft.js'
import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventType } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import type { Span } from '../../model/span.js'
import type { Table } from '../positions/positions.js'
import { triggerOf, within } from '../positions/terms.js'
import { type Bond, type LinkRow, linkRowFor } from './link-rows.js'
import { type Mood, moodOf } from './mood-rows.js'
import { proposalBehind, proposalIn } from './proposal-in.js'
import { actIn, type NamedAct } from './required-act.js'

/** What one condition binds a proposal to. */
export interface Tie {
  readonly bond: Bond
  readonly proposal: string
  /** `ARTICLE#CONDITION`. */
  readonly condition: string
  readonly holder: Party | null
  /** The words that say what it is bound to. */
  readonly words: string
  readonly act: NamedAct
  /** The proposal that it is itself, where it is on the table. */
  readonly other: string | null
  readonly article: ArticleLedger
  /** ISO day on which the condition was stated, or null. */
  readonly day: string | null
}

/** Words that only point at terms, or at how things go: nothing that could be done. */
const SAYS_NOTHING =
  /^(?:(?:his|her|its|their|our|my|the|certain|some|these|those|such|any|all|what|how|whether|when|this|that|it|so)\b[\s\w]*?\b)?(?:conditions?|terms|demands?|circumstances|case|steps?|progress|proceed(?:s|ed)?|this|that|it|so)[\s.,]*(?:are|is|be)?(?:\s(?:not )?met\b.*)?$/i

/** What holds even then waits for nothing. */
const EVEN_SO = /\beven (?:in that case|then|so)\b/i

/** What the conditions of an article bind the proposals on the table to. */
export function tiesIn(article: ArticleLedger, table: Table): readonly Tie[] {
  return article.conditions.flatMap((condition) => {
    const { kind, cue, antecedent, consequent } = condition
    if (EVEN_SO.test(consequent.text)) return []
    const row = linkRowFor(kind, cue, moodIn(article, antecedent), moodIn(article, consequent))
    return row ? (tied(article, condition, row, table) ?? []) : []
  })
}

function tied(article: ArticleLedger, condition: Condition, row: LinkRow, table: Table): Tie | null {
  const [about, words] = sidesOf(condition, row)
  if (SAYS_NOTHING.test(words.text) || row.bond === null) return null
  const proposal = row.proposal === 'end' ? endOf(article, about, table) : proposalOf(article, condition, about, table)
  const act = actIn(article, words)
  const other =
    proposalIn(article, words, act, table) ??
    (row.bond === 'alternative' ? proposalBehind(article, words, table) : null)
  if (proposal === null || other === proposal) return null
  return {
    bond: row.bond,
    proposal,
    condition: memberRef(article, condition),
    holder: condition.holder,
    words: words.text,
    act,
    other,
    article,
    day: statedOn(article, condition),
  }
}

/** The side that names the proposal, and the side that says what it is bound to. */
function sidesOf({ antecedent, consequent }: Condition, { proposal }: LinkRow): readonly [Span, Span] {
  return proposal === 'antecedent' ? [antecedent, consequent] : [consequent, antecedent]
}

/** By its words, else by the position that the condition belongs to. */
function proposalOf(article: ArticleLedger, condition: Condition, about: Span, table: Table): string | null {
  const named = proposalIn(article, about, actIn(article, about), table)
  if (named !== null) return named
  const ref = memberRef(article, condition)
  const held = table.positions.filter(({ stance, conditions }) => stance === 'conditional' && conditions.includes(ref))
  return held.length === 1 ? (held[0]?.proposal ?? null) : null
}

/** "Goes on fighting until": what waits is the end of it. */
function endOf(article: ArticleLedger, about: Span, { find }: Table): string | null {
  const { act, doers, targets } = actIn(article, about)
  if (act === null) return null
  const end = { act: `stop ${act}`, type: 'RETREAT', actors: doers, recipients: targets } as const
  return find.ofProposition({ ...end, object: null, negated: false })
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

/** The day of the statement that the condition stands in, where it tells one up to publication, else of publication. */
function statedOn(article: ArticleLedger, { antecedent }: Condition): string | null {
  const published = article.published?.slice(0, 10) ?? null
  const said = article.statements.find(({ content }) => content.some((span) => within(antecedent, span)))?.date?.start
  const day = said?.slice(0, 10) ?? null
  return day !== null && (published === null || day <= published) ? day : published
}
