import type { z } from 'zod'
import type { Context } from './context.js'
import type { Asked } from './resource.js'

/** What is written piece by piece, as far as it is taken: a file to keep, or events as they happen. */
interface Streamed {
  /** Media type, with its charset where it is text. */
  readonly type: string
  /** What a browser saves it as; null for what is not to be kept. */
  readonly file: string | null
  /** Ends early where nobody listens any more: `return` is called then. */
  readonly pieces: AsyncIterable<string | Uint8Array>
}

/** Something of the ledger that is neither page nor JSON: `/api/records.csv`, and `/records.csv` beside the pages. */
interface StreamParts<Params extends z.ZodObject, Query extends z.ZodObject> {
  /** As OpenAPI writes it: `/exports/{format}`. */
  readonly path: string
  /** The operation's name in the API. */
  readonly name: string
  /** What it gives, in a sentence. */
  readonly summary: string
  readonly params: Params
  readonly query: Query
  /** The media types in which it may be given. */
  readonly types: readonly string[]
  /** Throws a `Fault` where there is nothing to give; what is thrown later breaks the connection off. */
  readonly stream: (
    context: Context,
    asked: Asked<z.output<Params>, z.output<Query>>,
    signal: AbortSignal,
  ) => Promise<Streamed>
}

/** A stream whose parts fit together, for lists of them. */
export type Stream = StreamParts<z.ZodObject, z.ZodObject>

export function stream<Params extends z.ZodObject, Query extends z.ZodObject>(
  parts: StreamParts<Params, Query>,
): Stream {
  return parts as unknown as Stream
}
