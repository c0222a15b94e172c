import type { Fault } from '../model/fault.js'
import type { Effects } from './effects.js'
import { tell } from './tell.js'

/** Faults of one kind that are told each: an archive of the web has hundreds of pages without a report. */
const MOST = 20

/** Tells faults while a command goes on: of each kind the first ones, and once that there are more. */
export class FaultTeller {
  readonly #effects: Effects
  readonly #counts = new Map<string, number>()

  constructor(effects: Effects) {
    this.#effects = effects
  }

  async tell(fault: Fault): Promise<void> {
    const { code, isNotice } = fault
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    if (count <= MOST) await tell(fault, this.#effects)
    else if (count === MOST + 1)
      await this.#effects.errors.write(
        `demarche: more of this kind (${code}) are ${isNotice ? 'not shown' : 'counted, and listed by "demarche failures"'}\n`,
      )
  }
}
