import { z } from 'zod'
import { recordSchema } from '../../model/record.js'
import { resource } from '../resource.js'

const partySide = z.looseObject({
  slot: z.string().nullable().meta({ description: 'The slot of the row that names it; null where none does.' }),
  inferred: z.string().nullable().meta({ description: 'What speaks for a side that the clause leaves open.' }),
  parties: z.array(z.looseObject({})),
})

const explanationSchema = z.looseObject({
  record: recordSchema,
  article: z.object({
    ref: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
  }),
  sentence: z.looseObject({ number: z.int(), of: z.int(), words: z.array(z.looseObject({})) }),
  trigger: z.array(z.int()).meta({ description: 'The words that carry the event, by index in the sentence.' }),
  row: z
    .looseObject({})
    .nullable()
    .meta({ description: 'The row of the lexicon; null where a modal verb alone makes the record.' }),
  actors: partySide,
  recipients: partySide,
  status: z.looseObject({ status: z.string(), kind: z.string() }),
  confidence: z.looseObject({ value: z.number(), reasons: z.array(z.unknown()) }),
})

export const explanation = resource({
  path: '/records/{id}/explanation',
  name: 'explainRecord',
  summary: 'Why a record stands in the ledger: its report is read again, and what was read for the record is told.',
  params: z.object({ id: z.string().meta({ description: 'The id of a record, or its beginning.' }) }),
  query: z.object({}),
  answer: explanationSchema,
  view: async ({ work }, { params: { id } }) =>
    (await work.ask({ kind: 'explain', reference: id })) as z.input<typeof explanationSchema>,
  page: null,
})
