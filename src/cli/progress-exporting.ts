import type { Effects } from './effects.js'
import { progressLine } from './progress-line.js'
import { StatusLine } from './status-line.js'

/** Milliseconds before which no rate is told. */
const SOON = 2000

/** Says on the terminal how far an export is; nothing where that shows what is exported. */
export class ExportProgress {
  readonly #effects: Effects
  readonly #line: StatusLine
  readonly #total: number | null
  readonly #isShown: boolean
  readonly #start: number
  #done = 0

  /** `total`: reports to write, null where nobody knows. */
  constructor(effects: Effects, total: number | null, toTerminal: boolean) {
    this.#effects = effects
    this.#line = new StatusLine(effects)
    this.#total = total
    this.#isShown = !toTerminal
    this.#start = effects.now()
  }

  /** Counts reports that are written. */
  async add(reports: number): Promise<void> {
    this.#done += reports
    if (this.#isShown) await this.#line.show((now) => this.#words(now))
  }

  /** Takes the line away, before something else is written to the terminal. */
  async clear(): Promise<void> {
    await this.#line.clear()
  }

  #words(now: number): string {
    const past = now - this.#start
    const rate = past < SOON ? null : (this.#done / past) * 1000
    const standing = { activity: 'exporting', done: this.#done, total: this.#total, rate, failed: 0 }
    return progressLine(standing, this.#effects.errors.columns)
  }
}
