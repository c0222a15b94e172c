import { z } from 'zod'
import { articleNames } from '../../export/article-names.js'
import { flatten } from '../../export/layout.js'
import type { LedgerIndex } from '../../export/ledger-index.js'
import { inOrder } from '../../export/printed-claims.js'
import { type Claim, claimSchema, DIFFERENCE_SLOTS } from '../../model/claim.js'
import { judgementOutcomeSchema } from '../../model/judgement.js'
import type { ArticleLedger } from '../../model/ledger.js'
import { recordSchema } from '../../model/record.js'
import { labelOf } from '../../reconcile/claims/label/label.js'
import { clauseInText, clauseShape } from '../page/clause-in-text.js'
import { agreementWords } from './agreement-words.js'

const articleSchema = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: 'The outlet, and what tells it apart from others of the story.' }),
    title: z.string().nullable(),
    published: z.string().nullable(),
  })
  .readonly()

const memberSchema = z
  .object({
    ref: z.string().meta({ description: '`ARTICLE#RECORD`' }),
    article: articleSchema,
    ...recordSchema.unwrap().pick({ type: true, status: true, actors: true, recipients: true, speaker: true, confidence: true }).shape, // biome-ignore format: a list of names
    ...clauseShape,
  })
  .readonly()
export type ClaimMember = z.infer<typeof memberSchema>

const differenceSchema = z
  .object({
    slot: z.enum(DIFFERENCE_SLOTS),
    conflict: z.boolean().meta({ description: 'Both cannot be right.' }),
    values: z
      .array(z.object({ article: z.string(), value: z.string() }).readonly())
      .readonly()
      .meta({ description: 'What each article says; one that is not named says nothing of it.' }),
  })
  .readonly()

/** A claim with every place that tells it. */
export const claimViewSchema = z.object({
  claim: claimSchema.unwrap().omit({ differences: true, members: true }),
  story: z.object({ id: z.string(), title: z.string() }).readonly(),
  reason: z.string().meta({ description: 'Why it is called agreed, single or in conflict.' }),
  otherNames: z.array(z.string()).readonly().meta({ description: 'What other reports of it would be called.' }),
  proposals: z
    .array(z.object({ id: z.string(), label: z.string() }).readonly())
    .readonly()
    .meta({ description: 'What is on the table and this is told of.' }),
  articles: z.array(articleSchema).readonly(),
  differences: z.array(differenceSchema).readonly().meta({ description: 'Conflicts first.' }),
  members: z.array(memberSchema).readonly(),
  judgements: z.array(judgementOutcomeSchema).readonly().meta({ description: 'Of its records.' }),
})
export type ClaimView = z.infer<typeof claimViewSchema>

export function claimViewOf(claim: Claim, index: LedgerIndex): ClaimView {
  const { ledger, stories } = index
  const { differences, members, ...head } = claim
  const names = articleNames(ledger.articles)
  const told = new Set(members)
  const shown = members.flatMap((ref) => memberOf(ref, index, names) ?? [])
  return {
    claim: head,
    story: { id: claim.story, title: stories.get(claim.story)?.title ?? '' },
    reason: agreementWords(claim),
    otherNames: otherNames(claim, index),
    proposals: ledger.proposals
      .filter(({ claims }) => claims.includes(claim.id))
      .map(({ id, label }) => ({ id, label })),
    articles: [...new Map(shown.map(({ article }) => [article.id, article])).values()],
    differences: inOrder(differences).map(({ slot, conflict, values }) => ({
      slot,
      conflict,
      values: Object.entries(values).map(([article, value]) => ({ article, value: flatten(value) })),
    })),
    members: shown,
    judgements: ledger.judgements.filter(({ members: judged }) => judged.some((ref) => told.has(ref))),
  }
}

function memberOf(ref: string, { records }: LedgerIndex, names: ReadonlyMap<string, string>): ClaimMember | null {
  const found = records.get(ref)
  if (!found) return null
  const { article, part } = found
  const { type, status, actors, recipients, speaker, confidence } = part
  return {
    ref,
    article: headOf(article, names),
    type,
    status,
    actors,
    recipients,
    speaker,
    confidence,
    ...clauseInText(article, part),
  }
}

function headOf({ id, ref, title, published }: ArticleLedger, names: ReadonlyMap<string, string>) {
  return { id, name: names.get(id) ?? ref, title, published }
}

function otherNames({ label, members }: Claim, { records }: LedgerIndex): readonly string[] {
  const names = members.flatMap((ref) => {
    const found = records.get(ref)
    return found ? [labelOf({ ref, article: found.article, record: found.part, vector: null }, found.part.place)] : []
  })
  return [...new Set(names)].filter((name) => name !== label)
}
