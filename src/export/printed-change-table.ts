import type { Change } from '../model/change.js'
import { CHANGE_WORDS, inReadingOrder, transition } from './change-words.js'
import { flatten, ink, type Page, pad, paragraph } from './layout.js'
import { listPage, type OpenPrinter, printerOf, shortId } from './row-printer.js'

/** A change with the title that its story has now; null where the story is gone. */
export interface ChangeRow extends Change {
  readonly title: string | null
}

const WORDS_COLUMNS = Math.max(...Object.values(CHANGE_WORDS).map(([words]) => words.length))

/** Changes under the day and story to which they belong: time (UTC), what happened, to what, and its reference. */
export const printChanges: OpenPrinter<ChangeRow> = (_, wanted) => {
  const page = listPage(wanted)
  let group = ''
  const printer = printerOf<ChangeRow>([], (row) => {
    const known = group
    group = `${dayOf(row)} ${row.story}`
    return [...(group === known ? [] : heading(row, page)), ...lineOf(row, page)]
  })
  return { ...printer, print: (rows) => printer.print(inReadingOrder(rows)) }
}

const dayOf = ({ at }: Change): string => at.slice(0, 10)

function heading(row: ChangeRow, page: Page): readonly string[] {
  const title = `${dayOf(row)} · ${flatten(row.title ?? '') || 'a story that is gone'}`
  return paragraph(title, page, { right: shortId(row.story), hanging: 2, inks: ['bold'] })
}

function lineOf(row: ChangeRow, page: Page): readonly string[] {
  const [words, ...inks] = CHANGE_WORDS[row.kind]
  const indent = 2 + 'hh:mm'.length + 2 + WORDS_COLUMNS + 2
  // What is new of a story is its name, which stands above.
  const label = row.subject === row.story && row.label === row.title ? '' : row.label
  const text = [label, transition(row)].filter(Boolean).join(' — ')
  const [first = '', ...rest] = paragraph(text, page, { indent, right: shortId(row.subject) })
  const head = `  ${ink(page, row.at.slice(11, 16), 'dim')}  ${ink(page, pad(words, WORDS_COLUMNS), ...inks)}  `
  return [`${head}${first.slice(indent)}`, ...rest]
}
