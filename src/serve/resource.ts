import type { z } from 'zod'
import type { Context, Visitor } from './context.js'
import type { Page } from './page/page.js'

/** What was asked for: the parts of the address, what stands behind its `?`, and by whom. */
export interface Asked<Params, Query> {
  readonly params: Params
  readonly query: Query
  /** Path and query as they were asked for. */
  readonly address: string
  readonly visitor: Visitor
}

/** Something of the ledger that has a page, and a twin as JSON that says the same: `/stories` and `/stories.json`, which the API has as `/api/stories`. */
interface ResourceParts<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType> {
  /** As OpenAPI writes it: `/stories/{id}`. */
  readonly path: string
  /** The operation's name in the API: `listStories`. */
  readonly name: string
  /** What it gives, in a sentence. */
  readonly summary: string
  readonly params: Params
  readonly query: Query
  /** Checks what is answered, and describes it. */
  readonly answer: Answer
  /** Throws a `Fault` where there is nothing to show. */
  readonly view: (context: Context, asked: Asked<z.output<Params>, z.output<Query>>) => Promise<z.input<Answer>>
  /** What it shows is not in the ledger alone, such as jobs: it is made for each who asks. Default: it is kept while the ledger stays as it is. */
  readonly isFleeting?: boolean
  /** The page of a view; null where programs alone want it. */
  readonly page: ((view: z.output<Answer>, asked: Asked<z.output<Params>, z.output<Query>>) => Page) | null
}

/** A resource whose parts fit together, for lists of them. */
export type Resource = ResourceParts<z.ZodObject, z.ZodObject, z.ZodType>

export function resource<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  parts: ResourceParts<Params, Query, Answer>,
): Resource {
  // Each part is only ever given what the schemas beside it have parsed.
  return parts as unknown as Resource
}
