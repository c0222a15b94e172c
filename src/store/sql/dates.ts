import type { EventRecord } from '../../model/record.js'

type Dated = EventRecord['date']

/** A date in three columns, all null where there is none. */
export function dateColumns(date: Dated) {
  return { date_start: date?.start ?? null, date_end: date?.end ?? null, date_text: date?.text ?? null }
}

/** The date of three columns. */
export function dateFrom(row: {
  readonly date_start: string | null
  readonly date_end: string | null
  readonly date_text: string | null
}): Dated {
  const { date_start: start, date_end: end, date_text: text } = row
  return start === null || end === null || text === null ? null : { start, end, text }
}
