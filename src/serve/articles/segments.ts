import type { Range } from '../../model/span.js'
import { groupedBy } from '../../reconcile/grouped.js'

/** A stretch of a text in which nothing begins or ends. */
export interface Segment<Mark extends Range> extends Range {
  readonly text: string
  /** What covers it, in the order given. */
  readonly marks: readonly Mark[]
}

/**
 * A text cut wherever a mark begins or ends, so that marks may overlap, cross and lie on one another: the segments in order make the text, and each mark
 * covers exactly those within its range. Offsets are UTF-16 code units; what lies outside of the text is cut off, an empty mark covers nothing.
 */
export function segmentsOf<Mark extends Range>(text: string, marks: readonly Mark[]): readonly Segment<Mark>[] {
  const placed = marks.flatMap((mark, order) => {
    const [start, end] = [Math.max(mark.start, 0), Math.min(mark.end, text.length)]
    return start < end ? [{ mark, order, start, end }] : []
  })
  const edges = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const opening = groupedBy(placed, ({ start }) => start)
  let open: typeof placed = []
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length
    open = [...open.filter((one) => one.end > start), ...(opening.get(start) ?? [])].sort((a, b) => a.order - b.order)
    return { start, end, text: text.slice(start, end), marks: open.map(({ mark }) => mark) }
  })
}
