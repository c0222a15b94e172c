import type { Selectable } from 'kysely'
import type { Claim, Difference } from '../../model/claim.js'
import type { Dependency } from '../../model/dependency.js'
import type { SharedOrigin } from '../../model/origin.js'
import type { Position, Proposal } from '../../model/position.js'
import type { PartyOf } from './article-parts.js'
import type { ClaimTable, PositionTable, ProposalTable, Tables } from './tables.js'

// As in article-parts.ts, words of a fixed list are read back as they were written.

/** The claim of a row. */
export function claimFrom(
  row: Selectable<ClaimTable>,
  members: readonly string[],
  differences: readonly Difference[],
  partyOf: PartyOf,
): Claim {
  const { id, story, label, lead, outlets, origins, origin } = row
  return {
    id, story, label, type: row.type as Claim['type'], status: row.status as Claim['status'], actors: numbersIn(row.actors).map(partyOf),
    recipients: numbersIn(row.recipients).map(partyOf), members, lead, agreement: row.agreement as Claim['agreement'], outlets, origins, origin, differences,
  } // biome-ignore format: as the model orders them
}

export function differenceFrom({ slot, values, conflict }: Selectable<Tables['differences']>): Difference {
  return {
    slot: slot as Difference['slot'],
    values: JSON.parse(values) as Difference['values'],
    conflict: conflict === 1,
  }
}

export function sharedOriginFrom(row: Selectable<Tables['shared_origins']>): SharedOrigin {
  const { id, story, name, kind, articles, members } = row
  return { id, story, name, kind: kind as SharedOrigin['kind'], articles: idsIn(articles), members: idsIn(members) }
}

export function proposalFrom(row: Selectable<ProposalTable>, partyOf: PartyOf): Proposal {
  const { id, story, label, act, type, actors, recipients, claims } = row
  return {
    id, story, label, act, type: type as Proposal['type'], actors: numbersIn(actors).map(partyOf), recipients: numbersIn(recipients).map(partyOf),
    claims: idsIn(claims),
  } // biome-ignore format: as the model orders them
}

export function positionFrom(row: Selectable<PositionTable>, partyOf: PartyOf): Position {
  const { id, story, proposal, holder, according, since, last_seen: lastSeen, claims, members, conditions } = row
  return {
    id, story, proposal, holder: partyOf(holder), stance: row.stance as Position['stance'], basis: row.basis as Position['basis'],
    according: according === null ? null : partyOf(according), supposed: row.supposed === 1, claims: idsIn(claims), members: idsIn(members),
    conditions: idsIn(conditions), since, lastSeen, history: JSON.parse(row.history) as Position['history'],
  } // biome-ignore format: as the model orders them
}

export function dependencyFrom(row: Selectable<Tables['dependencies']>): Dependency {
  return {
    proposal: row.proposal,
    requirements: JSON.parse(row.requirements) as Dependency['requirements'],
    refusals: idsIn(row.refusals),
    alternatives: JSON.parse(row.alternatives) as Dependency['alternatives'],
  }
}

/** Ids or references from JSON. */
export const idsIn = (json: string): readonly string[] => JSON.parse(json)
/** Numbers of parties from JSON. */
export const numbersIn = (json: string): readonly number[] => JSON.parse(json)
