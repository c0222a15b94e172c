import type { ActorList } from '../extract/actors/listed-actor.js'
import type { WebOptions } from '../ingest/web/open-web.js'
import type { Timing } from '../ingest/web/timing.js'
import type { Web } from '../ingest/web/web.js'
import type { Engine } from '../pipeline/analyse.js'
import type { ReadingRoom, RoomOptions } from '../pipeline/reading-room.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { OpenLedger } from '../store/sqlite/open-ledger.js'

/** Where a command writes. */
export interface Output {
  /** Resolves when the other end can take more; throws `ClosedOutput` when nobody reads any longer. Bytes are written as they are. */
  write(piece: string | Uint8Array): Promise<void>
  readonly isTerminal: boolean
  /** Width of the terminal, 80 where there is none. */
  readonly columns: number
  readonly hasColours: boolean
}

/** What a command touches outside itself, so that a test can run it without a process. */
export interface Effects {
  /** Of the program. */
  readonly version: string
  readonly output: Output
  readonly errors: Output
  readonly standardInput: AsyncIterable<Uint8Array>
  /** Loads the reader model; throws a `Fault` that names a missing or damaged file. */
  openReadingRoom(options: RoomOptions): Promise<ReadingRoom>
  /** Loads the reader model for this thread; throws as `openReadingRoom`. */
  loadEngine(actors: ActorList): Promise<Engine>
  /** Opens the ledger in a file, for writing a new one where there is none; throws a `Fault` where it is damaged, locked or newer than the program. */
  openLedger(file: string, options?: Pick<OpenLedger, 'readOnly'>): Promise<LedgerStore>
  /** Opens the way to the network, to be closed; nothing is sent before it is asked. */
  openWeb(options: Pick<WebOptions, 'allowPrivate'>): Promise<Web>
  /** Asks that Ctrl-C and SIGTERM stop the work in hand by this signal; a second one still ends the process at once. */
  stopSignal(): AbortSignal
  /** Milliseconds on a clock that never goes back. */
  now(): number
  /** Time and chance of what waits for a time of day. */
  readonly timing: Timing
  /** The time of day, as an ISO 8601 instant. */
  instant(): string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The user's home folder. */
  readonly home: string
  /** The user's login name, null where the system does not say. */
  userName(): string | null
}

/** The reader of an output has gone, as `head` does once it has its lines: no fault, only the end. */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput'
}
