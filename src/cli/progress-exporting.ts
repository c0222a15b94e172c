import type { Effects } from './effects.js'
import { progressLine } from './progress-line.js'

const EVERY = 100
/** Milliseconds before which no rate is told. */
const SOON = 2000

/** One line on the terminal that says how far an export is; nothing where standard error is no terminal, or shows what is exported. */
export class ExportProgress {
  readonly #effects: Effects
  readonly #total: number | null
  readonly #isShown: boolean
  readonly #start: number
  #last = Number.NEGATIVE_INFINITY
  #done = 0

  /** `total`: reports to write, null where nobody knows. */
  constructor(effects: Effects, total: number | null, toTerminal: boolean) {
    this.#effects = effects
    this.#total = total
    this.#isShown = effects.errors.isTerminal && !toTerminal
    this.#start = effects.now()
  }

  /** Counts reports that are written. */
  async add(reports: number): Promise<void> {
    const { errors } = this.#effects
    this.#done += reports
    const now = this.#effects.now()
    if (!this.#isShown || now - this.#last < EVERY) return
    this.#last = now
    const past = now - this.#start
    const rate = past < SOON ? null : (this.#done / past) * 1000
    const standing = { activity: 'exporting', done: this.#done, total: this.#total, rate, failed: 0 }
    await errors.write(`\r\x1b[2K${progressLine(standing, errors.columns)}`)
  }

  /** Takes the line away, before something else is written to the terminal. */
  async clear(): Promise<void> {
    if (Number.isFinite(this.#last)) await this.#effects.errors.write('\r\x1b[2K')
  }
}
