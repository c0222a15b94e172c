import { z } from 'zod'
import { isTabular } from '../../export/export-files.js'
import { FORMAT_NAMES, TABLE_NAMES } from '../../export/export-names.js'
import { filterIn, filterQuery } from '../http/query.js'
import { activeFilterSchema, activeFilters } from '../page/active-filters.js'
import { FilterChips } from '../page/filter-chips.js'
import { atPath } from '../page/list-address.js'
import { resource } from '../resource.js'
import { EXPORT_KINDS } from './export-kinds.js'

const exportSchema = z
  .object({
    format: z.enum(FORMAT_NAMES),
    words: z.string().meta({ description: 'What it is.' }),
    type: z.string().meta({ description: 'Its media type.' }),
    files: z
      .array(z.object({ name: z.string(), address: z.string() }).readonly())
      .readonly()
      .meta({ description: 'The file, or one for each table; each holds what the filters of this request leave.' }),
  })
  .readonly()

type ExportFormat = z.infer<typeof exportSchema>

export const exports = resource({
  path: '/exports',
  name: 'listExports',
  summary: 'The formats in which the ledger, or what filters leave of it, can be had.',
  params: z.object({}),
  query: filterQuery('records'),
  answer: z.object({ formats: z.array(exportSchema).readonly(), filters: z.array(activeFilterSchema).readonly() }),
  view: async ({ store: { questions }, now }, { query, address }) => {
    filterIn('records', query, now())
    return { formats: formatsAt(address), filters: await activeFilters('records', query, questions) }
  },
  page: ({ formats, filters }, { address }) => ({
    title: 'Exports',
    section: null,
    body: (
      <>
        <h1>Exports</h1>
        <p>
          What other programs read:{' '}
          {filters.length === 0 ? 'the whole ledger' : 'what these filters leave of the ledger'}. To take a part of it,
          narrow <a href={atPath(address, '/records')}>the records</a> and come back from there.
        </p>
        <FilterChips filters={filters} address={address} />
        <TableFiles formats={formats.filter(({ format }) => isTabular(format))} />
        <h2>Documents</h2>
        <dl class="export-documents">
          {formats
            .filter(({ format }) => !isTabular(format))
            .map(({ format, words, files }) => (
              <>
                <dt>
                  <a href={files[0]?.address} download="">
                    {format}
                  </a>
                </dt>
                <dd>{words}</dd>
              </>
            ))}
        </dl>
      </>
    ),
  }),
})

/** A row a table, a column a format. */
function TableFiles({ formats }: { formats: readonly ExportFormat[] }) {
  return (
    <>
      <h2 id="tables">Tables</h2>
      <section class="scrolls" tabindex={0} aria-label="Tables, each in three formats">
        <table class="export-tables" aria-labelledby="tables">
          <thead>
            <tr>
              <th scope="col">Table</th>
              {formats.map(({ format, words }) => (
                <th scope="col" title={words}>
                  {format}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TABLE_NAMES.map((table, at) => (
              <tr>
                <th scope="row">{table}</th>
                {formats.map(({ format, files }) => (
                  <td>
                    <a href={files[at]?.address} download="" aria-label={`Save ${table} as ${format}`}>
                      Save
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function formatsAt(address: string) {
  return FORMAT_NAMES.map((format) => ({
    format,
    ...EXPORT_KINDS[format],
    files: isTabular(format)
      ? TABLE_NAMES.map((table) => ({
          name: table,
          address: withTable(atPath(address, `/api/exports/${format}`), table),
        }))
      : [{ name: format, address: atPath(address, `/api/exports/${format}`) }],
  }))
}

const withTable = (address: string, table: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}table=${table}`
