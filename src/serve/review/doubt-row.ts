import { z } from 'zod'
import type { Claim } from '../../model/claim.js'
import { hashId } from '../../model/id.js'
import { recordSchema } from '../../model/record.js'
import { DOUBT_KINDS, type Doubt } from '../../reconcile/doubts.js'
import type { Member } from '../../reconcile/member.js'
import { clauseInText, clauseShape } from '../page/clause-in-text.js'
import { reasonSchema, reasonsOf } from './reasons.js'

const sideSchema = z.object({
  ref: z.string().meta({ description: 'The record, as `ARTICLE#RECORD`.' }),
  record: recordSchema.unwrap().pick({
    type: true, status: true, actors: true, recipients: true, speaker: true, confidence: true,
  }), // biome-ignore format: a list of names
  claim: z.object({ id: z.string(), label: z.string() }),
  article: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    published: z.string().nullable(),
  }),
  ...clauseShape,
})
export type Side = z.infer<typeof sideSchema>

export const doubtSchema = z.object({
  id: z.string(),
  kind: z.enum(DOUBT_KINDS).meta({
    description:
      'near: two claims that may be one; thin: one claim that may be two; conflict: reports that cannot all be right; unsure: perhaps misread.',
  }),
  story: z.object({ id: z.string(), title: z.string() }),
  sides: z.array(sideSchema).min(1).max(2).readonly(),
  likelihood: z
    .number()
    .nullable()
    .meta({ description: 'Of pairs, how likely the two are one claim by themselves; of a record, that it is right.' }),
  reasons: z.array(reasonSchema).readonly(),
})
export type DoubtRow = z.infer<typeof doubtSchema>

/** The story that a doubt is of, as far as it is needed to tell of it. */
export interface Around {
  readonly story: DoubtRow['story']
  readonly claimOf: ReadonlyMap<string, Claim>
  /** Of the articles. */
  readonly names: ReadonlyMap<string, string>
}

/** A doubt with all that a person needs to judge it. */
export function doubtRow(doubt: Doubt, around: Around): DoubtRow {
  const members: readonly Member[] = doubt.members
  return {
    id: hashId(JSON.stringify([doubt.kind, members.map(({ ref }) => ref)])),
    kind: doubt.kind,
    story: around.story,
    sides: members.map((member) => sideOf(member, around)),
    likelihood: likelihoodOf(doubt),
    reasons: reasonsOf(doubt, around.names),
  }
}

function likelihoodOf(doubt: Doubt): number | null {
  if (doubt.kind === 'conflict') return null
  return doubt.kind === 'unsure' ? doubt.members[0].record.confidence : doubt.likelihood
}

function sideOf({ ref, article, record }: Member, { claimOf, names }: Around): Side {
  const { type, status, actors, recipients, speaker, confidence } = record
  const claim = claimOf.get(ref)
  return {
    ref,
    record: { type, status, actors, recipients, speaker, confidence },
    claim: { id: claim?.id ?? '', label: claim?.label ?? record.evidence },
    article: {
      id: article.id,
      name: names.get(article.id) ?? article.ref,
      title: article.title,
      published: article.published,
    },
    ...clauseInText(article, record),
  }
}
