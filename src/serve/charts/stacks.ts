import { DAY, type DayWindow, timeOf } from './day-window.js'

/** Something on an axis: when, and in which place from the axis, 1 next to it. */
interface Stacked<Item> {
  readonly item: Item
  /** Ms; the first day of its column. */
  readonly time: number
  readonly place: number
}

/** Columns of what falls so close together that it would lie upon another; `more` is how much found no room on top of each. */
export interface Stacks<Item> {
  readonly stacked: readonly Stacked<Item>[]
  readonly more: readonly { readonly time: number; readonly place: number; readonly count: number }[]
}

/** Stacks items in at most `columns` parts of a window, each a day or several, at most `most` in each. */
export function stacksOf<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => string,
  { from, to }: DayWindow,
  { columns, most }: { readonly columns: number; readonly most: number },
): Stacks<Item> {
  const width = Math.ceil((to - from) / DAY / columns) * DAY
  const heights = new Map<number, number>()
  const stacked: Stacked<Item>[] = []
  for (const item of items) {
    const column = Math.floor((timeOf(dayOf(item)) - from) / width)
    const place = (heights.get(column) ?? 0) + 1
    heights.set(column, place)
    if (place <= most) stacked.push({ item, place, time: from + column * width })
  }
  const more = [...heights].flatMap(([column, height]) =>
    height > most ? [{ time: from + column * width, place: most + 1, count: height - most }] : [],
  )
  return { stacked, more }
}
