import { LEDGER_SCHEMA } from './001-ledger.js'
import { LEDGER_VIEWS } from './001-views.js'

/** What makes of a database of the version before one of this version. */
export interface Migration {
  readonly version: number
  readonly sql: string
}

/** All migrations in their order; the last is the version that this program knows. */
export const MIGRATIONS: readonly Migration[] = [{ version: 1, sql: LEDGER_SCHEMA + LEDGER_VIEWS }]
