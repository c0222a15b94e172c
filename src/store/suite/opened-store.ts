import { afterEach, beforeEach } from 'vitest'
import type { LedgerStore } from '../ledger-store.js'
import { AT } from '../test-readings.js'

/** An empty ledger for one test. */
interface EmptyLedger {
  readonly store: LedgerStore
  /** Opens the same ledger again, as another process would; null for a kind of ledger that has one opener alone. */
  readonly again: (() => Promise<LedgerStore>) | null
  remove(): Promise<void>
}

/** Gives an empty ledger. */
export type OpenEmpty = () => Promise<EmptyLedger>

export interface OpenedStore extends EmptyLedger {
  /** A run that has begun. */
  readonly run: string
}

/** Opens an empty ledger and begins a run in it before each test around it; closed and removed after each. */
export function storeForEach(open: OpenEmpty): () => OpenedStore {
  let opened: OpenedStore
  beforeEach(async () => {
    const ledger = await open()
    opened = { ...ledger, run: await ledger.store.runs.begin('add samples', AT) }
  })
  afterEach(async () => {
    await opened.store.close()
    await opened.remove()
  })
  return () => opened
}
