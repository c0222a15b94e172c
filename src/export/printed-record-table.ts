import type { Agreement } from '../model/claim.js'
import type { Party } from '../model/party.js'
import { dayOfRecord } from '../model/record.js'
import type { RecordRow } from '../store/questions.js'
import { flatten, type Ink, ink, shorten } from './layout.js'
import { partyName } from './party-name.js'
import { TYPE_INK } from './printed-entries.js'
import { listPage, type OpenPrinter, printerOf, shortId } from './row-printer.js'
import { type TableColumn, tableOf } from './table.js'

/** How well the claim of a record stands, as a brief names its parts. */
const AGREEMENT_WORDS: Readonly<Record<Agreement, readonly [word: string, ...inks: Ink[]]>> = {
  corroborated: ['agreed', 'green'],
  single: ['single'],
  conflicting: ['conflict', 'red'],
}

const COLUMNS: readonly TableColumn<RecordRow>[] = [
  { title: 'DAY', most: 10, cell: ({ record, article }) => dayOfRecord(record, article) ?? 'undated' },
  { title: 'TYPE', most: 9, cell: ({ record }) => record.type, inks: ({ record }) => [TYPE_INK[record.type]] },
  { title: 'WHO → WHOM', cell: partiesOf },
  {
    title: 'CLAIM',
    most: 8,
    cell: ({ agreement }) => (agreement ? AGREEMENT_WORDS[agreement][0] : ''),
    inks: ({ agreement }) => (agreement ? (AGREEMENT_WORDS[agreement].slice(1) as Ink[]) : []),
  },
  { title: 'REF', most: 7, cell: ({ record }) => shortId(record.id), inks: () => ['dim'] },
]

/** Records: day, type, who does it to whom, how well the claim stands; below it status, outlet and words. */
export const printRecords: OpenPrinter<RecordRow> = (first, wanted) => {
  const page = listPage(wanted)
  const table = tableOf(COLUMNS, first, page)
  return printerOf(table.head, (row) => [
    ...table.lines(row),
    ink(page, `    ${shorten(wordsOf(row), page.width - 4)}`, 'dim'),
  ])
}

function partiesOf({ record: { actors, recipients } }: RecordRow): string {
  const names = (parties: readonly Party[]): string => parties.map(partyName).join(', ')
  return `${names(actors) || '?'}${recipients.length === 0 ? '' : ` → ${names(recipients)}`}`
}

function wordsOf({ record, article }: RecordRow): string {
  const status = record.status === 'actual' ? '' : `${record.status} · `
  return `${status}${article.outlet ?? article.ref}: “${flatten(record.evidence)}”`
}
