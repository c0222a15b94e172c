import type { Claim } from '../../model/claim.js'
import type { Position, Proposal } from '../../model/position.js'
import type { Reading } from '../../model/reading.js'

/** What is on the table in a story, and where each party stands on it. */
export interface Table {
  readonly proposals: readonly Proposal[]
  readonly positions: readonly Position[]
}

/** Finds the proposals of a story and the position of every party on each. */
export function findPositions(_story: string, _readings: readonly Reading[], _claims: readonly Claim[]): Table {
  return { proposals: [], positions: [] }
}
