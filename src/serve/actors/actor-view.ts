import { z } from 'zod'
import { flatten } from '../../export/layout.js'
import { sharedLength } from '../../export/references.js'
import { AGREEMENTS } from '../../model/claim.js'
import { Fault } from '../../model/fault.js'
import { partySchema } from '../../model/party.js'
import { dayOfRecord, EVENT_TYPES, STATUSES } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import type { ActorProfile, ArticleHead, HeldPosition, Questions, RecordRow } from '../../store/questions.js'
import { stanceSpanSchema } from '../charts/stance-timeline.js'
import { actorRowSchema } from './actor-row.js'

const countsSchema = z.record(z.string(), z.int()).readonly().meta({ description: 'Records by type of event.' })

const refSchema = z.string().meta({ description: '`ARTICLE#PART` of the words.' })

const placeSchema = z.object({
  ref: refSchema,
  outlet: z.string().nullable(),
  published: z.string().nullable(),
})

const deedSchema = placeSchema
  .extend({
    day: z
      .string()
      .nullable()
      .meta({ description: 'When it happened as far as known: the day that is told, else that of publication.' }),
    type: z.enum(EVENT_TYPES),
    status: z.enum(STATUSES),
    actors: z.array(partySchema).readonly(),
    recipients: z.array(partySchema).readonly(),
    speaker: partySchema.nullable(),
    evidence: z.string(),
    story: z.string().nullable(),
    claim: z.string().nullable(),
    agreement: z.enum(AGREEMENTS).nullable(),
  })
  .readonly()
export type Deed = z.infer<typeof deedSchema>

const heldSchema = z
  .object({
    id: z.string(),
    proposal: z.string(),
    label: z.string().meta({ description: 'The proposal in plain words.' }),
    story: z.string(),
    title: z.string().meta({ description: 'Of the story.' }),
    holder: partySchema,
    basis: z.enum(['word', 'deed']),
    according: partySchema.nullable(),
    supposed: z.boolean(),
    conditions: z.array(z.string()).readonly().meta({ description: '`ARTICLE#CONDITION` of its terms.' }),
    history: z
      .array(stanceSpanSchema)
      .readonly()
      .meta({ description: 'Its stances in order of time, the present one last.' }),
  })
  .readonly()
export type Held = z.infer<typeof heldSchema>

/** An actor: what it is called, where it stands, what it says and does, and with whom it deals. */
export const actorSchema = actorRowSchema.unwrap().extend({
  spellings: z
    .array(z.object({ name: z.string(), outlet: z.string().nullable(), uses: z.int() }).readonly())
    .readonly()
    .meta({ description: 'Its names by outlet, most frequent first.' }),
  titles: z
    .array(z.object({ words: z.string(), uses: z.int(), ref: refSchema }).readonly())
    .readonly()
    .meta({ description: 'How reports name it where it speaks.' }),
  counted: z.int().meta({ description: 'How many of its latest parts in records `spellings` and `partners` count.' }),
  partners: z
    .array(z.object({ id: z.string(), acts: countsSchema, receives: countsSchema }).readonly())
    .readonly()
    .meta({ description: 'On whom it acts and who acts on it, by type of event.' }),
  positions: z.array(heldSchema).readonly(),
  said: z
    .array(placeSchema.extend({ speaker: partySchema.nullable(), words: z.array(z.string()).readonly() }).readonly())
    .readonly(),
  told: z.array(deedSchema).readonly().meta({ description: 'What others say of it.' }),
  does: z.array(deedSchema).readonly(),
  undergoes: z.array(deedSchema).readonly().meta({ description: 'What is done to it.' }),
})
export type ActorView = z.infer<typeof actorSchema>

/** Throws the fault `reference-unknown`, with the nearest ids, where nobody has this one. */
export async function actorView(questions: Questions, id: string): Promise<ActorView> {
  const profile = await questions.actor(id)
  if (profile === null) throw Fault.of('reference-unknown', { id, ids: await nearest(questions, id) })
  const { titles, said, told, does, undergoes, positions } = profile
  return {
    ...profile,
    titles: titles.filter(({ words }) => !PRONOUN.test(words)),
    positions: positions.map(heldOf),
    said: said.map(saidOf),
    told: told.map(deedOf),
    does: does.map(deedOf),
    undergoes: undergoes.map(deedOf),
  }
}

const MOST_NEAR = 5
/** So many of those that do most are looked through. */
const MOST_LOOKED_AT = 1000
const LEAST_ALIKE = 2

/** Those that are called so, whatever the case, else those whose ids begin most alike. */
async function nearest({ actors }: Questions, id: string): Promise<string> {
  const named = await actors({ actor: [id] }, { limit: MOST_NEAR })
  if (named.rows.length > 0) return listOf(named.rows)
  const { rows } = await actors({}, { limit: MOST_LOOKED_AT })
  const alike = rows.map((row) => ({ ...row, length: sharedLength(row.id, id.toUpperCase()) }))
  const near = alike.filter(({ length }) => length >= LEAST_ALIKE).sort((a, b) => b.length - a.length)
  return listOf(near.slice(0, MOST_NEAR))
}

const listOf = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join(', ')

/** Words that stand for somebody say nothing of how that one is called. */
const PRONOUN = /^(?:he|she|it|they|i|we|you|who|which|that|this|both|one)$/i

function heldOf({ position, label, title, evidence }: HeldPosition): Held {
  const { id, proposal, story, holder, basis, according, supposed, conditions, history } = position
  return {
    id, proposal, label: flatten(label), story, title, holder, basis, according, supposed, conditions,
    history: history.map(({ stance, since, lastSeen }, at) => ({ stance, since, lastSeen, evidence: evidence[at] ?? null })),
  } // biome-ignore format: one line reads best
}

function saidOf({ statement, article }: ActorProfile['said'][number]): ActorView['said'][number] {
  const { speaker, content } = statement
  return { ...placeOf(article, statement), speaker, words: content.map(({ text }) => flatten(text)) }
}

function deedOf({ record, article, story, claim, agreement }: RecordRow): Deed {
  const { type, status, actors, recipients, speaker, evidence } = record
  const day = dayOfRecord(record, article)
  return { ...placeOf(article, record), day, type, status, actors, recipients, speaker, evidence: flatten(evidence), story, claim, agreement } // biome-ignore format: one line reads best
}

function placeOf(article: ArticleHead, part: { readonly id: string }): z.infer<typeof placeSchema> {
  const { outlet, published } = article
  return { ref: memberRef(article, part), outlet, published }
}
