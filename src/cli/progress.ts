import type { Effects } from './effects.js'
import { StatusLine } from './status-line.js'

/** Says on the terminal how far a run is. */
export class Progress {
  readonly #effects: Effects
  readonly #line: StatusLine
  readonly #start: number
  #reports = 0
  #sentences = 0

  constructor(effects: Effects) {
    this.#effects = effects
    this.#line = new StatusLine(effects)
    this.#start = effects.now()
  }

  /** Counts a report that is done. */
  async add(sentences: number): Promise<void> {
    this.#reports++
    this.#sentences += sentences
    await this.show()
  }

  async show(): Promise<void> {
    await this.#line.show((now) => this.#words(now))
  }

  /** Takes the line away, before something else is written to the terminal. */
  async clear(): Promise<void> {
    await this.#line.clear()
  }

  #words(now: number): string {
    if (this.#reports === 0) return 'reading …'
    const seconds = (now - this.#start) / 1000
    const rate = seconds > 1 ? `, ${Math.round(this.#sentences / seconds)} a second` : ''
    return `${this.#reports} reports, ${this.#sentences} sentences${rate} …`.slice(0, this.#effects.errors.columns - 1)
  }
}
