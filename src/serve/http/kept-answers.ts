import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { ReadyAnswer } from './ready-answer.js'

/** Of all answers that are kept; those that were not asked for longest go first. */
const MOST_BYTES = 64 * 2 ** 20

/** Milliseconds after a change of the ledger in which what was made before it is still shown, and nothing is made. */
const SOON = 1000
/**
 * Milliseconds in which it is still shown while it is made anew, after that who asks waits. With many pages open while reports are added each has to
 * wait for its turn; who changes something themselves never gets an old one (`forget`).
 */
const LATE = 30_000

/** States of which it is remembered until when they held: of more than `LATE`, at ten changes a second. */
const MOST_STATES = 500

interface Kept {
  readonly answer: ReadyAnswer
  readonly state: string
}

export interface KeptAnswersOptions {
  /** Another word whenever answers may have become others. */
  readonly state: () => Promise<string>
  /** Milliseconds of a clock that only goes on. */
  readonly clock?: () => number
}

/**
 * Answers that are made once and given out while the ledger stays as it is. While it is being written to, which changes it several times a second,
 * they are made anew when they are a second old and asked for, one after the other and in no more than half of the time, so that many readers of many
 * pages do not wait for one another (`stale-while-revalidate`, RFC 5861).
 */
export class KeptAnswers {
  readonly #state: () => Promise<string>
  readonly #clock: () => number
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ answer }, key) => answer.bytes.length + key.length,
  })
  /** When each state was last found to hold, whoever asked for what. */
  readonly #held = new LRUCache<string, number>({ max: MOST_STATES })
  readonly #underway = new Map<string, Promise<ReadyAnswer>>()
  #last = Promise.resolve()

  constructor({ state, clock = () => performance.now() }: KeptAnswersOptions) {
    this.#state = state
    this.#clock = clock
  }

  /** What is kept under `key`, or what `make` makes. Rejects as `make` does; that is not kept. */
  async answer(key: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
    const kept = this.#kept.get(key)
    if (kept === undefined) return this.#made(key, make)
    if (kept.state === (await this.#present())) return kept.answer
    const age = this.#clock() - (this.#held.peek(kept.state) ?? Number.NEGATIVE_INFINITY)
    if (age >= LATE) return this.#made(key, make)
    if (age >= SOON) this.#remake(key, make)
    return kept.answer
  }

  /** Forgets all: somebody changed something here, and is to see it at once. */
  forget(): void {
    this.#kept.clear()
    this.#underway.clear()
  }

  async #present(): Promise<string> {
    const state = await this.#state()
    this.#held.set(state, this.#clock())
    return state
  }

  /** Makes it after all others that are to be made again. What fails is shown to who asks next. */
  #remake(key: string, make: () => Promise<ReadyAnswer>): void {
    if (this.#underway.has(key)) return
    this.#last = this.#remade(key, make, this.#last)
  }

  /** Ends when others have had as much time as it took. */
  async #remade(key: string, make: () => Promise<ReadyAnswer>, turn: Promise<void>): Promise<void> {
    let took = 0
    const timed = async () => {
      const began = performance.now()
      const answer = await make()
      took = performance.now() - began
      return answer
    }
    await this.#made(key, timed, turn).catch(() => this.#kept.delete(key))
    await sleep(took)
  }

  /** Makes it, once for all who ask meanwhile. */
  #made(key: string, make: () => Promise<ReadyAnswer>, turn?: Promise<unknown>): Promise<ReadyAnswer> {
    const underway = this.#underway.get(key)
    if (underway !== undefined) return underway
    const isForgotten = () => this.#underway.get(key) !== making
    const making = (async () => {
      await turn
      // From before it is made: what is written meanwhile makes it old, even where it has it already.
      const state = await this.#present()
      const answer = await make()
      if (!isForgotten()) this.#kept.set(key, { answer, state })
      return answer
    })().finally(() => {
      if (!isForgotten()) this.#underway.delete(key)
    })
    this.#underway.set(key, making)
    return making
  }
}
