import type { Fault } from '../model/fault.js'
import type { Judgement } from '../model/judgement.js'

/** Who took a judgement back, and when (ISO 8601 instant). */
export interface TakingBack {
  readonly by: string | null
  readonly at: string
}

/** A judgement that no longer stands. */
interface TakenBack extends TakingBack {
  readonly judgement: Judgement
}

/** All that was ever judged, in the order in which it was written. */
export interface Judged {
  /** Those that stand, each once. */
  readonly judgements: readonly Judgement[]
  readonly takenBack: readonly TakenBack[]
  /** What could not be read, each with its place; the rest applies. */
  readonly faults: readonly Fault[]
}

/** Where judgements are kept. What was added is on the disk when the promise resolves. */
export interface JudgementStore {
  /** Throws a `Fault` where the store is there and cannot be opened; one that is not there yet is empty. */
  list(): Promise<Judged>
  /** Adding a judgement that stands already changes nothing. Throws a `Fault` where it cannot be written. */
  add(judgement: Judgement): Promise<void>
  /** Resolves to the judgement that stands no longer, or to a fault where none of this id stands. Throws as `add`. */
  takeBack(id: string, by: TakingBack): Promise<Judgement | Fault>
}
