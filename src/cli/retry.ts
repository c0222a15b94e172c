import { Fault } from '../model/fault.js'
import type { Failure } from '../store/run-store.js'
import type { Wanted } from './add.js'

/**
 * What to read again of what failed: an address or file itself, where the failure names one, else the source that it came from. What was piped in
 * is gone, and told.
 */
export function sourcesToRetry(failures: readonly Failure[]): {
  readonly wanted: readonly Wanted[]
  readonly faults: readonly Fault[]
} {
  const wanted = new Map<string, Wanted>()
  let piped = 0
  for (const { input, source, fault } of failures) {
    const isWhole = fault.details.line === undefined && fault.details.offset === undefined
    const again = isWhole && !input.startsWith(`${source}: `) && !/:\d+$/.test(input) ? input : source
    if (source === '-') piped++
    else wanted.set(again, { input: again, source })
  }
  return {
    wanted: [...wanted.values()],
    faults: piped === 0 ? [] : [Fault.of('retry-piped', { input: '-', count: piped })],
  }
}
