import { plural } from '../../export/layout.js'
import { STATUS_WORDS } from '../../export/printed-claims.js'
import { AGREEMENTS, type Agreement } from '../../model/claim.js'
import { articleAddress, claimAddress, partAddress } from '../page/addresses.js'
import { AGREEMENT_WORDS } from '../page/agreement-mark.js'
import type { Coverage, CoverageCell, CoverageRow } from './coverage.js'

/** Signs of the matrix, and what they mean. */
const SIGNS = {
  reported: ['●', 'reported', 'in the report’s own words'],
  quoted: ['❝', 'quoted', 'in the words of somebody it names'],
  conflict: ['≠', 'conflicts', 'and another report says what cannot be right as well'],
  otherwise: ['~', 'differs', 'and another report has another number, day, place or party'],
} as const

/** From this many on the names of reports stand upright, so that more of them fit. */
const MANY_COLUMNS = 5
/** Up to this many the matrix fits a wide screen, and is no window of its own. */
const MOST_IN_PAGE = 20

/** What each agreement holds, in the order of the rows. */
const GROUPS: Readonly<Record<Agreement, string>> = {
  corroborated: 'two origins or more',
  conflicting: 'told in ways that cannot all be right',
  single: 'one origin',
}
const ORDER: readonly Agreement[] = AGREEMENTS.toSorted((a, b) => rankOf(a) - rankOf(b))

function rankOf(agreement: Agreement): number {
  return Object.keys(GROUPS).indexOf(agreement)
}

/** Claims × reports: who tells what, and how. */
export function CoverageMatrix({ coverage: { columns, rows } }: { coverage: Coverage }) {
  return (
    <>
      <Legend />
      <section
        class={columns.length > MOST_IN_PAGE ? 'scrolls matrix' : 'scrolls matrix in-flow'}
        tabindex={0}
        aria-label="Claims by report"
      >
        <table class="coverage">
          <caption class="unseen">Which report tells which claim</caption>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              {columns.map(({ article, name }) => (
                <th scope="col">
                  <a class={columns.length >= MANY_COLUMNS ? 'upright' : undefined} href={articleAddress(article)}>
                    {name}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          {ORDER.map((agreement) => (
            <Group
              agreement={agreement}
              columns={columns.length}
              rows={rows.filter((row) => row.agreement === agreement)}
            />
          ))}
        </table>
      </section>
    </>
  )
}

function Group(props: { agreement: Agreement; columns: number; rows: readonly CoverageRow[] }) {
  const { agreement, columns, rows } = props
  if (rows.length === 0) return null
  const [sign, word] = AGREEMENT_WORDS[agreement]
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" class="group-head">
          <span class={`mark-${agreement} tag`}>
            <span aria-hidden="true">{sign}</span> {word}
          </span>{' '}
          {plural(rows.length, 'claim')}, {GROUPS[agreement]}
        </th>
        <td colspan={columns} />
      </tr>
      {rows.map((row) => (
        <Row row={row} columns={columns} />
      ))}
    </tbody>
  )
}

function Row({ row: { claim, label, status, cells }, columns }: { row: CoverageRow; columns: number }) {
  const told = new Map(cells.map((cell) => [cell.column, cell]))
  return (
    <tr>
      <th scope="row">
        <a class="claim-link" href={claimAddress(claim)}>
          {label}
        </a>
        {STATUS_WORDS[status]}
      </th>
      {Array.from({ length: columns }, (_, at) => (
        <Cell cell={told.get(at)} />
      ))}
    </tr>
  )
}

function Cell({ cell }: { cell: CoverageCell | undefined }) {
  if (!cell)
    return (
      <td class="absent">
        <span class="unseen">absent</span>
      </td>
    )
  const { told, differs, ref } = cell
  const states = differs === null ? [told] : ([told, differs] as const)
  return (
    <td class={differs === 'conflict' ? 'told conflict' : 'told'}>
      <a class="words" href={partAddress(ref)} aria-label={states.map((state) => SIGNS[state][1]).join(', ')}>
        {states.map((state) => SIGNS[state][0]).join(' ')}
      </a>
    </td>
  )
}

function Legend() {
  return (
    <ul class="legend small" aria-label="Signs">
      {Object.values(SIGNS).map(([sign, word, meaning]) => (
        <li>
          <span aria-hidden="true">{sign}</span> <b>{word}</b> {meaning}
        </li>
      ))}
      <li>
        <span aria-hidden="true">·</span> <b>absent</b> not in this report
      </li>
    </ul>
  )
}
