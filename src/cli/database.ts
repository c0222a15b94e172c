import { Fault } from '../model/fault.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Effects } from './effects.js'
import { quoted } from './quoted.js'

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

/** Opens the ledger, to be read alone or also to be written, and closes it when the work is done. Throws a `Fault` where it cannot be opened. */
export async function withDatabase<Result>(
  access: 'read' | 'write',
  options: DatabaseOptions,
  effects: Effects,
  work: (store: LedgerStore) => Promise<Result>,
): Promise<Result> {
  const store = await effects.openLedger(databaseOf(options, effects), { readOnly: access === 'read' })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** What has to be given to other commands so that they find the ledger: ` --db news.db`, or nothing. */
export function elsewhere({ db }: DatabaseOptions): string {
  return db === null ? '' : ` --db ${quoted(db)}`
}

/** The ledger to read from, or null where there is none and none was named. Throws a `Fault` where it cannot be opened. */
export async function databaseIfThere(options: DatabaseOptions, effects: Effects): Promise<LedgerStore | null> {
  try {
    return await effects.openLedger(databaseOf(options, effects), { readOnly: true })
  } catch (error) {
    if (error instanceof Fault && error.code === 'database-missing' && options.db === null) return null
    throw error
  }
}
