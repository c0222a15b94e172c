import { z } from 'zod'
import { changeSchema } from '../../model/change.js'
import { JUDGEMENT_KINDS, judgementSchema } from '../../model/judgement.js'
import { action } from '../action.js'
import type { Visitor } from '../context.js'
import { faultPartsSchema } from '../work/fault-parts.js'

const MOST_LETTERS = 300

const whoSchema = z.object({
  by: z.string().max(100).optional().meta({ description: 'Who judges, where the server does not know it by itself.' }),
  next: z
    .string()
    .regex(/^\/(?![/\\])[^\s\\]*$/, 'it is no address of this site')
    .optional()
    .meta({ description: 'For forms: the page to go on to.' }),
})

const decisionSchema = whoSchema.extend({
  kind: z.enum(JUDGEMENT_KINDS),
  reference: z
    .array(z.string())
    .min(1)
    .max(2)
    .meta({ description: 'Claims or records: two for `same` and `different`, else one.' }),
  label: z.string().max(MOST_LETTERS).optional().meta({ description: 'The new name, for `renamed`.' }),
})

export const judgedSchema = z.object({
  judgement: judgementSchema,
  changes: z.array(changeSchema).readonly().meta({ description: 'What it changed in the ledger.' }),
  waits: faultPartsSchema
    .nullable()
    .meta({ description: 'Why it is not applied yet: another process is writing, and applies it; else null.' }),
})

const params = z.object({ id: z.string() })

export const judge = action({
  method: 'post',
  path: '/judgements',
  name: 'judge',
  summary:
    'Says that two claims are the same or different, that a record is wrong, or what a claim is called. It wins over the machine.',
  params: z.object({}),
  body: decisionSchema,
  answer: judgedSchema,
  status: 201,
  run: ({ work }, { body: { kind, reference, label = null, by }, visitor }) =>
    work.judge({ kind, references: reference, label, by: nameOf(visitor, by) }),
  next: ({ judgement }, { next }) => withJudged(next, judgement.id),
})

/** For programs. */
export const takeBack = action({
  method: 'delete',
  path: '/judgements/{id}',
  name: 'takeBackJudgement',
  summary: 'Takes a judgement back: the machine decides again, or an earlier judgement.',
  params,
  body: whoSchema,
  answer: judgedSchema,
  status: 200,
  run: ({ work }, { params: { id }, body: { by }, visitor }) => work.takeBack(id, nameOf(visitor, by)),
  next: null,
})

/** The same for forms, which can only post. */
export const undo = action({
  method: 'post',
  path: '/judgements/{id}/undo',
  name: 'undoJudgement',
  summary: 'Takes a judgement back, as DELETE does.',
  params,
  body: whoSchema,
  answer: judgedSchema,
  status: 200,
  run: ({ work }, { params: { id }, body: { by }, visitor }) => work.takeBack(id, nameOf(visitor, by)),
  next: (_, { next = '/judgements' }) => next,
})

/** A name that the server can vouch for is not overridden. */
const nameOf = ({ name }: Visitor, given: string | undefined): string | null => name ?? given ?? null

/** The review tells what was just judged and takes it back; other pages show what became of it. */
function withJudged(next = '/judgements', id: string): string {
  if (!next.startsWith('/review')) return next
  const { pathname, searchParams } = new URL(next, 'http://site')
  searchParams.set('judged', id)
  return `${pathname}?${searchParams}`
}
