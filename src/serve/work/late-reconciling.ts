import { Fault } from '../../model/fault.js'
import { inRun } from '../../pipeline/in-run.js'
import { reconcilePending } from '../../pipeline/pending-stories.js'
import { BUSY_PAUSE, type RunInHand } from './run-in-hand.js'

const now = () => new Date().toISOString()

/** Reconciles what was judged while another process wrote, as soon as it has ended: that process may have ended without, or been killed. */
export class LateReconciling {
  readonly #hand: RunInHand
  #timer: NodeJS.Timeout | null = null

  constructor(hand: RunInHand) {
    this.#hand = hand
  }

  soon(): void {
    this.#timer ??= setTimeout(() => void this.#try(), BUSY_PAUSE).unref()
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  async #try(): Promise<void> {
    this.#timer = null
    try {
      // A job in hand reconciles at its end what waits.
      await this.#hand.within(async (isInRun) => (isInRun ? undefined : this.#reconcile()))
    } catch (error) {
      // What else goes wrong with the ledger is told by whoever uses it next; the stories stay marked.
      if (error instanceof Fault && error.code === 'database-busy') this.soon()
    }
  }

  async #reconcile(): Promise<void> {
    const { plain: store } = this.#hand
    if ((await store.stories.pending()).length === 0) return
    await inRun(store, { command: 'judge', now }, async () => {
      await reconcilePending({ store, now })
      return { stopped: false }
    })
  }
}
