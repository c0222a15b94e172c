import { z } from 'zod'
import { JUDGEMENT_KINDS } from '../../model/judgement.js'
import { faultPartsSchema } from './fault-parts.js'
import { jobEventSchema } from './job.js'

// What passes between the server and the process that writes. Both ends parse what comes in: it is the only way into the ledger.

const fieldSchema = z.string().nullable().default(null)

/** A report whose words are at hand. */
export const textSchema = z
  .object({
    title: fieldSchema,
    outlet: fieldSchema,
    url: fieldSchema,
    published: fieldSchema.meta({ description: 'ISO 8601 day or instant.' }),
    text: z.string().min(1),
  })
  .readonly()
export type Text = z.infer<typeof textSchema>

/** A file that was dropped: its name, which is never opened as one, and its bytes. */
const pieceSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).readonly()

/** What a person gives is tried again, also where it could not be read before. */
const addSchema = z
  .object({
    kind: z.literal('add'),
    addresses: z.array(z.string()).readonly(),
    pieces: z.array(pieceSchema).readonly(),
    texts: z.array(textSchema).readonly(),
  })
  .readonly()

/** Polls feeds that are watched: those of these addresses, or all that are due. */
const pollSchema = z
  .object({ kind: z.literal('poll'), addresses: z.array(z.string()).readonly().nullable() })
  .readonly()

/** What takes its time, one at a time. */
const taskSchema = z.discriminatedUnion('kind', [addSchema, pollSchema])
export type Task = z.infer<typeof taskSchema>

/** What a person decides: as `newJudgement` takes it, the words looked up. */
const decisionSchema = z
  .object({
    kind: z.enum(JUDGEMENT_KINDS),
    /** References to claims or records, or their beginnings: two for `same` and `different`, else one. */
    references: z.array(z.string()).readonly(),
    label: z.string().nullable(),
    by: z.string().nullable(),
  })
  .readonly()
export type Decision = z.infer<typeof decisionSchema>

const textsSchema = z.array(textSchema).readonly()

/** What is answered soon, also while a task goes on. */
const questionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('judge'), decision: decisionSchema }),
  z.object({ kind: z.literal('take-back'), id: z.string(), by: z.string().nullable() }),
  z.object({ kind: z.enum(['read', 'brief', 'compare']), texts: textsSchema }),
  z.object({ kind: z.literal('explain'), reference: z.string() }),
  z.object({ kind: z.enum(['watch', 'unwatch']), address: z.string() }),
  z.object({ kind: z.literal('forget'), inputs: z.array(z.string()).readonly() }),
])
export type Question = z.infer<typeof questionSchema>

export const orderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task'), id: z.string(), command: z.string(), task: taskSchema }),
  z.object({ kind: z.literal('stop'), id: z.string() }),
  z.object({ kind: z.literal('question'), id: z.string(), question: questionSchema }),
  z.object({ kind: z.literal('end') }),
])
export type Order = z.infer<typeof orderSchema>

/** What the process that writes says. */
export const replySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), id: z.string(), event: jobEventSchema }),
  z.object({ kind: z.literal('answer'), id: z.string(), value: z.unknown() }),
  z.object({ kind: z.literal('refusal'), id: z.string(), fault: faultPartsSchema }),
  /** Nobody foresaw it; the message is for the log. */
  z.object({ kind: z.literal('failure'), id: z.string(), message: z.string() }),
])
export type Reply = z.infer<typeof replySchema>
