import type { Range } from '../../model/span.js'
import type { Tree } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { joined } from './edges.js'
import type { Quotation } from './quotes.js'

const SHORTEST = 12
/** How many sentences without a quotation may stand between a quotation and who said it. */
const FURTHEST = 2

/** Gives quotations that no cue of their own sentence covers to the last speaker, as further pieces of what that cue introduces. */
export function carriedOver(
  text: string,
  trees: readonly Tree[],
  quotes: readonly Quotation[],
  found: readonly Attribution[],
): readonly Attribution[] {
  const more = new Map<Attribution, Range[]>()
  for (const { outer } of quotes) {
    if (outer.end - outer.start < SHORTEST || isCovered(outer, found) || !isWhole(text, outer)) continue
    const giver = speakerNear(text, trees, outer, found, more)
    if (giver) more.set(giver, [...(more.get(giver) ?? []), outer])
  }
  return found.map((one) => {
    const extra = more.get(one)
    return extra ? { ...one, contents: joined([...one.contents, ...extra]) } : one
  })
}

function isCovered(quote: Range, found: readonly Attribution[]): boolean {
  return found.some(
    (one) =>
      !isInside(one, quote) &&
      one.contents.some((content) => content.start < quote.end - 3 && content.end > quote.start + 3),
  )
}

function isInside({ cue }: Attribution, quote: Range): boolean {
  return cue.start >= quote.start && cue.end <= quote.end
}

/** A sentence or more, not words inside a clause of the article. */
function isWhole(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd()
  return (
    (before === '' || /[.?!:”"’\n]$/.test(before) || text[start - 1] === '\n') &&
    /[.?!,…—-]\s*["”'’]*$/.test(text.slice(end - 4, end).trimEnd())
  )
}

/**
 * Who says an unattributed quotation: the one whose words end last before it, with few sentences between. One who was quoted goes before
 * one whose words were only reported.
 */
function speakerNear(
  text: string,
  trees: readonly Tree[],
  quote: Range,
  found: readonly Attribution[],
  more: ReadonlyMap<Attribution, readonly Range[]>,
): Attribution | null {
  const sentenceAt = (at: number): number => trees.findLastIndex(({ sentence }) => sentence.start <= at)
  const own = sentenceAt(quote.start + 1)
  const near = found.flatMap((one) => {
    if (one.force !== 'speech' || one.source === null || isInside(one, quote) || one.cue.start >= quote.start) return []
    const said = [...one.contents, ...(more.get(one) ?? []), one.cue].filter(({ start }) => start < quote.start)
    const last = sentenceAt(Math.max(...said.map(({ end }) => Math.min(end, quote.start) - 1)))
    return own - last <= FURTHEST
      ? [{ one, last, quoted: said.some(({ start, end }) => /^(?:["“]|'')/.test(text.slice(start, end))) }]
      : []
  })
  const latest = Math.max(...near.map(({ last }) => last))
  const nearest = near.filter(({ last }) => last === latest)
  return (nearest.findLast(({ quoted }) => quoted) ?? nearest.at(-1))?.one ?? null
}
