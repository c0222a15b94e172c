import { z } from 'zod'
import type { LedgerIndex } from '../../export/ledger-index.js'
import { actorName } from '../../export/party-name.js'
import { positionOf } from '../../export/position-grid.js'
import { historyWords, termsOf } from '../../export/printed-positions.js'
import { signsOf } from '../../export/stance-words.js'
import type { StoryBrief } from '../../export/story-brief.js'
import { type Position, STANCES } from '../../model/position.js'

const cellSchema = z
  .object({
    position: z.string(),
    holder: z.string().meta({ description: 'Id of the actor whose column it stands in.' }),
    stance: z.enum(STANCES),
    signs: z
      .array(z.enum(['changed', 'supposed', 'deed']))
      .readonly()
      .meta({ description: 'That it has changed, is only supposed or told by another, shows in deeds.' }),
    terms: z.string().nullable().meta({ description: 'What it is tied to, in the words of the reports.' }),
    history: z.string().nullable().meta({ description: 'In words, where it has changed.' }),
    according: z.string().nullable().meta({ description: 'Who says so, where it is neither the holder nor a report.' }),
    since: z.string().nullable(),
    ref: z.string().nullable().meta({ description: '`ARTICLE#RECORD` of the latest words or deed it was read from.' }),
  })
  .readonly()
export type PositionCell = z.infer<typeof cellSchema>

/** Proposals × actors: who stands how on what. */
export const positionTableSchema = z
  .object({
    holders: z.array(z.object({ id: z.string(), name: z.string(), positions: z.int() }).readonly()).readonly(),
    rows: z
      .array(z.object({ proposal: z.string(), label: z.string(), cells: z.array(cellSchema).readonly() }).readonly())
      .readonly(),
    moreHolders: z.int().meta({ description: 'Actors with positions that have no column.' }),
    moreRows: z.int(),
  })
  .readonly()
export type PositionTable = z.infer<typeof positionTableSchema>

/** A table that can be taken in; `/positions` has all. */
const MOST_ROWS = 24
const MOST_HOLDERS = 10

export function positionTableOf(brief: StoryBrief): PositionTable {
  const holders = brief.holders.slice(0, MOST_HOLDERS)
  const filled = brief.rows
    .map(({ proposal, ...row }) => ({
      proposal: proposal.id,
      label: proposal.label,
      cells: holders.flatMap(({ id }) => {
        const position = positionOf({ proposal, ...row }, id)
        return position ? [cellOf(position, brief.index)] : []
      }),
    }))
    .filter(({ cells }) => cells.length > 0)
  return {
    holders: holders.map(({ id, party, count }) => ({ id, name: actorName(party), positions: count })),
    rows: filled.slice(0, MOST_ROWS),
    moreHolders: brief.holders.length - holders.length,
    moreRows: brief.rows.length - Math.min(filled.length, MOST_ROWS),
  }
}

function cellOf(position: Position, index: LedgerIndex): PositionCell {
  const { id, holder, stance, according, since, history } = position
  const terms = termsOf({ index }, position)
  return {
    position: id,
    holder: holder.id,
    stance,
    signs: [...signsOf(position)],
    terms: terms === '' ? null : terms,
    history: history.length > 1 ? historyWords(position) : null,
    according: according === null ? null : actorName(according),
    since,
    ref: latestOf(position, index),
  }
}

/** Of the evidence what the present stance was read from last. */
function latestOf({ members, history }: Position, { claimOf }: LedgerIndex): string | null {
  const present = new Set(history.at(-1)?.claims)
  return members.findLast((ref) => present.has(claimOf.get(ref)?.id ?? '')) ?? members.at(-1) ?? null
}
