import { isOfPiece } from '../ingest/sources.js'
import { Fault } from '../model/fault.js'
import type { Failure } from '../store/run-store.js'

/**
 * What to read again of what failed: an address or file itself, where the failure names one, else the source that it came from. What was piped in
 * or uploaded is gone, and told.
 */
export function sourcesToRetry(failures: readonly Pick<Failure, 'input' | 'source' | 'fault'>[]): {
  /** Each once. */
  readonly wanted: readonly string[]
  readonly faults: readonly Fault[]
} {
  const wanted = new Set<string>()
  let piped = 0
  for (const { input, source, fault } of failures) {
    const isWhole = fault.details.line === undefined && fault.details.offset === undefined
    const again = isWhole && !input.startsWith(`${source}: `) && !/:\d+$/.test(input) ? input : source
    if (source === '-' || isOfPiece(source)) piped++
    else wanted.add(again)
  }
  return {
    wanted: [...wanted],
    faults: piped === 0 ? [] : [Fault.of('retry-piped', { input: '-', count: piped })],
  }
}
