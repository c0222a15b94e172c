import type { Fault } from '../../model/fault.js'

/** What tells a server which version of an address is known; to be sent back as they came. RFC 9110, 8.8. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** An address that was read whole. */
export interface Fetched {
  readonly kind: 'fetched'
  /** Where the bytes come from, after all redirects; without a fragment. */
  readonly address: string
  /** Whether it is there for good, by what each redirect said; true where there was none. */
  readonly isForGood: boolean
  /** The Content-Type field as it came, right or wrong; null where there is none. */
  readonly contentType: string | null
  /** The body, decompressed, in whatever encoding of characters it has. */
  readonly bytes: Uint8Array
  readonly validators: Validators
  /** Seconds for which the server says that nothing new will come (Cache-Control: max-age less Age); null where it does not say. */
  readonly freshFor: number | null
}

/** The address has what `known` stood for. */
export interface Unchanged {
  readonly kind: 'unchanged'
  /** As in `Fetched`. */
  readonly freshFor: number | null
}

/** The one way to the network. */
export interface Web {
  /**
   * Reads an address (http or https). With `known`, the validators of an earlier answer, an unchanged one is not sent again.
   * Never rejects: whatever goes wrong is a fault. Waits for the host's turn, so it may take long.
   */
  get(address: string, known?: Validators): Promise<Fetched | Unchanged | Fault>
  /** Breaks off what is under way, which then ends in faults of the code `web-stopped`, and closes all connections. */
  close(): Promise<void>
}
