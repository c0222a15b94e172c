import type { Agreement, Difference } from '../../model/claim.js'
import type { Sourcing } from '../origins/origins.js'

/**
 * How far reports bear a claim out. One origin is one report, however many outlets print it, and cannot contradict itself; several
 * origins corroborate each other unless two of them cannot both be right.
 */
export function agreementOf({ origins }: Pick<Sourcing, 'origins'>, differences: readonly Difference[]): Agreement {
  if (origins < 2) return 'single'
  return differences.some(({ conflict }) => conflict) ? 'conflicting' : 'corroborated'
}
