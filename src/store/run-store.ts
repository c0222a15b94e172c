import type { Fault, FaultParts } from '../model/fault.js'

export const RUN_OUTCOMES = ['running', 'done', 'stopped', 'failed'] as const
export type RunOutcome = (typeof RUN_OUTCOMES)[number]

/** One run of a command that writes. */
export interface Run {
  readonly id: string
  /** As it was called: `add samples`. */
  readonly command: string
  /** Of the program. */
  readonly version: string
  /** ISO 8601 instants. */
  readonly started: string
  readonly ended: string | null
  readonly outcome: RunOutcome
  readonly added: number
  readonly failed: number
}

/** An input that could not be read; the same input that fails again is kept once, with the last reason. */
export interface Failure {
  readonly input: string
  /** What the user named, from which the input came. */
  readonly source: string
  readonly fault: FaultParts
  readonly run: string
  readonly at: string
}

export interface RunStore {
  /**
   * Begins a run, alone: another process that is writing is waited for no longer than the store waits for a lock. A run whose process is gone
   * is ended as `failed` here.
   * @throws {Fault} `database-busy`, with who writes since when.
   */
  begin(command: string, at: string): Promise<string>
  end(run: string, outcome: RunOutcome, at: string): Promise<void>
  fail(failure: Omit<Failure, 'fault'> & { readonly fault: Fault }): Promise<void>
  failures(): Promise<readonly Failure[]>
  /** Forgets failures, because the input was read at last or is given up. */
  forget(inputs: readonly string[]): Promise<void>
  list(size: number): Promise<readonly Run[]>
}
