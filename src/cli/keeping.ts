import { LedgerJson } from '../export/ledger-json.js'
import type { Fault } from '../model/fault.js'
import type { Ledger } from '../model/ledger.js'
import { type KeptLedgerWriter, keepLedger, keptLedgerPath, openKeptLedger } from '../store/kept-ledger.js'
import type { Effects } from './effects.js'
import { tell } from './tell.js'

export interface KeepOptions {
  /** Keep the ledger for `show` and `judge`. */
  readonly keep: boolean
}

/** Writes a ledger where `show` and `judge` find it, piece by piece; does nothing where it is not to be kept. */
export function keeperOf({ keep }: KeepOptions, effects: Effects): KeptLedgerWriter {
  const path = keep ? keptLedgerPath(effects) : null
  return path === null ? NOWHERE : keepLedger(path)
}

const NOWHERE: KeptLedgerWriter = {
  write: async () => undefined,
  commit: async () => null,
  discard: async () => undefined,
}

/** Keeps a whole ledger. That it cannot be kept is told, and is no failure. */
export async function keepWhole(ledger: Ledger, options: KeepOptions, effects: Effects): Promise<void> {
  const keeper = keeperOf(options, effects)
  for (const piece of ledgerPieces(ledger)) await keeper.write(piece)
  await commit(keeper, effects)
}

/** Puts what was written in its place; that this fails is told, and is no failure of the command. */
export async function commit(keeper: KeptLedgerWriter, effects: Effects): Promise<void> {
  const fault = await keeper.commit()
  if (fault) await tell(fault, effects)
}

/** The document of a ledger, so that no more than one article is held as text. */
export function* ledgerPieces({ format: _, articles, ...together }: Ledger): Generator<string> {
  const document = new LedgerJson()
  yield document.start()
  for (const article of articles) yield document.article(article)
  yield document.end(together)
}

/** The ledger that the last command kept; a fault where there is none. */
export async function lastLedger(effects: Effects): Promise<Ledger | Fault> {
  const path = keptLedgerPath(effects)
  return path === null ? openKeptLedger('DEMARCHE_CACHE=off') : openKeptLedger(path)
}
