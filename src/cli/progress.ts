import type { Effects } from './effects.js'

const EVERY = 100

/** One line on the terminal that says how far a run is; nothing where standard error is no terminal. */
export class Progress {
  readonly #effects: Effects
  readonly #start: number
  #last = Number.NEGATIVE_INFINITY
  #reports = 0
  #sentences = 0
  #isShown = false

  constructor(effects: Effects) {
    this.#effects = effects
    this.#start = effects.now()
  }

  /** Counts a report that is done, and shows the line anew when the last is old enough. */
  async add(sentences: number): Promise<void> {
    this.#reports++
    this.#sentences += sentences
    await this.show()
  }

  async show(): Promise<void> {
    const now = this.#effects.now()
    if (!this.#effects.errors.isTerminal || now - this.#last < EVERY) return
    this.#last = now
    this.#isShown = true
    await this.#effects.errors.write(`\r\x1b[2K${this.#line(now)}`)
  }

  /** Takes the line away, before something else is written to the terminal. */
  async clear(): Promise<void> {
    if (!this.#isShown) return
    this.#isShown = false
    this.#last = Number.NEGATIVE_INFINITY
    await this.#effects.errors.write('\r\x1b[2K')
  }

  #line(now: number): string {
    if (this.#reports === 0) return 'reading …'
    const seconds = (now - this.#start) / 1000
    const rate = seconds > 1 ? `, ${Math.round(this.#sentences / seconds)} a second` : ''
    return `${this.#reports} reports, ${this.#sentences} sentences${rate} …`.slice(0, this.#effects.errors.columns - 1)
  }
}
