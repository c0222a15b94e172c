import { csvLines } from '../csv-rows.js'
import type { PageWriter, Sink } from '../page-writer.js'
import type { Table } from './table.js'

/** Writes a table as CSV in UTF-8, or with tabs in place of commas. */
export function csvWriter({ columns, rows }: Pick<Table, 'columns' | 'rows'>, sink: Sink, delimiter = ','): PageWriter {
  let header = csvLines([columns.map(({ name }) => name)], delimiter)
  return {
    async write(page) {
      const some = [...rows(page)]
      if (some.length === 0) return
      await sink(`${header}${csvLines(some, delimiter)}`)
      header = ''
    },
    async end() {
      if (header !== '') await sink(header)
    },
  }
}
