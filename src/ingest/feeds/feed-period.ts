const HOUR = 60 * 60
const DAY = 24 * HOUR

/** Seconds of the periods of the syndication module of RSS 1.0. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
}

export interface Syndication {
  readonly updatePeriod?: string
  /** Times in a period; 1 where it is not said. */
  readonly updateFrequency?: number
}

/**
 * Seconds after which a feed says that it may have changed: the `ttl` of RSS 2.0, in minutes, else `sy:updatePeriod` by
 * `sy:updateFrequency` (https://web.resource.org/rss/1.0/modules/syndication/); null where it says neither.
 */
export function feedPeriod(ttl: number | undefined, sy: Syndication | undefined): number | null {
  if (ttl !== undefined && ttl > 0) return ttl * 60
  const name = sy?.updatePeriod?.trim().toLowerCase() ?? ''
  const period = Object.hasOwn(PERIODS, name) ? PERIODS[name] : undefined
  if (period === undefined) return null
  const times = sy?.updateFrequency ?? 1
  return times > 0 ? period / times : period
}
