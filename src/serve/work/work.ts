import type { Change } from '../../model/change.js'
import type { FaultParts } from '../../model/fault.js'
import type { Judgement } from '../../model/judgement.js'
import type { Job } from './job.js'
import type { Decision, Question, Task } from './order.js'

/** What became of a judgement. */
export interface Judged {
  readonly judgement: Judgement
  /** What it changed in the ledger. */
  readonly changes: readonly Change[]
  /** `judgement-waits` where another process is writing, which applies it; null where it is applied. */
  readonly waits: FaultParts | null
}

/** All that writes to the ledger or wants the reader; done in a process of its own, one thing at a time, so that pages are answered meanwhile. */
export interface Work {
  /** Takes a task in and returns at once. Throws the fault `work-full` where too much waits already. `command`: as the list of runs has it. */
  begin(task: Task, command: string, by: string | null): Job
  /** Those that wait, that go on, and the last 100 that ended; latest first. */
  jobs(): readonly Job[]
  job(id: string): Job | null
  /** The job now and after each thing that happens to it, until it has ended; of what happens at once, the last. */
  follow(id: string, signal: AbortSignal): AsyncIterable<Job>
  /** Stops it after the article in hand. */
  stop(id: string): void
  /** Stores a judgement and applies it, also while a job goes on. Rejects with its `Fault`. */
  judge(decision: Decision): Promise<Judged>
  takeBack(id: string, by: string | null): Promise<Judged>
  /** What else is answered there, to be parsed. Rejects with its `Fault`. */
  ask(question: Exclude<Question, { readonly kind: 'judge' | 'take-back' }>): Promise<unknown>
  close(): Promise<void>
}
