import { z } from 'zod'
import { articleNames } from '../../export/article-names.js'
import { findInDatabase, ledgerAround } from '../../export/ledger-around.js'
import { indexLedger, type LedgerIndex } from '../../export/ledger-index.js'
import { type Claim, claimSchema } from '../../model/claim.js'
import { type ArticleLedger, articleLedgerSchema } from '../../model/ledger.js'
import { recordSchema } from '../../model/record.js'
import { memberRef, splitRef } from '../../model/reference.js'
import { storySchema } from '../../model/story.js'
import type { LedgerStore } from '../../store/ledger-store.js'

const claimToldSchema = claimSchema
  .unwrap()
  .pick({ id: true, label: true, agreement: true, outlets: true, origins: true, origin: true, differences: true })
  .extend({
    /** What the other reports say of it, in the order of the story; of each its first words. */
    elsewhere: z
      .array(z.object({ ref: z.string(), article: z.string(), words: z.string() }).readonly())
      .readonly()
      .meta({ description: 'What each other report says of it: `ARTICLE#RECORD`, and the words.' }),
  })
  .readonly()
export type ClaimTold = z.infer<typeof claimToldSchema>

const recordInStorySchema = recordSchema
  .unwrap()
  .extend({
    claim: z
      .string()
      .nullable()
      .meta({ description: 'The claim that it reports; null until its story is reconciled.' }),
  })
  .readonly()
export type RecordInStory = z.infer<typeof recordInStorySchema>

export const articleViewSchema = articleLedgerSchema
  .unwrap()
  .extend({
    records: z.array(recordInStorySchema).readonly(),
    claims: z.array(claimToldSchema).readonly(),
    story: storySchema.unwrap().pick({ id: true, title: true, articles: true }).nullable(),
    names: z
      .record(z.string(), z.string())
      .meta({ description: 'What each report that differs or says the same is called, by id.' }),
  })
  .readonly()
export type ArticleView = z.infer<typeof articleViewSchema>

/**
 * An article with all that was read from it, and what its story makes of that.
 * @throws {Fault} `reference-unknown`, `reference-ambiguous`, `reference-kind`.
 */
export async function articleView(store: LedgerStore, id: string): Promise<z.input<typeof articleViewSchema>> {
  const found = await findInDatabase(store.questions, id, 'a report', ['article'])
  const index = indexLedger(await ledgerAround(store, found))
  const article = index.articles.get(found.id)
  if (!article) throw new Error(`the report ${found.id} is not in its own story`)
  const claims = claimsIn(article, index)
  const [story = null] = index.ledger.stories
  const names = articleNames(index.ledger.articles)
  const named = new Set(claims.flatMap((claim) => [...claim.members.map((ref) => splitRef(ref).article), article.id]))
  return {
    ...article,
    records: article.records.map((record) => ({
      ...record,
      claim: index.claimOf.get(memberRef(article, record))?.id ?? null,
    })),
    claims: claims.map((claim) => ({ ...claim, elsewhere: elsewhere(claim, article, index) })),
    story,
    names: Object.fromEntries([...names].filter(([one]) => named.has(one))),
  }
}

function claimsIn(article: ArticleLedger, { claimOf }: LedgerIndex): readonly Claim[] {
  return [...new Set(article.records.flatMap((record) => claimOf.get(memberRef(article, record)) ?? []))]
}

/** The first words of each other report that tells the claim. */
function elsewhere({ members }: Claim, { id }: ArticleLedger, { records }: LedgerIndex): ClaimTold['elsewhere'] {
  const told = new Map<string, ClaimTold['elsewhere'][number]>()
  for (const ref of members) {
    const { article } = splitRef(ref)
    const record = records.get(ref)?.part
    if (record && article !== id && !told.has(article)) told.set(article, { ref, article, words: record.evidence })
  }
  return [...told.values()]
}
