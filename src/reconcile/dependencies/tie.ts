import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import { memberRef } from '../../model/reference.js'
import type { Span } from '../../model/span.js'
import type { Table } from '../positions/positions.js'
import { within } from '../positions/terms.js'
import { type Bearing, bearingOf } from './bond.js'
import type { Bond } from './link-rows.js'
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

/** Proposals that the words of a condition alone put on the table: by `ARTICLE#CONDITION`. */
export interface Awaiting {
  readonly awaited: ReadonlyMap<string, string>
}

/** What the conditions of an article bind the proposals on the table to. */
export function tiesIn(article: ArticleLedger, table: Table & Partial<Awaiting>): readonly Tie[] {
  return article.conditions.flatMap((condition) => {
    const bearing = bearingOf(article, condition)
    return bearing ? (tied(article, condition, bearing, table) ?? []) : []
  })
}

function tied(
  article: ArticleLedger,
  condition: Condition,
  bearing: Bearing,
  table: Table & Partial<Awaiting>,
): Tie | null {
  const { row, words } = bearing
  const proposal = proposalOf(article, condition, bearing, table)
  const act = actIn(article, words)
  const behind = row.bond === 'alternative' ? proposalBehind(article, words, table) : null
  const other = proposalIn(article, words, act, table) ?? behind
  if (proposal === null || other === proposal || row.bond === null) return null
  if (row.bond === 'alternative' && row.kind !== 'alternative' && condition.holder === null) return null
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

/** The proposal that a condition bears on; null where it is not on the table. */
export function proposalOf(
  article: ArticleLedger,
  condition: Condition,
  { row, about }: Bearing,
  table: Table & Partial<Awaiting>,
): string | null {
  const awaited = table.awaited?.get(memberRef(article, condition))
  if (awaited !== undefined) return awaited
  if (row.proposal === 'end') return endOf(article, about, table)
  return proposalIn(article, about, actIn(article, about), table)
}

/** "Goes on fighting until": what waits is the end of it. */
function endOf(article: ArticleLedger, about: Span, { find }: Table): string | null {
  const { act, doers, targets } = actIn(article, about)
  if (act === null) return null
  const end = { act: `stop ${act}`, type: 'RETREAT', actors: doers, recipients: targets } as const
  return find.ofProposition({ ...end, object: null, negated: false })
}

/** The day of the statement that the condition stands in, where it tells one up to publication, else of publication. */
export function statedOn(article: ArticleLedger, { antecedent }: Condition): string | null {
  const published = article.published?.slice(0, 10) ?? null
  const said = article.statements.find(({ content }) => content.some((span) => within(antecedent, span)))?.date?.start
  const day = said?.slice(0, 10) ?? null
  return day !== null && (published === null || day <= published) ? day : published
}
