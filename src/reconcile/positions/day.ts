import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'

/**
 * The ISO day on which a record's stance was seen: of the record, else of the statement it stands in, else of publication. A day after
 * publication, or a longer stretch ("talks this month"), is a day that the record speaks of, not the one on which it was said.
 */
export function dayOf(article: ArticleLedger, record: Pick<EventRecord, 'start' | 'end' | 'date'>): string | null {
  const published = article.published?.slice(0, 10) ?? null
  const statement = article.statements.find(
    ({ content, date }) =>
      date !== null && content.some(({ start, end }) => start <= record.start && record.end <= end),
  )
  const days = [record.date, statement?.date].flatMap((date) =>
    date && isOneDay(date) ? [date.start.slice(0, 10)] : [],
  )
  return days.find((day) => published === null || day <= published) ?? published
}

const isOneDay = ({ start, end }: { readonly start: string; readonly end: string }): boolean =>
  start.length >= 10 && start.slice(0, 10) === end.slice(0, 10)
