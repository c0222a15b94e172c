import type { FaultParts } from '../../model/fault.js'
import type { Judgement, JudgementKind } from '../../model/judgement.js'

/** What is to be read into the ledger. */
export interface AddOrder {
  /** Files of the server's own disk never; addresses, and pieces that were pasted or uploaded. */
  readonly addresses: readonly string[]
  readonly pieces: readonly Piece[]
  /** Tries again what could not be read before. */
  readonly retry: boolean
}

/** A text that was pasted or a file that was dropped: its name (what its report is called, and what its kind is told by) and its bytes. */
export interface Piece {
  readonly name: string
  readonly bytes: Uint8Array
}

export const JOB_STATES = ['waiting', 'running', 'done', 'stopped', 'failed'] as const
export type JobState = (typeof JOB_STATES)[number]

/** Something that takes its time, and how far it is. */
export interface Job {
  readonly id: string
  /** `add https://…`, as the ledger's list of runs has it. */
  readonly command: string
  readonly state: JobState
  /** ISO 8601 instants. */
  readonly asked: string
  readonly ended: string | null
  /** Who asked. */
  readonly by: string | null
  readonly added: number
  readonly known: number
  readonly failed: number
  /** Stories that got reports, the latest last. */
  readonly stories: readonly string[]
  /** What could not be read, and what ended the job where it failed. */
  readonly faults: readonly FaultParts[]
}

/** What a person decides: as `newJudgement` takes it, the words looked up. */
export interface Decision {
  readonly kind: JudgementKind
  /** References to claims or records, or their beginnings: two for `same` and `different`, else one. */
  readonly references: readonly string[]
  readonly label: string | null
  readonly by: string | null
}

/** All that writes to the ledger or wants the reader; done in a process of its own, one thing at a time, so that pages are answered meanwhile. */
export interface Work {
  /** Takes an order in and returns at once. Throws the fault `work-full` where too much waits already. */
  add(order: AddOrder, by: string | null): Job
  jobs(): readonly Job[]
  job(id: string): Job | null
  /** The job now and after each thing that happens to it, until it has ended. */
  follow(id: string, signal: AbortSignal): AsyncIterable<Job>
  /** Stops it after the article in hand. */
  stop(id: string): void
  /** Stores a judgement and applies it; resolves when the ledger says so. Throws its `Fault`. */
  judge(decision: Decision): Promise<Judgement>
  takeBack(id: string, by: string | null): Promise<Judgement>
  close(): Promise<void>
}
