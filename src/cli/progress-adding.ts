import type { AddEvent } from '../pipeline/add-event.js'
import type { Effects } from './effects.js'
import { grouped, progressLine } from './progress-line.js'
import { StatusLine } from './status-line.js'

/** Milliseconds between two lines in a pipe. */
const EVERY_IN_PIPE = 30_000
/** Milliseconds over which the rate is measured. */
const LATE = 20_000
const SOON = 1000

/** Says how far adding is: one line on a terminal, in a pipe a line now and then. */
export class AddProgress {
  readonly #effects: Effects
  readonly #line: StatusLine
  /** When a line was last written to a pipe. */
  #last: number
  #activity = 'reading'
  #done = 0
  #failed = 0
  #total: number | null = null
  #ticks: readonly { readonly at: number; readonly done: number }[]

  constructor(effects: Effects) {
    this.#effects = effects
    this.#line = new StatusLine(effects)
    this.#last = effects.now()
    this.#ticks = [{ at: effects.now(), done: 0 }]
  }

  /** How many reports there are, once that is known. */
  set total(total: number | null) {
    this.#total = total
  }

  async note(event: AddEvent): Promise<void> {
    if (event.kind === 'reconciling')
      this.#activity = event.stories === 1 ? 'reconciling a story' : `reconciling ${grouped(event.stories)} stories`
    else if (event.kind === 'reconciled') this.#activity = 'reading'
    else this.#count(event)
    await this.show()
  }

  async show(): Promise<void> {
    const { errors } = this.#effects
    const words = (now: number) => progressLine(this.#standing(now), errors.columns)
    await this.#line.show(words)
    const now = this.#effects.now()
    if (errors.isTerminal || now - this.#last < EVERY_IN_PIPE) return
    this.#last = now
    await errors.write(`demarche: ${words(now)}\n`)
  }

  /** Takes the line away, before something else is written to the terminal. */
  async clear(): Promise<void> {
    await this.#line.clear()
  }

  #count(event: AddEvent): void {
    if (event.kind === 'failed') {
      if (event.fault.isNotice) return
      this.#failed++
    }
    this.#done++
    const now = this.#effects.now()
    if (now - (this.#ticks.at(-1)?.at ?? 0) < SOON) return
    this.#ticks = [...this.#ticks.filter(({ at }) => now - at < LATE), { at: now, done: this.#done }]
  }

  #standing(now: number) {
    const [first] = this.#ticks
    const seconds = first ? (now - first.at) / 1000 : 0
    const rate = first && seconds > 2 ? (this.#done - first.done) / seconds : null
    return { activity: this.#activity, done: this.#done, total: this.#total, rate, failed: this.#failed }
  }
}
