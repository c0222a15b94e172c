import type { Deadlock, Dependency, Requirement } from '../../model/dependency.js'
import { hashId } from '../../model/id.js'
import type { Position, Proposal } from '../../model/position.js'
import { partyName } from '../positions/party-name.js'

/** A proposal, something that one waits for or that could take its place and is not on the table itself, or a party that refuses. */
interface BlockNode {
  readonly id: string
  readonly kind: 'proposal' | 'requirement' | 'alternative' | 'refusal'
  readonly label: string
}

/** From what is blocked to what blocks it; of an alternative from what it would take the place of. */
interface BlockEdge {
  readonly from: string
  readonly to: string
  readonly kind: 'requires' | 'alternative' | 'refused'
  /** Of `requires` alone, else null. */
  readonly state: Requirement['state'] | null
  /** The party that says so, by name; null for the report. */
  readonly holder: string | null
  /** `ARTICLE#CONDITION` of what states it, for `refused` `ARTICLE#RECORD`. */
  readonly evidence: readonly string[]
  /** True where it is a link of a deadlock. */
  readonly isInRing: boolean
}

/** What blocks what as a graph to draw or export; only what has a link is in it. */
export interface BlockGraph {
  readonly nodes: readonly BlockNode[]
  readonly edges: readonly BlockEdge[]
}

export interface Blocked {
  readonly proposals: readonly Proposal[]
  readonly positions: readonly Position[]
  readonly dependencies: readonly Dependency[]
  readonly deadlocks: readonly Deadlock[]
}

/** The graph of a ledger or of one story of it: proposals first, each edge once, in the order of the dependencies. */
export function graphOf({ proposals, positions, dependencies, deadlocks }: Blocked): BlockGraph {
  const rings = new Set(
    deadlocks.flatMap(({ proposals: ring }) => ring.map((from, at) => `${from} ${ring[at + 1] ?? ring[0]}`)),
  )
  const links = dependencies.flatMap((dependency) => linksOf(dependency, positions))
  const edges = links.map(({ edge }) => ({
    ...edge,
    isInRing: edge.kind === 'requires' && rings.has(`${edge.from} ${edge.to}`),
  }))
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const own = proposals
    .filter(({ id }) => ends.has(id))
    .map(({ id, label }) => ({ id, kind: 'proposal' as const, label }))
  return { nodes: [...own, ...links.flatMap(({ node }) => node ?? [])], edges }
}

interface Link {
  readonly edge: Omit<BlockEdge, 'isInRing'>
  /** What it leads to, where that is no proposal. */
  readonly node: BlockNode | null
}

function linksOf(dependency: Dependency, positions: readonly Position[]): readonly Link[] {
  const { proposal: from, requirements, alternatives, refusals } = dependency
  return [
    ...requirements.map((requirement) => termLink(from, requirement, 'requires', requirement.state)),
    ...alternatives.map((alternative) => termLink(from, alternative, 'alternative', null)),
    ...positions.filter(({ id }) => refusals.includes(id)).map((position) => refusalLink(from, position)),
  ]
}

function termLink(
  from: string,
  { conditions, holder, label, proposal }: Dependency['alternatives'][number],
  kind: 'requires' | 'alternative',
  state: Requirement['state'] | null,
): Link {
  const to = proposal ?? hashId(`${from} ${kind} ${conditions[0]}`)
  return {
    edge: { from, to, kind, state, holder: holder ? partyName(holder) : null, evidence: conditions },
    node: proposal === null ? { id: to, kind: kind === 'requires' ? 'requirement' : kind, label } : null,
  }
}

function refusalLink(from: string, { id, holder, stance, members }: Position): Link {
  const name = partyName(holder)
  return {
    edge: { from, to: id, kind: 'refused', state: null, holder: name, evidence: members },
    node: { id, kind: 'refusal', label: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${stance}` },
  }
}
