export const DAY = 86_400_000

/** The first moment of an ISO day, in ms. */
export const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)

/** From the first to the last moment that an axis shows, in ms. */
export interface DayWindow {
  readonly from: number
  readonly to: number
}

/** So many times the span of the reports, on either side of it, is shown of what happened. */
const REACH = 1.5
const SHORTEST_REACH = 14 * DAY

/**
 * What an axis shows of days: those of the reports, and of what happened whatever is not so far from them that it would press the rest into a corner
 * ("since 1991"). Without reports that are dated all of it; null where there are no days.
 */
export function windowOf(reported: readonly string[], happened: readonly string[]): DayWindow | null {
  const anchors = (reported.length > 0 ? reported : happened).map(timeOf)
  if (anchors.length === 0) return null
  const [first, last] = [Math.min(...anchors), Math.max(...anchors)]
  const reach = Math.max(SHORTEST_REACH, (last - first) * REACH)
  const shown = [...anchors, ...happened.map(timeOf).filter((time) => time >= first - reach && time <= last + reach)]
  return { from: Math.min(...shown), to: Math.max(...shown) + DAY }
}

export function isWithin({ from, to }: DayWindow, day: string): boolean {
  const time = timeOf(day)
  return time >= from && time < to
}
