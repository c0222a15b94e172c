import { differingWords } from '../../export/word-difference.js'
import type { Claim } from '../../model/claim.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import type { Anchor, Mark } from '../articles/marked-text.js'
import type { ComparisonView, SharedClaimView } from './compare-view.js'

export type Side = 'a' | 'b'

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a')

/** A claim with its number: those of both in the order of the first report, then what the first tells alone, then the second. */
export interface Numbered<Item> {
  readonly number: number
  readonly item: Item
}

export function sharedIn({ both }: ComparisonView): readonly Numbered<SharedClaimView>[] {
  return both.map((item, at) => ({ number: at + 1, item }))
}

export function aloneIn({ both, onlyA, onlyB }: ComparisonView, side: Side): readonly Numbered<Claim>[] {
  const before = both.length + (side === 'a' ? 0 : onlyA.length)
  return (side === 'a' ? onlyA : onlyB).map((item, at) => ({ number: before + at + 1, item }))
}

export const isConflict = ({ differences }: SharedClaimView): boolean => differences.some(({ conflict }) => conflict)

/** What is marked in the text of one side, and the places that numbers lead to. */
export interface SideMarks {
  readonly marks: readonly Mark[]
  readonly anchors: readonly Anchor[]
}

/** What both tell by its number, with the words that differ, and what is told here alone. */
export function marksOf(comparison: ComparisonView, side: Side): SideMarks {
  const article = comparison[side]
  const records = new Map(article.records.map((record) => [memberRef(article, record), record]))
  const recordsOf = ({ members }: Claim) => members.flatMap((ref) => records.get(ref) ?? [])
  const shared = sharedIn(comparison).map(({ number, item }) => sharedMarks(comparison, side, number, item, recordsOf))
  const alone = aloneIn(comparison, side).map(({ number, item }) => aloneMarks(side, number, recordsOf(item)))
  const all = [...shared, ...alone]
  return {
    marks: all.flatMap(({ marks }) => marks),
    anchors: all.flatMap(({ anchors }) => anchors).sort((a, b) => a.at - b.at),
  }
}

function sharedMarks(
  comparison: ComparisonView,
  side: Side,
  number: number,
  item: SharedClaimView,
  recordsOf: (claim: Claim) => readonly EventRecord[],
): SideMarks {
  const kind = isConflict(item) ? 'conflicts' : 'shared'
  const clearest = recordIn(comparison[side], item[side])
  const link = {
    href: `#${otherSide(side)}-${number}`,
    sign: `${isConflict(item) ? '≠' : ''}${number}`,
    label: `${number}${isConflict(item) ? ', conflict' : ''}: ${item.claim.label}; to the other report`,
    kind,
  }
  return {
    marks: [
      ...recordsOf(item.claim).map((record) => markAt(record, kind, number)),
      ...differingMarks(comparison, item, side, number),
    ],
    anchors: clearest ? [{ at: clearest.start, id: `${side}-${number}`, entry: number, link }] : [],
  }
}

function aloneMarks(side: Side, number: number, records: readonly EventRecord[]): SideMarks {
  const [first] = records
  return {
    marks: records.map((record) => markAt(record, 'alone', number)),
    anchors: first ? [{ at: first.start, id: `${side}-${number}`, entry: number, link: null }] : [],
  }
}

const markAt = ({ start, end }: EventRecord, role: string, entry: number): Mark => ({ start, end, role, entry })

/** The words of the clearest record that the other report's does not have. */
function differingMarks(comparison: ComparisonView, item: SharedClaimView, side: Side, entry: number): readonly Mark[] {
  const [a, b] = [recordIn(comparison.a, item.a), recordIn(comparison.b, item.b)]
  if (!a || !b) return []
  const [left, right] = differingWords(a.evidence, b.evidence)
  const [{ evidence, start }, words] = side === 'a' ? [a, left] : [b, right]
  const places = [...evidence.matchAll(/[^\s\p{Cc}]+/gu)]
  return words.flatMap(({ isMarked }, at) => {
    const place = places[at]
    if (!isMarked || !place) return []
    return [{ start: start + place.index, end: start + place.index + place[0].length, role: 'differs', entry }]
  })
}

function recordIn({ records }: ArticleLedger, id: string): EventRecord | undefined {
  return records.find((record) => record.id === id)
}
