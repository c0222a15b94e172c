import type { Range } from '../../model/span.js'
import type { Force } from '../../model/statement.js'
import type { Tree } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { sourceRange, without, withQuotes } from './edges.js'
import type { Quotation } from './quotes.js'

/** A sentence with what is known of the text around it. */
export interface Scope {
  readonly text: string
  readonly tree: Tree
  readonly sentence: number
  readonly quotes: readonly Quotation[]
}

/** What a rule has found in a sentence, before edges are settled. */
export interface Finding {
  readonly cueHead: number
  readonly cue: Range
  /** The word that names the source and the one that stands for it beside the cue ("who"); null where there is none. */
  readonly source: { readonly named: number; readonly written: number } | null
  readonly contents: readonly Range[]
  readonly force: Force
}

/** Quotations are taken whole; cue and source are never part of the content. Null where nothing is left of it. */
export function settled({ tree, sentence, quotes }: Scope, finding: Finding): Attribution | null {
  const { cue, cueHead, source, force } = finding
  const words = source === null ? null : sourceRange(tree, source.written, cueHead)
  const holes = words === null ? [cue] : [cue, words]
  const around = quotes.find(({ outer, end }) => outer.start <= cue.start && cue.end <= end && outer.end > end)
  const whole = clipped(withQuotes(finding.contents, quotes, cue), around)
  const contents = holes.reduce<readonly Range[]>(without, whole)
  if (contents.length === 0) return null
  return {
    sentence,
    cueHead,
    cue,
    source: source === null ? null : { sentence, head: source.named },
    sourceRange: words,
    contents,
    force,
  }
}

/** What somebody is quoted as saying tells nothing about words outside of the quotation; one that is never closed may have ended anywhere. */
function clipped(ranges: readonly Range[], around: Range | undefined): readonly Range[] {
  if (!around) return ranges
  return ranges
    .map(({ start, end }) => ({ start: Math.max(start, around.start), end: Math.min(end, around.end) }))
    .filter(({ start, end }) => end > start)
}
