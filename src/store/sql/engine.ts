import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

export type Database = Kysely<Tables>

/** What the shared part needs of an engine. Faults of the engine reach it as `Fault`. */
export interface Engine {
  readonly place: string
  /** For questions; each is a transaction of its own. */
  readonly db: Database
  readonly self: Process
  /** The program's version, noted with each run. */
  readonly version: string
  /** Runs `work` in one reading transaction, so that all it sees is of one moment. */
  read<Result>(work: (db: Database) => Promise<Result>): Promise<Result>
  /**
   * Runs `work` in one writing transaction. When the promise resolves the process may be killed without loss; with `durably` also the
   * machine may lose its power.
   */
  write<Result>(work: (db: Database) => Promise<Result>, durably?: boolean): Promise<Result>
  /** Another word after each write, by this process or any other. */
  revision(): Promise<string>
  close(): Promise<void>
}

/** The process that writes, as others see it. */
export interface Process {
  readonly host: string
  readonly process: number
  /** Whether a process of this host is there. */
  isAlive(process: number): boolean
}
