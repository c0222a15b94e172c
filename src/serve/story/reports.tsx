import { articleAddress, compareAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import type { Report, StoryView } from './story-view.js'

/** The reports of a story: when each came, how many claims it tells, and how many no other does. */
export function Reports({ reports }: Pick<StoryView, 'reports'>) {
  return (
    <section class="scrolls" tabindex={0} aria-label="Reports">
      <table class="reports">
        <caption class="unseen">Reports of the story</caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Title</th>
            <th scope="col">Day</th>
            <th scope="col" class="number">
              Claims
            </th>
            <th scope="col" class="number">
              It alone
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <ReportRow report={report} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ReportRow({ report: { id, name, title, url, published, claims, alone } }: { report: Report }) {
  return (
    <tr>
      <th scope="row">
        <a href={articleAddress(id)}>{name}</a>
      </th>
      <td>
        {title ?? <span class="quiet">untitled</span>}
        {url !== null && /^https?:\/\//i.test(url) ? (
          <>
            {' '}
            <a class="small" href={url} rel="noreferrer">
              original<span class="unseen"> of {name}</span>
            </a>
          </>
        ) : null}
      </td>
      <td>
        <Day iso={published} />
      </td>
      <td class="number">{claims}</td>
      <td class="number">{alone}</td>
    </tr>
  )
}

/** Two reports side by side: of two a link, of more a choice. */
export function CompareReports({ reports }: Pick<StoryView, 'reports'>) {
  const [first, second, third] = reports
  if (!first || !second) return null
  if (!third)
    return (
      <p>
        <a href={compareAddress(first.id, second.id)}>Compare the two side by side</a>
      </p>
    )
  return (
    <form class="compare-form" action="/compare" method="get">
      <Choice name="a" label="Compare" reports={reports} chosen={first.id} />
      <Choice name="b" label="with" reports={reports} chosen={second.id} />
      <button type="submit">Side by side</button>
    </form>
  )
}

function Choice(props: { name: string; label: string; reports: readonly Report[]; chosen: string }) {
  const { name, label, reports, chosen } = props
  return (
    <label>
      {label}{' '}
      <select name={name}>
        {reports.map((report) => (
          <option value={report.id} selected={report.id === chosen}>
            {report.name}
          </option>
        ))}
      </select>
    </label>
  )
}
