import type { Change } from '../../model/change.js'
import type { Reconciliation } from '../../model/ledger.js'
import { changeAt } from './change.js'
import { claimChanges } from './claim-changes.js'
import { positionChanges } from './position-changes.js'
import { traceStories } from './story-changes.js'

/**
 * What changed between two reconciliations of the same stories, the later with other articles or judgements, written at `at` (ISO 8601
 * instant): stories, then claims, then positions. Only what stands there counts: other names for the same things are no change.
 */
export function changesBetween(before: Reconciliation, after: Reconciliation, at: string): readonly Change[] {
  const { happenings, nameNow } = traceStories(before.stories, after.stories)
  const all = [
    ...happenings,
    ...claimChanges(before.claims, after.claims, nameNow),
    ...positionChanges(before, after, nameNow),
  ]
  return all.map((happening) => changeAt(at, happening))
}
