import type { Claim } from '../../model/claim.js'
import { hashId } from '../../model/id.js'
import type { Party } from '../../model/party.js'
import type { Position, Proposal, StanceSpan } from '../../model/position.js'
import type { Reading } from '../../model/reading.js'
import { compareText } from '../text-order.js'
import { finderOf, type ProposalFinder } from './finder.js'
import { groupMotions } from './grouping.js'
import { type SettledStand, type Stretch, settle, stretchesOf } from './history.js'
import { holderKey, holderOf } from './holder.js'
import { labelOf } from './label.js'
import { uniqueById } from './motion.js'
import { isOnTheTable } from './on-the-table.js'
import type { Stand } from './stand.js'
import { standsIn } from './stands.js'

/** What is on the table in a story, and where each party stands on it. */
export interface Table {
  readonly proposals: readonly Proposal[]
  readonly positions: readonly Position[]
  /** Which proposal a record or a stretch of text is about. */
  readonly find: ProposalFinder
}

/** A proposal with the stands that make it. */
export interface Drawn {
  readonly proposal: Proposal
  readonly stands: readonly SettledStand[]
}

/**
 * Finds the proposals of a story and the position of every party on each: acts that somebody demands, offers, backs or refuses, by
 * whatever words, grouped by the act and the party that tells one from another. Sorted by the number of parties that take a stance,
 * then of claims, then by name.
 */
export function findPositions(story: string, readings: readonly Reading[], claims: readonly Claim[]): Table {
  const articles = readings.map(({ ledger }) => ledger)
  const claimsOf = claimsByMember(claims)
  const stands = articles
    .toSorted((a, b) => compareText(a.published ?? '9', b.published ?? '9') || compareText(a.id, b.id))
    .flatMap(standsIn)
  const drawn = groupMotions(stands)
    .filter(isOnTheTable)
    .map((group) => drawnFrom(story, group, claimsOf))
  const positions = drawn.map((each) => positionsOn(story, each, claimsOf))
  const ranked = drawn
    .map((each, at) => ({ each, held: positions[at] ?? [] }))
    .sort(
      (a, b) =>
        b.held.length - a.held.length ||
        b.each.proposal.claims.length - a.each.proposal.claims.length ||
        compareText(a.each.proposal.label, b.each.proposal.label),
    )
  return {
    proposals: ranked.map(({ each }) => each.proposal),
    positions: ranked.flatMap(({ held }) => held),
    find: finderOf(ranked.map(({ each }) => each)),
  }
}

const refsOf = (stands: readonly Stand[]): readonly string[] => [...new Set(stands.flatMap(({ ref }) => ref ?? []))]

type ClaimsOf = (refs: readonly string[]) => readonly string[]

function claimsByMember(claims: readonly Claim[]): ClaimsOf {
  const byMember = new Map(claims.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  return (refs) => [...new Set(refs.flatMap((ref) => byMember.get(ref) ?? []))]
}

function drawnFrom(story: string, group: readonly Stand[], claimsOf: ClaimsOf): Drawn {
  const motions = group.map(({ motion }) => motion)
  const [first] = group
  const label = labelOf(
    motions,
    group.map(({ holder }) => holder),
  )
  return {
    stands: settle(group),
    proposal: {
      id: hashId(`${story} ${first?.motion.act} ${first?.ref ?? first?.conditions[0]}`),
      story,
      label,
      act: first?.motion.act ?? '',
      type: first?.motion.type ?? null,
      actors: uniqueById(motions.flatMap(({ doers }) => doers)),
      recipients: uniqueById(motions.flatMap(({ targets }) => targets)),
      claims: claimsOf(refsOf(group)),
    },
  }
}

function positionsOn(story: string, { proposal, stands }: Drawn, claimsOf: ClaimsOf): readonly Position[] {
  return [...new Set(stands.map(({ holder }) => holderKey(holder)))].flatMap((key) => {
    const own = stands.filter(({ holder }) => holderKey(holder) === key)
    const stretches = stretchesOf(own)
    const now = stretches.at(-1)
    return now ? [positionOf(story, proposal, stretches, now, claimsOf)] : []
  })
}

function positionOf(
  story: string,
  proposal: Proposal,
  stretches: readonly Stretch[],
  now: Stretch,
  claimsOf: ClaimsOf,
): Position {
  const all = stretches.flatMap(({ stands }) => stands)
  const members = refsOf(all)
  const holder = holderOf(all.map((stand) => stand.holder))
  const history = stretches.map((stretch) => spanOf(stretch, claimsOf))
  return {
    id: hashId(`${proposal.id} ${holderKey(holder)}`),
    story,
    proposal: proposal.id,
    holder,
    stance: now.stance,
    basis: now.stands.every(({ basis }) => basis === 'deed') ? 'deed' : 'word',
    according: accordingTo(now.stands),
    supposed: now.stands.every(({ supposed }) => supposed),
    claims: claimsOf(members),
    members,
    conditions: [...new Set(now.stands.flatMap(({ conditions }) => conditions))],
    since: history.at(-1)?.since ?? null,
    lastSeen: history.at(-1)?.lastSeen ?? null,
    history,
  }
}

function spanOf({ stance, stands }: Stretch, claimsOf: ClaimsOf): StanceSpan {
  const days = stands.flatMap(({ day }) => day ?? []).sort()
  return {
    stance,
    since: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    claims: claimsOf(refsOf(stands)),
  }
}

/** The party that says so, where all evidence is its word about another. */
function accordingTo(stands: readonly SettledStand[]): Party | null {
  const sayers = uniqueById(stands.flatMap(({ according }) => according ?? []))
  return stands.every(({ according }) => according !== null) && sayers.length === 1 ? (sayers[0] ?? null) : null
}
