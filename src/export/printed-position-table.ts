import type { PositionRow } from '../store/questions.js'
import { ink, plural } from './layout.js'
import { actorName } from './party-name.js'
import { listPage, type OpenPrinter, printerOf, shortId } from './row-printer.js'
import { STANCE_INKS, STANCE_WORDS } from './stance-words.js'
import { type TableColumn, tableOf } from './table.js'

/** Below this the day stands in the note. */
const WIDE = 72

const COLUMNS: readonly TableColumn<PositionRow>[] = [
  { title: 'HOLDER', most: 16, cell: ({ holder }) => actorName(holder) },
  { title: 'STANCE', most: 18, cell: stanceOf, inks: ({ stance }) => [STANCE_INKS[stance]] },
  { title: 'ON', cell: ({ label }) => label },
  { title: 'SINCE', most: 10, from: WIDE, cell: sinceOf },
  { title: 'REF', most: 7, cell: ({ id }) => shortId(id), inks: () => ['dim'] },
]

/** Positions: who stands how on what since when, and how before; below it what qualifies that. */
export const printPositionRows: OpenPrinter<PositionRow> = (first, wanted) => {
  const page = listPage(wanted)
  const table = tableOf(COLUMNS, first, page)
  return printerOf(table.head, (row) => {
    const note = [...(page.width < WIDE ? [sinceOf(row)] : []), ...notesOf(row)].join(' · ')
    return [...table.lines(row), ...(note === '' ? [] : [ink(page, `    ${note}`, 'dim')])]
  })
}

/** `refuses → only if`: the stance before, and the present one. */
function stanceOf({ stance, before }: PositionRow): string {
  return [...before.slice(-1), stance].map((one) => STANCE_WORDS[one][0]).join(' → ')
}

function sinceOf({ since, lastSeen }: PositionRow): string {
  return since ?? lastSeen ?? 'undated'
}

function notesOf({ basis, according, conditions, before }: PositionRow): readonly string[] {
  return [
    ...(basis === 'deed' ? ['by deed'] : []),
    ...(according === null ? [] : [`according to ${actorName(according)}`]),
    ...(conditions === 0 ? [] : [`on ${plural(conditions, 'term')}`]),
    ...(before.length > 1 ? [`moved ${before.length} times`] : []),
  ]
}
