import type { Range } from '../../model/span.js'
import type { Quotation } from '../quotes.js'
import type { Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { joined } from './edges.js'

const SHORTEST = 12
/** How many sentences without a quotation may stand between a quotation and who said it. */
const FURTHEST = 4

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
    const giver = speakerNear(text, trees, outer, found)
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

/** Who says an unattributed quotation: the speaker before it in the text, at most some sentences back. */
function speakerNear(
  text: string,
  trees: readonly Tree[],
  quote: Range,
  found: readonly Attribution[],
): Attribution | null {
  const own = trees.findIndex(({ sentence }) => sentence.end > quote.start)
  const speaks = (one: Attribution): boolean => one.force === 'speech' && one.source !== null && !isInside(one, quote)
  for (let back = own; back >= Math.max(0, own - FURTHEST); back--) {
    const before = found.filter((one) => one.sentence === back && speaks(one) && one.cue.start < quote.start)
    const quoting = before.findLast(({ contents }) =>
      contents.some(({ start, end }) => /^["“]/.test(text.slice(start, end))),
    )
    const last = quoting ?? before.at(-1)
    if (last) return last
  }
  return null
}
