import type { Effects } from './effects.js'

/** Milliseconds between two states of the line. */
const EVERY = 100

/** One line on the terminal that is written over again and again; nothing where standard error is no terminal. */
export class StatusLine {
  readonly #effects: Pick<Effects, 'errors' | 'now'>
  #last = Number.NEGATIVE_INFINITY
  #isShown = false

  constructor(effects: Pick<Effects, 'errors' | 'now'>) {
    this.#effects = effects
  }

  /** Shows the line anew, when the last is old enough; `line` gives it without a line end, for a time of the effects' clock. */
  async show(line: (now: number) => string): Promise<void> {
    const { errors } = this.#effects
    const now = this.#effects.now()
    if (!errors.isTerminal || now - this.#last < EVERY) return
    this.#last = now
    this.#isShown = true
    await errors.write(`\r\x1b[2K${line(now)}`)
  }

  /** Takes the line away, before something else is written to the terminal; the next one is shown at once. */
  async clear(): Promise<void> {
    if (!this.#isShown) return
    this.#isShown = false
    this.#last = Number.NEGATIVE_INFINITY
    await this.#effects.errors.write('\r\x1b[2K')
  }
}
