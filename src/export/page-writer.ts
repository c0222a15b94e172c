import type { LedgerPage, LedgerPart } from './ledger-pages.js'

/** Takes what an export writes, in order; resolves when it can take more. */
export type Sink = (piece: string | Uint8Array) => Promise<void>

/** Writes pages of a ledger in one format, so that no more than a page is held. */
export interface PageWriter {
  write(page: LedgerPage): Promise<void>
  /** Writes what stands at the end. Without it the output is not whole. */
  end(): Promise<void>
}

/** A format that is one document. */
export interface DocumentFormat {
  readonly wants: readonly LedgerPart[]
  open(sink: Sink): PageWriter
}
