import type { ArticleLedger } from '../../model/ledger.js'

const DAY = 86_400_000

/** Days between the publication of two reports, 0 where one has no date that can be read. */
export function daysApart(a: Pick<ArticleLedger, 'published'>, b: Pick<ArticleLedger, 'published'>): number {
  const [one, other] = [a, b].map(({ published }) => Date.parse(published ?? ''))
  const days = Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) / DAY
  return Number.isNaN(days) ? 0 : Math.floor(days)
}
