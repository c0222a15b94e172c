import type { ArticleLedger } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import type { EventRecord } from '../model/record.js'
import { memberRef } from '../model/reference.js'

/** A record with the article it stands in and the vector of its sentence, null where none is at hand. */
export interface Member {
  /** `ARTICLE#RECORD`. */
  readonly ref: string
  readonly article: ArticleLedger
  readonly record: EventRecord
  readonly vector: Float32Array | null
}

/** Records that report one event or one position; the start of a claim. */
export type Cluster = readonly Member[]

/** References of all records of the readings, without what `membersOf` looks up. */
export function refsOf(readings: readonly Reading[]): readonly Pick<Member, 'ref'>[] {
  return readings.flatMap(({ ledger }) => ledger.records.map((record) => ({ ref: memberRef(ledger, record) })))
}

/** All records of the readings, in the order given, then of the text. */
export function membersOf(readings: readonly Reading[]): readonly Member[] {
  return readings.flatMap(({ ledger, vectors }) =>
    ledger.records.map((record) => ({
      ref: memberRef(ledger, record),
      article: ledger,
      record,
      vector: vectors.find(({ start, end }) => start <= record.start && record.start < end)?.vector ?? null,
    })),
  )
}
