import type { Insertable } from 'kysely'
import type { Reconciliation } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Tables } from './tables.js'

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>
type NumberOf = (party: Party) => number

/** All parties that the rows of stories name by number. */
export function* partiesSaid({ claims, proposals, positions }: Reconciliation): Generator<Party> {
  for (const { actors, recipients } of [...claims, ...proposals]) {
    yield* actors
    yield* recipients
  }
  for (const { holder, according } of positions) {
    yield holder
    if (according !== null) yield according
  }
}

export function claimRows({ claims }: Reconciliation, numberOf: NumberOf): readonly Row<'claims'>[] {
  const placeIn = placesInStories()
  return claims.map(({ id, story, label, type, status, lead, agreement, outlets, origins, origin, actors, recipients }) => ({
    id, story, seq: placeIn(story), label, type, status, lead, agreement, outlets, origins, origin,
    actors: json(actors.map(numberOf)), recipients: json(recipients.map(numberOf)),
  })) // biome-ignore format: as the columns go
}

/** Gives each entry its place among those of its story, whatever is put beside it. */
function placesInStories(): (story: string) => number {
  const places = new Map<string, number>()
  return (story) => {
    const place = places.get(story) ?? 0
    places.set(story, place + 1)
    return place
  }
}

/** `numberOf`: the record of a reference `ARTICLE#RECORD`. */
export function claimMemberRows(
  { claims }: Reconciliation,
  numberOf: (ref: string) => number,
): readonly Row<'claim_members'>[] {
  return claims.flatMap(({ id, members }) => members.map((ref, seq) => ({ claim: id, seq, record: numberOf(ref) })))
}

export function differenceRows({ claims }: Reconciliation): readonly Row<'differences'>[] {
  return claims.flatMap(({ id, differences }) =>
    differences.map(({ slot, values, conflict }, seq) => ({
      claim: id,
      seq,
      slot,
      conflict: Number(conflict),
      values: json(values),
    })),
  )
}

export function sharedOriginRows({ origins }: Reconciliation): readonly Row<'shared_origins'>[] {
  const placeIn = placesInStories()
  return origins.map(({ id, story, name, kind, articles, members }) => ({
    id, story, seq: placeIn(story), name, kind, articles: json(articles), members: json(members),
  })) // biome-ignore format: as the columns go
}

export function proposalRows({ proposals }: Reconciliation, numberOf: NumberOf): readonly Row<'proposals'>[] {
  const placeIn = placesInStories()
  return proposals.map(({ id, story, label, act, type, actors, recipients, claims }) => ({
    id, story, seq: placeIn(story), label, act, type, actors: json(actors.map(numberOf)), recipients: json(recipients.map(numberOf)), claims: json(claims),
  })) // biome-ignore format: as the columns go
}

export function positionRows({ positions }: Reconciliation, numberOf: NumberOf): readonly Row<'positions'>[] {
  const placeIn = placesInStories()
  return positions.map((position) => {
    const {
      id,
      story,
      proposal,
      holder,
      stance,
      basis,
      according,
      supposed,
      since,
      lastSeen,
      claims,
      members,
      conditions,
      history,
    } = position
    return {
      id, story, seq: placeIn(story), proposal, holder: numberOf(holder), stance, basis, according: according && numberOf(according), supposed: Number(supposed), since,
      last_seen: lastSeen, claims: json(claims), members: json(members), conditions: json(conditions), history: json(history),
    } // biome-ignore format: as the columns go
  })
}

/** Dependencies and deadlocks have the story of their proposals. */
export function dependencyRows(
  { dependencies }: Reconciliation,
  storyOf: (proposal: string) => string,
): readonly Row<'dependencies'>[] {
  const placeIn = placesInStories()
  return dependencies.map(({ proposal, requirements, refusals, alternatives }) => ({
    proposal, story: storyOf(proposal), seq: placeIn(storyOf(proposal)), requirements: json(requirements), refusals: json(refusals), alternatives: json(alternatives),
  })) // biome-ignore format: as the columns go
}

export function deadlockRows(
  { deadlocks }: Reconciliation,
  storyOf: (proposal: string) => string,
): readonly Row<'deadlocks'>[] {
  const placeIn = placesInStories()
  return deadlocks.map(({ id, proposals }) => {
    const story = storyOf(proposals[0] ?? '')
    return { id, story, seq: placeIn(story), proposals: json(proposals) }
  })
}

const json = (value: unknown): string => JSON.stringify(value)
