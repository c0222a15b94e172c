import type { ActorRow } from '../store/questions.js'
import { ink, shorten } from './layout.js'
import { idName } from './party-name.js'
import { listPage, type OpenPrinter, printerOf } from './row-printer.js'
import { type TableColumn, tableOf } from './table.js'

const count = (title: string, cell: (row: ActorRow) => number): TableColumn<ActorRow> => ({
  title,
  most: 9,
  isRight: true,
  cell: (row) => `${cell(row)}`,
})

const COLUMNS: readonly TableColumn<ActorRow>[] = [
  { title: 'ACTOR', cell: nameOf, inks: () => ['bold'] },
  count('ACTS', ({ acts }) => acts),
  count('RECEIVES', ({ receives }) => receives),
  count('SPEAKS', ({ speaks }) => speaks),
  count('REPORTS', ({ articles }) => articles),
]

/** Actors: how often each acts, is acted on and speaks, in how many reports; below it when, as what, and under which names. */
export const printActors: OpenPrinter<ActorRow> = (first, wanted) => {
  const page = listPage(wanted)
  const table = tableOf(COLUMNS, first, page)
  return printerOf(table.head, (row) => [
    ...table.lines(row),
    ink(page, `    ${shorten(detailsOf(row), page.width - 4)}`, 'dim'),
  ])
}

/** `Norway (NOR)`: the id is what a filter takes. */
function nameOf({ id }: ActorRow): string {
  const name = idName(id)
  return name.toUpperCase() === id ? name : `${name} (${id})`
}

function detailsOf(row: ActorRow): string {
  const days = [...new Set([row.first, row.last])].filter((day) => day !== null).join(' – ')
  const known = row.sectors.filter((sector) => sector !== 'UNK').join(' ')
  const names = row.names.filter((name) => name !== idName(row.id)).join(', ')
  return [days || 'undated', known, names].filter(Boolean).join(' · ')
}
