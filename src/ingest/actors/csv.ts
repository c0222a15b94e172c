import type { BadLine } from './bad-line.js'

/** One record of a CSV text and the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number
  readonly fields: readonly string[]
}

interface Csv {
  readonly rows: readonly CsvRow[]
  readonly bad: readonly BadLine[]
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))/y
const END = /,|\r\n|\n|\r|$/y

/**
 * Reads CSV as RFC 4180 has it: comma, quotes doubled inside quotes, line ends allowed there; lines may end in CRLF, LF or CR, empty ones
 * are passed over. A record that breaks the rules is given as bad, and reading goes on behind its line.
 */
export function parseCsv(text: string): Csv {
  const rows: CsvRow[] = []
  const bad: BadLine[] = []
  const lines = lineCounter(text)
  let at = 0
  while (at < text.length) {
    const line = lines(at)
    const record = recordAt(text, at)
    if (record.reason !== null) bad.push({ line, reason: record.reason })
    else if (record.fields.some((field) => field.trim() !== '')) rows.push({ line, fields: record.fields })
    at = record.next
  }
  return { rows, bad }
}

interface CsvRecord {
  readonly fields: readonly string[]
  readonly next: number
  readonly reason: string | null
}

function recordAt(text: string, start: number): CsvRecord {
  const fields: string[] = []
  let at = start
  for (;;) {
    FIELD.lastIndex = at
    const [whole = '', quotedField, bare = ''] = FIELD.exec(text) ?? []
    fields.push(quotedField === undefined ? bare : quotedField.replaceAll('""', '"'))
    at += whole.length
    END.lastIndex = at
    const end = END.exec(text)?.[0]
    if (end === undefined) return { fields, next: nextLine(text, at), reason: brokenQuote(text, at - whole.length) }
    at += end.length
    if (end !== ',') return { fields, next: at, reason: null }
  }
}

function brokenQuote(text: string, field: number): string {
  if (text[field] !== '"')
    return 'a quote stands inside an unquoted field; put the whole field in quotes and double the quotes in it'
  return /^"(?:[^"]|"")*"/.test(text.slice(field))
    ? 'text stands after a closing quote; double the quotes inside the field'
    : 'a quote is never closed; close it before the next comma'
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** Line numbers of offsets asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    for (; at < offset; at++) {
      if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++
    }
    return line
  }
}
