import type { Change } from '../model/change.js'
import { Fault } from '../model/fault.js'
import type { Judgement } from '../model/judgement.js'
import { splitRef } from '../model/reference.js'
import { inRun } from './in-run.js'
import { type ReconcileOptions, reconcileTogether } from './pending-stories.js'

/**
 * Reconciles the stories of what was judged or taken back, in a run of its own. While another process is writing it is left to that, which the fault
 * `judgement-waits` tells.
 */
export async function reconcileJudged(
  judgement: Judgement,
  options: ReconcileOptions,
): Promise<readonly Change[] | Fault> {
  const { id, kind } = judgement
  const { store, now } = options
  try {
    const { changes } = await inRun(store, { command: `judge ${kind} ${id}`, now }, async () => ({
      changes: await reconcileWithin(judgement, options),
      stopped: false,
    }))
    return changes
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'database-busy') throw error
    return Fault.of('judgement-waits', { id, who: `${error.details.who}` })
  }
}

/** As `reconcileJudged`, within a run of this process. */
export async function reconcileWithin({ members }: Judgement, options: ReconcileOptions): Promise<readonly Change[]> {
  const articles = members.map((ref) => splitRef(ref).article)
  const stories = [...new Set((await options.store.stories.of(articles)).values())]
  return reconcileTogether(stories, articles.length, options)
}
