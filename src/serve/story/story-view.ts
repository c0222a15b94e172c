import { z } from 'zod'
import { waitsFor } from '../../export/blockage-words.js'
import { HALVES } from '../../export/condition-words.js'
import { flatten } from '../../export/layout.js'
import { actorName } from '../../export/party-name.js'
import { refOf } from '../../export/references.js'
import type { StoryBrief } from '../../export/story-brief.js'
import { countsOf, originWords, SUMMARY_KINDS, summaryOf } from '../../export/story-summary.js'
import { CONDITION_KINDS } from '../../model/condition.js'
import { judgementOutcomeSchema } from '../../model/judgement.js'
import { SHARED_ORIGIN_KINDS } from '../../model/origin.js'
import { storySchema } from '../../model/story.js'
import { conditionsGraphOf, conditionsGraphSchema } from '../charts/conditions-graph-data.js'
import { timelineOf, timelineSchema } from '../charts/timeline-data.js'
import { type Coverage, claimsOf, coverageOf, coverageSchema, foremost } from './coverage.js'
import { positionTableOf, positionTableSchema } from './position-table.js'

const summaryLineSchema = z
  .object({
    name: z.string(),
    text: z.string(),
    kind: z.enum(SUMMARY_KINDS).meta({ description: 'What `id` names.' }),
    id: z.string(),
  })
  .readonly()

const reportSchema = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: 'The outlet, and what tells it apart from others of the story.' }),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    claims: z.int().meta({ description: 'Claims that it tells.' }),
    alone: z.int().meta({ description: 'Claims that no other report tells.' }),
  })
  .readonly()
export type Report = z.infer<typeof reportSchema>

const originSchema = z
  .object({
    id: z.string(),
    kind: z.enum(SHARED_ORIGIN_KINDS),
    words: z.string().meta({ description: 'What it is, in a few words.' }),
    articles: z.array(z.string()).readonly(),
    claims: z.int().meta({ description: 'Claims that are known to come from it.' }),
  })
  .readonly()
export type StoryOrigin = z.infer<typeof originSchema>

const termSchema = z
  .object({
    ref: z.string().meta({ description: '`ARTICLE#CONDITION`' }),
    kind: z.enum(CONDITION_KINDS),
    holder: z.string().nullable(),
    halves: z.tuple([z.string(), z.string()]).readonly().meta({ description: 'What each half is: first, then.' }),
    antecedent: z.string(),
    consequent: z.string(),
  })
  .readonly()
export type Term = z.infer<typeof termSchema>

/** A story as its page shows it. */
export const storyViewSchema = z.object({
  story: storySchema,
  counts: z.string().meta({ description: 'Days, reports and claims in words.' }),
  summary: z.array(summaryLineSchema).readonly(),
  reports: z.array(reportSchema).readonly(),
  origins: z.array(originSchema).readonly(),
  positions: positionTableSchema,
  coverage: coverageSchema,
  conditions: conditionsGraphSchema,
  deadlocks: z.array(z.object({ id: z.string(), words: z.string() }).readonly()).readonly(),
  timeline: timelineSchema,
  terms: z.array(termSchema).readonly(),
  orphaned: z
    .array(judgementOutcomeSchema)
    .readonly()
    .meta({ description: 'Judgements whose words are in no report any more.' }),
})
export type StoryView = z.infer<typeof storyViewSchema>

/** Claims of the matrix on the page of a story; `/stories/{id}/coverage` has all. */
const MOST_CLAIMS = 60

export function storyViewOf(brief: StoryBrief): StoryView {
  const coverage = coverageOf(brief)
  return {
    story: brief.story,
    counts: countsOf(brief),
    summary: summaryOf(brief).map(({ name, text, kind, id }) => ({ name, text, kind, id })),
    reports: reportsOf(brief, coverage),
    origins: originsOf(brief),
    positions: positionTableOf(brief),
    coverage: foremost(coverage, brief, MOST_CLAIMS),
    conditions: conditionsGraphOf(brief.index),
    deadlocks: brief.deadlocks.map(({ id, proposals }) => ({ id, words: waitsFor(brief, proposals) })),
    timeline: timelineOf(brief.index, claimsOf(brief)),
    terms: termsOf(brief),
    orphaned: brief.orphaned,
  }
}

function reportsOf({ articles, names }: StoryBrief, { columns, rows }: Coverage): readonly Report[] {
  const told = columns.map(() => ({ claims: 0, alone: 0 }))
  for (const { cells } of rows)
    for (const { column } of cells) {
      const count = told[column]
      if (!count) continue
      count.claims++
      if (cells.length === 1) count.alone++
    }
  const counts = new Map(columns.map(({ article }, at) => [article, told[at]]))
  return articles.map(({ id, outlet, title, url, published }) => ({
    id,
    name: names.get(id) ?? id,
    outlet,
    title,
    url,
    published,
    ...(counts.get(id) ?? { claims: 0, alone: 0 }),
  }))
}

function originsOf({ origins, index }: StoryBrief): readonly StoryOrigin[] {
  return origins.map(({ id, kind, name, articles, members }) => ({
    id,
    kind,
    words: originWords({ kind, name }),
    articles: [...new Set(articles)],
    claims: new Set(members.flatMap((ref) => index.claimOf.get(ref)?.id ?? [])).size,
  }))
}

function termsOf({ terms }: StoryBrief): readonly Term[] {
  return terms.map((term) => {
    const { kind, holder, antecedent, consequent } = term.part
    return {
      ref: refOf(term),
      kind,
      holder: holder === null ? null : actorName(holder),
      halves: HALVES[kind],
      antecedent: flatten(antecedent.text),
      consequent: flatten(consequent.text),
    }
  })
}
