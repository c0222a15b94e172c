import type { Party } from '../../model/party.js'
import type { EventRecord, Status } from '../../model/record.js'
import type { Word } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'
import type { How } from '../actors/actor.js'
import type { Reason } from '../events/confidence.js'
import type { StatusSign } from '../events/status.js'
import type { Row } from '../lexicon/row.js'

/** A mention of a party: its words, the sentence they stand in (from 1), how the party was found, and the mention it leans on. */
export interface FoundParty {
  readonly party: Party
  readonly how: How
  readonly words: Span
  readonly sentence: number
  /** `leaders`, `FILE:LINE` of a list of the user, or null. */
  readonly list: string | null
  readonly leansOn: FoundParty | null
}

/** One side of a record. */
export interface FoundSide {
  /** The slot of the row that names it; null where none does. */
  readonly slot: string | null
  /** What speaks for a side that the clause leaves open; null where the clause names it. */
  readonly inferred: string | null
  readonly parties: readonly FoundParty[]
}

/** Why a record stands in a ledger as it does: all that was read for it, in the order in which it was. */
export interface Explanation {
  readonly record: EventRecord
  readonly article: {
    readonly ref: string
    readonly title: string | null
    readonly outlet: string | null
    readonly published: string | null
  }
  readonly sentence: {
    /** From 1, of `of` that were read. */
    readonly number: number
    readonly of: number
    readonly span: Span
    readonly words: readonly Word[]
  }
  /** The words that carry the event, by index in the sentence. */
  readonly trigger: readonly number[]
  /** The row of the lexicon, null where a modal verb alone makes the record. */
  readonly row: Row | null
  readonly actors: FoundSide
  readonly recipients: FoundSide
  /** The word that heads the content, by index in the sentence. */
  readonly content: { readonly slot: string | null; readonly word: number } | null
  readonly status: { readonly status: Status; readonly kind: StatusSign['kind']; readonly word: number | null }
  readonly speaker: { readonly cue: Span; readonly sentence: number; readonly parties: readonly FoundParty[] } | null
  readonly confidence: { readonly value: number; readonly reasons: readonly Reason[] }
}
