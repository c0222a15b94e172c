import { z } from 'zod'
import { flatten } from '../../export/layout.js'
import type { LedgerIndex } from '../../export/ledger-index.js'
import { AGREEMENTS, type Claim } from '../../model/claim.js'
import { STATUSES } from '../../model/record.js'

const happenedSchema = z
  .object({
    claim: z.string(),
    label: z.string(),
    status: z.enum(STATUSES),
    agreement: z.enum(AGREEMENTS),
    start: z.string().meta({ description: 'ISO day, as the words of a report have it.' }),
    end: z.string(),
    said: z.string().meta({ description: 'The words that say when.' }),
    evidence: z.string().meta({ description: '`ARTICLE#RECORD` of these words.' }),
  })
  .readonly()

const reportedSchema = z
  .object({
    article: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    day: z.string().meta({ description: 'ISO day of publication.' }),
  })
  .readonly()

/** When things happened, and when they were reported; two things that are never taken for one another. */
export const timelineSchema = z
  .object({
    happened: z.array(happenedSchema).readonly(),
    reported: z.array(reportedSchema).readonly(),
    undatedClaims: z.int().meta({ description: 'Claims of which no report says when.' }),
    undatedReports: z.int(),
  })
  .readonly()
export type TimelineData = z.infer<typeof timelineSchema>
export type Happened = TimelineData['happened'][number]
export type Reported = TimelineData['reported'][number]

/** The timeline of the one story that the ledger holds, by day; of one day, claims in the order given. */
export function timelineOf({ articles, records }: LedgerIndex, claims: readonly Claim[]): TimelineData {
  const happened = claims.flatMap((claim) => happenedOf(claim, records) ?? [])
  const reported = [...articles.values()].flatMap(({ id: article, outlet, title, published }) => {
    const day = dayIn(published)
    return day === null ? [] : [{ article, outlet, title, day }]
  })
  return {
    happened: happened.sort((a, b) => a.start.localeCompare(b.start)),
    reported: reported.sort((a, b) => a.day.localeCompare(b.day)),
    undatedClaims: claims.length - happened.length,
    undatedReports: articles.size - reported.length,
  }
}

/** By the clearest record that has a date of its own; the day of publication is none. */
function happenedOf(
  { id: claim, label, status, agreement, lead, members }: Claim,
  records: LedgerIndex['records'],
): Happened | null {
  for (const evidence of [lead, ...members]) {
    const date = records.get(evidence)?.part.date
    if (!date || dayIn(date.start) === null) continue
    const { start, end, text } = date
    return { claim, label: flatten(label), status, agreement, start, end, said: flatten(text), evidence }
  }
  return null
}

function dayIn(published: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null
}
