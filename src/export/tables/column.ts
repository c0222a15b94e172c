import type { Party } from '../../model/party.js'

/**
 * What a column holds. `date`: a day, `2022-03-01`. `timestamp`: an instant in UTC, `2022-03-01T08:00:00.000Z`. `list`: texts. Every column
 * may be null; a list is empty instead.
 */
export const COLUMN_TYPES = ['text', 'list', 'integer', 'number', 'boolean', 'date', 'timestamp'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** A value as CSV and JSON Lines write it; dates and timestamps are text here. */
export type Cell = string | number | boolean | readonly string[] | null
export type Row = readonly Cell[]

/** A column of a table whose rows are made of `Part`s. */
export interface ColumnOf<Part> {
  readonly type: ColumnType
  of(part: Part): Cell
}
export type ColumnsOf<Part> = Readonly<Record<string, ColumnOf<Part>>>

type Of<Part, Value extends Cell> = (part: Part) => Value
const column =
  <Value extends Cell>(type: ColumnType) =>
  <Part>(of: Of<Part, Value | null>): ColumnOf<Part> => ({ type, of })

export const text = column<string>('text')
export const list = column<readonly string[]>('list')
export const integer = column<number>('integer')
export const number = column<number>('number')
export const boolean = column<boolean>('boolean')

/** The day that an ISO 8601 date begins with, as it was stated; null where it states none, or one that no calendar has. */
export const date = <Part>(of: Of<Part, string | null>): ColumnOf<Part> => ({
  type: 'date',
  of: (part) => dayIn(of(part)),
})

/** The instant of an ISO 8601 date with a time and an offset; null where either is missing, since then nobody knows the instant. */
export const timestamp = <Part>(of: Of<Part, string | null>): ColumnOf<Part> => ({
  type: 'timestamp',
  of: (part) => instantIn(of(part)),
})

/** Three columns for a party: its id, sector and name. */
export function partyColumns<Part>(name: string, of: (part: Part) => Party | null): ColumnsOf<Part> {
  return {
    [name]: text((part: Part) => of(part)?.id ?? null),
    [`${name}_sector`]: text((part: Part) => of(part)?.sector ?? null),
    [`${name}_name`]: text((part: Part) => of(part)?.name ?? null),
  }
}

/** The ids of parties, each once. */
export const idsOf = (parties: readonly Party[]): readonly string[] => [...new Set(parties.map(({ id }) => id))]

export function dayIn(stated: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(stated ?? '')?.[0]
  return day !== undefined && isoOf(day)?.startsWith(day) ? day : null
}

function instantIn(stated: string | null): string | null {
  const isInstant = /^.{10}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(stated ?? '')
  return stated !== null && isInstant && dayIn(stated) !== null ? isoOf(stated) : null
}

function isoOf(stated: string): string | null {
  const date = new Date(stated)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
