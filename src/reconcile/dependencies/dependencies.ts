import type { Claim } from '../../model/claim.js'
import type { Deadlock, Dependency } from '../../model/dependency.js'
import { hashId } from '../../model/id.js'
import type { Position, Proposal } from '../../model/position.js'
import type { Reading } from '../../model/reading.js'
import { groupedBy } from '../grouped.js'
import type { Table } from '../positions/positions.js'
import { alternativesOf, type PartiesOf, requirementsOf } from './requirements.js'
import { ringsIn } from './rings.js'
import { byDoer, deedsOf } from './standing.js'
import { type Awaiting, type Tie, tiesIn } from './tie.js'

/** What blocks what in a story. */
export interface Blockage {
  readonly dependencies: readonly Dependency[]
  readonly deadlocks: readonly Deadlock[]
}

/**
 * Reads from conditions and positions what each proposal waits for, who stands in its way, and which proposals wait in a ring. Proposals
 * that nothing blocks are left out; the others come in the order of the table. Only records of a claim count as deeds: those that
 * a person called wrong are in none.
 */
export function findDependencies(
  readings: readonly Reading[],
  claims: readonly Claim[],
  table: Table & Partial<Awaiting>,
): Blockage {
  const articles = readings.map(({ ledger }) => ledger)
  const claimed = new Set(claims.flatMap(({ members }) => members))
  const deeds = byDoer(articles.flatMap((article) => deedsOf(article, (ref) => !claimed.has(ref))))
  const ties = groupedBy(
    articles.flatMap((article) => tiesIn(article, table)),
    ({ proposal }) => proposal,
  )
  const positions = groupedBy(table.positions, ({ proposal }) => proposal)
  const byId = new Map(table.proposals.map((proposal) => [proposal.id, proposal]))
  const partiesOf: PartiesOf = (proposal) => byId.get(proposal) ?? { actors: [], recipients: [] }
  const dependencies = table.proposals.flatMap((proposal) => {
    const own = ties.get(proposal.id) ?? []
    const dependency = {
      proposal: proposal.id,
      requirements: requirementsOf(own.filter(isRequirement), deeds, partiesOf),
      refusals: refusalsOf(positions.get(proposal.id) ?? []),
      alternatives: alternativesOf(
        own.filter((tie) => !isRequirement(tie)),
        partiesOf,
      ),
    }
    const { requirements, refusals, alternatives } = dependency
    return requirements.length + refusals.length + alternatives.length > 0 ? [dependency] : []
  })
  return { dependencies, deadlocks: deadlocksIn(dependencies, byId) }
}

const isRequirement = ({ bond }: Tie): boolean => bond !== 'alternative'

/** Who stands in the way: not who only might. */
function refusalsOf(positions: readonly Position[]): readonly string[] {
  return positions
    .filter(({ stance, supposed }) => !supposed && (stance === 'refuses' || stance === 'opposes'))
    .map(({ id }) => id)
}

function deadlocksIn(
  dependencies: readonly Dependency[],
  proposals: ReadonlyMap<string, Proposal>,
): readonly Deadlock[] {
  const waits = new Map(
    dependencies.map(({ proposal, requirements }) => [
      proposal,
      new Set(requirements.flatMap(({ state, proposal: other }) => (state === 'met' || other === null ? [] : other))),
    ]),
  )
  return ringsIn(waits)
    .filter((ring) => !isOfOneParty(ring.map((id) => proposals.get(id))))
    .map((ring) => ({ id: hashId(ring.join(' ')), proposals: ring }))
}

/** Steps of one and the same party are its own to order. */
function isOfOneParty(ring: readonly (Proposal | undefined)[]): boolean {
  const doers = ring.map((proposal) => proposal?.actors.map(({ id }) => id).join(' ') ?? '')
  return doers[0] !== '' && new Set(doers).size === 1
}
