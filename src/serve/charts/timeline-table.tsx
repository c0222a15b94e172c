import { plural } from '../../export/layout.js'
import { printedPeriod } from '../../export/printed-day.js'
import { articleAddress, partAddress } from '../page/addresses.js'
import { AgreementMark } from '../page/agreement-mark.js'
import { Day } from '../page/day.js'
import type { Happened, Reported, TimelineData } from './timeline-data.js'

/** So many rows are listed of each kind. */
const MOST_ROWS = 150

/** A timeline for who does not see it, and for who wants the words. */
export function TimelineTable({ timeline: { happened, reported } }: { timeline: TimelineData }) {
  return (
    <details>
      <summary>
        The same as tables ({plural(happened.length, 'claim')}, {plural(reported.length, 'report')})
      </summary>
      {happened.length > 0 ? <HappenedTable happened={happened} /> : null}
      {reported.length > 0 ? <ReportedTable reported={reported} /> : null}
    </details>
  )
}

function HappenedTable({ happened }: { happened: readonly Happened[] }) {
  return (
    <table>
      <caption>Happened{restOf(happened)}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Reports</th>
        </tr>
      </thead>
      <tbody>
        {happened.slice(0, MOST_ROWS).map(({ start, end, said, label, status, agreement, evidence }) => (
          <tr>
            <td>
              {printedPeriod({ start, end, text: said })} <span class="quiet">“{said}”</span>
            </td>
            <td>
              <a href={partAddress(evidence)}>{label}</a>
              {status === 'actual' ? null : <span class="quiet"> ({status})</span>}
            </td>
            <td>
              <AgreementMark agreement={agreement} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ReportedTable({ reported }: { reported: readonly Reported[] }) {
  return (
    <table>
      <caption>Reported{restOf(reported)}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Outlet</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {reported.slice(0, MOST_ROWS).map(({ day, outlet, title, article }) => (
          <tr>
            <td>
              <Day iso={day} />
            </td>
            <td>{outlet ?? <span class="quiet">—</span>}</td>
            <td>
              <a href={articleAddress(article)}>{title ?? 'without a title'}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const restOf = (rows: readonly unknown[]): string =>
  rows.length > MOST_ROWS ? `, the first ${MOST_ROWS} of ${rows.length}` : ''
