import type { LedgerStore } from '../store/ledger-store.js'
import type { Work } from './work/work.js'

/** What the pages and the API stand on. */
export interface Context {
  /** To be asked alone; all that writes goes through `work`. */
  readonly store: LedgerStore
  readonly work: Work
  /** Of the program. */
  readonly version: string
  /** The time of day, as an ISO 8601 instant. */
  readonly now: () => string
}

/** Who asks, as far as is known: the name that a reverse proxy vouches for, else the login name of who started the server, else null. */
export interface Visitor {
  readonly name: string | null
}
