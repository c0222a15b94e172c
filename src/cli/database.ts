import type { Effects } from './effects.js'

/** The ledger that is meant where no other is named. */
export const DATABASE_FILE = 'demarche.db'

export interface DatabaseOptions {
  /** The file of the ledger, as the user named it; null for that of DEMARCHE_DB, else `demarche.db` in the working folder. */
  readonly db: string | null
}

/** The file of the ledger. */
export function databaseOf({ db }: DatabaseOptions, { environment }: Pick<Effects, 'environment'>): string {
  return db ?? (environment.DEMARCHE_DB || DATABASE_FILE)
}
