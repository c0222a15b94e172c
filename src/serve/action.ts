import type { z } from 'zod'
import type { Context } from './context.js'
import type { Asked } from './resource.js'

/**
 * Something that changes the ledger: by the API with JSON (`POST /api/judgements`), and by a form of a page (`POST /judgements`), which is then led
 * on to a page.
 */
interface ActionParts<Params extends z.ZodObject, Body extends z.ZodObject, Answer extends z.ZodType> {
  readonly method: 'post' | 'put' | 'delete'
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly params: Params
  readonly body: Body
  /** The largest body, default 1. */
  readonly megabytes?: number
  readonly answer: Answer
  /** Of the answer: 200 where it is done, 201 where something was made, 202 where the work goes on. */
  readonly status: 200 | 201 | 202
  readonly run: (
    context: Context,
    asked: Asked<z.output<Params>, Record<never, never>> & { readonly body: z.output<Body> },
  ) => Promise<z.input<Answer>>
  /** Where a person goes from here: an address of a page; null where programs alone do this. A form can only post; its method is always `post`. */
  readonly next: ((answer: z.output<Answer>, body: z.output<Body>) => string) | null
}

export type Action = ActionParts<z.ZodObject, z.ZodObject, z.ZodType>

export function action<Params extends z.ZodObject, Body extends z.ZodObject, Answer extends z.ZodType>(
  parts: ActionParts<Params, Body, Answer>,
): Action {
  return parts as unknown as Action
}
