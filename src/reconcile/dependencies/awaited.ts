import type { Claim } from '../../model/claim.js'
import type { Condition } from '../../model/condition.js'
import { hashId } from '../../model/id.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Position, Proposal } from '../../model/position.js'
import { memberRef } from '../../model/reference.js'
import type { Range } from '../../model/span.js'
import { isHolder } from '../positions/holder.js'
import type { Table } from '../positions/positions.js'
import { overlaps, triggerOf, within } from '../positions/terms.js'
import { type Bearing, bearingOf } from './bond.js'
import { opposite } from './opposite.js'
import { actIn, type NamedAct } from './required-act.js'
import { requirementLabel } from './requirement-label.js'
import { type Awaiting, proposalOf, statedOn } from './tie.js'
import { wordsShared } from './words.js'

/** Something that a party will do on terms, in the words of one condition. */
interface Awaited {
  readonly article: ArticleLedger
  readonly condition: Condition
  readonly about: Range
  readonly act: NamedAct
  readonly label: string
  readonly holder: Party
  readonly day: string | null
}

/** From this share of their words on, two wordings are of one act. */
const ALIKE = 0.5

/**
 * The table with what waits for something by the word of a condition alone ("the pipeline stays shut until she apologises"): whoever
 * says so takes it up under that condition, though no record names the act. These come after what was found.
 */
export function withAwaited(
  story: string,
  articles: readonly ArticleLedger[],
  claims: readonly Claim[],
  table: Table,
): Table & Awaiting {
  const awaited = articles
    .flatMap((article) => article.conditions.flatMap((condition) => awaitedBy(article, condition, table) ?? []))
    .toSorted(byPlace)
  const drawn = grouped(awaited).flatMap((group) => drawnFrom(story, group, claims))
  return {
    proposals: [...table.proposals, ...drawn.map(({ proposal }) => proposal)],
    positions: [...table.positions, ...drawn.flatMap(({ positions }) => positions)],
    awaited: new Map(
      drawn.flatMap(({ proposal, group }) =>
        group.map(({ article, condition }) => [memberRef(article, condition), proposal.id]),
      ),
    ),
    find: {
      ...table.find,
      ofText: (article, range) => table.find.ofText(article, range) ?? foundIn(drawn, article, range),
    },
  }
}

interface Drawn {
  readonly proposal: Proposal
  readonly positions: readonly Position[]
  readonly group: readonly Awaited[]
}

/** Who does not act: nothing waits for the press, or for whom it asks. */
const NAMES_NO_ACT = /^(?:what|how|whether|where|why|who|there|it is|it was)\b/i

function awaitedBy(article: ArticleLedger, condition: Condition, table: Table): Awaited | null {
  const bearing = bearingOf(article, condition)
  if (bearing === null || bearing.row.bond === 'alternative' || bearing.row.proposal === 'antecedent') return null
  if (NAMES_NO_ACT.test(bearing.about.text) || proposalOf(article, condition, bearing, table) !== null) return null
  const act = actIn(article, bearing.about)
  const holder = holderOf(condition, act)
  if (holder === null) return null
  const isUnknown = SOMEBODY.test(bearing.about.text) && (act.doers[0]?.name ?? null) === null
  const doers = act.doers.length === 0 && SELF.test(bearing.about.text) ? [holder] : act.doers
  const label = isUnknown ? null : labelOf(bearing, { ...act, doers })
  if (label === null || !label.includes(' ')) return null
  return { article, condition, about: bearing.about, act, label, holder, day: statedOn(article, condition) }
}

/** Whom these mean the words of a condition alone do not say. */
const SOMEBODY = /^(?:he|she|it|they|this|that|these|those|both|all|everyone|nobody)\b/i

const SELF = /^(?:I|we)\b/i

const holderOf = ({ holder }: Condition, { doers }: NamedAct): Party | null =>
  holder !== null && isHolder(holder) ? holder : (doers.find(isHolder) ?? null)

/** What comes about once the condition is met: of what is refused, or goes on until then, the opposite. */
function labelOf({ row, about }: Bearing, act: NamedAct): string | null {
  const label = requirementLabel(about.text, act)
  const isTurned = row.proposal === 'end' || row.consequent === 'refused' || REFUSING.test(about.text)
  return isTurned ? opposite(label) : label
}

const REFUSING = /\b(?:not|never|n['’]t|refus\w+|stays? shut|stays? closed|remains? shut|remains? closed)\b/i

function grouped(awaited: readonly Awaited[]): readonly (readonly Awaited[])[] {
  const groups: Awaited[][] = []
  for (const one of awaited) {
    const home = groups.find((group) => group.some((other) => isSame(one, other)))
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups
}

function isSame(a: Awaited, b: Awaited): boolean {
  return a.holder.id === b.holder.id && wordsShared(a.label, b.label) >= ALIKE
}

function drawnFrom(story: string, group: readonly Awaited[], claims: readonly Claim[]): readonly Drawn[] {
  const [first] = group
  if (!first) return []
  const id = hashId(`${story} awaited ${memberRef(first.article, first.condition)}`)
  const members = [...new Set(group.flatMap(membersOf))]
  const own = claims
    .filter((claim) => claim.members.some((member) => members.includes(member)))
    .map((claim) => claim.id)
  const { act, label, holder } = first
  const proposal: Proposal = {
    id, story, label, act: act.act ?? label.toLowerCase(), type: act.type, actors: act.doers, recipients: act.targets, claims: own,
  } // biome-ignore format: one line reads best
  return [{ proposal, positions: [positionOf(proposal, group, holder, members)], group }]
}

/** The records that stand in the words of the condition. */
function membersOf({ article, condition: { antecedent, consequent } }: Awaited): readonly string[] {
  const near = article.records.filter(
    (record) => within(triggerOf(record), consequent) || overlaps(triggerOf(record), antecedent),
  )
  return near.map((record) => memberRef(article, record))
}

function positionOf(
  proposal: Proposal,
  group: readonly Awaited[],
  holder: Party,
  members: readonly string[],
): Position {
  const days = group.flatMap(({ day }) => day ?? []).sort()
  const span = {
    stance: 'conditional',
    since: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    claims: proposal.claims,
  } as const
  return {
    id: hashId(`${proposal.id} ${holder.id}`),
    story: proposal.story,
    proposal: proposal.id,
    holder,
    basis: 'word',
    according: null,
    supposed: false,
    members,
    conditions: group.map(({ article, condition }) => memberRef(article, condition)),
    ...span,
    history: [span],
  }
}

/** The awaited act that a stretch of text tells in much the same words. */
function foundIn(drawn: readonly Drawn[], article: ArticleLedger, { start, end }: Range): string | null {
  const text = article.text.slice(start, end)
  const found = drawn.find(({ group }) => group.some(({ label }) => wordsShared(label, text) >= ALIKE))
  return found?.proposal.id ?? null
}

function byPlace(a: Awaited, b: Awaited): number {
  const key = ({ day, article, condition }: Awaited): string => `${day ?? '9'} ${article.id} ${condition.id}`
  return key(a) < key(b) ? -1 : 1
}
