import type { Claim } from '../../model/claim.js'
import type { Deadlock, Dependency } from '../../model/dependency.js'
import type { Reading } from '../../model/reading.js'
import type { Table } from '../positions/positions.js'

/** What blocks what in a story. */
export interface Blockage {
  readonly dependencies: readonly Dependency[]
  readonly deadlocks: readonly Deadlock[]
}

/** Reads from conditions and positions what each proposal waits for, who stands in its way, and which proposals wait in a ring. */
export function findDependencies(_readings: readonly Reading[], _claims: readonly Claim[], _table: Table): Blockage {
  return { dependencies: [], deadlocks: [] }
}
