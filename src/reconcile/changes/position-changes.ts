import type { Reconciliation } from '../../model/ledger.js'
import type { Position, Proposal } from '../../model/position.js'
import { holderKey } from '../positions/holder.js'
import { partyName } from '../positions/party-name.js'
import type { Happening } from './change.js'
import { lineageOf } from './lineage.js'

type Said = Pick<Reconciliation, 'claims' | 'proposals' | 'positions'>

/** A proposal with the positions on it, made of the records and conditions that speak of it. */
interface TracedProposal {
  readonly id: string
  readonly parts: readonly string[]
  readonly proposal: Proposal
  readonly positions: readonly Position[]
}

/**
 * What became of positions. Proposals are the same where they share records or conditions, positions where the same party holds them on one
 * proposal. A party that has the stance it had on any proposal this one came of has not moved.
 */
export function positionChanges(before: Said, after: Said, storyNow: (id: string) => string): readonly Happening[] {
  const [old, now] = [tracedIn(before), tracedIn(after)]
  const lineage = lineageOf(old, now)
  return [
    ...now.flatMap((one) =>
      one.positions.flatMap((position) => comingOf(one, position, heldOn(lineage.sourcesOf(one), position))),
    ),
    ...old.flatMap((one) =>
      one.positions
        .filter((position) => heldOn(lineage.remnantsOf(one), position).length === 0)
        .map((position) => goingOf(one, position, lineage.heirOf(one)?.proposal.story ?? storyNow(position.story))),
    ),
  ]
}

function tracedIn({ claims, proposals, positions }: Said): readonly TracedProposal[] {
  const membersOf = new Map(claims.map(({ id, members }) => [id, members]))
  const held = new Map<string, Position[]>()
  for (const position of positions) held.set(position.proposal, [...(held.get(position.proposal) ?? []), position])
  return proposals.map((proposal) => {
    const own = held.get(proposal.id) ?? []
    const evidence = own.flatMap(({ members, conditions }) => [...members, ...conditions])
    return {
      id: proposal.id,
      parts: [...proposal.claims.flatMap((id) => membersOf.get(id) ?? []), ...evidence],
      proposal,
      positions: own,
    }
  })
}

/** Positions of the holder of another on any of these proposals. */
function heldOn(proposals: readonly TracedProposal[], { holder }: Position): readonly Position[] {
  const key = holderKey(holder)
  return proposals.flatMap(({ positions }) => positions.filter((position) => holderKey(position.holder) === key))
}

function comingOf(
  { proposal }: TracedProposal,
  position: Position,
  earlier: readonly Position[],
): readonly Happening[] {
  const { story, id: subject, stance } = position
  if (earlier.some((one) => one.stance === stance)) return []
  const about = { story, subject, label: labelOf(position, proposal), after: stance }
  const [last] = earlier
  return [
    last === undefined
      ? { kind: 'position-new', ...about, before: null }
      : { kind: 'position-moved', ...about, before: last.stance },
  ]
}

function goingOf({ proposal }: TracedProposal, position: Position, story: string): Happening {
  const { id: subject, stance: before } = position
  return { kind: 'position-gone', story, subject, label: labelOf(position, proposal), before, after: null }
}

/** `Norway: no-fly zone over Ukraine`. */
function labelOf({ holder }: Position, { label }: Proposal): string {
  const name = holder.name ?? partyName(holder)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${label}`
}
