import type { Web } from '../web/web.js'

/** The way to the network. */
export type Getter = Pick<Web, 'get'>

/** A file, a pipe or an address that has been opened. */
export interface Source {
  /** What reports and faults call it: a path, an address, `-`. */
  readonly input: string
  /** By which its kind may be told: its path, or the path of its address. */
  readonly name: string
  /** Where it was fetched from, after redirects; null for a file. */
  readonly address: string | null
  /** The header of that name; null where there is none. */
  readonly contentType: string | null
  readonly chunks: AsyncIterable<Uint8Array>
}
