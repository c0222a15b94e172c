import type { LedgerStore } from '../../store/ledger-store.js'
import type { RunStore } from '../../store/run-store.js'

/** Milliseconds until another process that writes is asked after again. */
export const BUSY_PAUSE = 3000

/**
 * The runs of a process that judges while it adds. A ledger takes one run at a time, and the one that a process begins ends those that it has under way:
 * so what is short waits until a run has begun or ended, and then goes on within it.
 */
export class RunInHand {
  /** The ledger for what is short. */
  readonly plain: LedgerStore
  /** The ledger for what takes its time, and begins and ends runs. */
  readonly store: LedgerStore
  #run: string | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: LedgerStore) {
    this.plain = store
    const { runs } = store
    const noted: RunStore = {
      ...runs,
      begin: (command, at) => this.#next(async () => { this.#run = await runs.begin(command, at); return this.#run }), // biome-ignore format: one line reads best
      end: (run, outcome, at) => this.#next(async () => { this.#run = null; await runs.end(run, outcome, at) }), // biome-ignore format: one line reads best
    }
    this.store = { ...store, runs: noted }
  }

  /** Does something short, told whether a run is in hand within which it may write. */
  within<Result>(work: (isInRun: boolean) => Promise<Result>): Promise<Result> {
    return this.#next(() => work(this.#run !== null))
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}
