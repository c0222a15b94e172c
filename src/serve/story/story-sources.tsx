import { plural } from '../../export/layout.js'
import { articleAddress, compareAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import type { Report, StoryOrigin, StoryView } from './story-view.js'

/** So many shared sources stand open. */
const MOST_OPEN = 5

/** Whose words these are: sources that several reports share; behind a line more of them, and those that one report alone names. */
export function Origins({ origins, reports }: Pick<StoryView, 'origins' | 'reports'>) {
  const byUse = origins.toSorted((a, b) => b.articles.length - a.articles.length)
  const shared = byUse.filter(({ articles }) => articles.length > 1)
  const more = shared.slice(MOST_OPEN)
  const own = byUse.slice(shared.length)
  return (
    <>
      {shared.length === 0 ? (
        <p>No two reports are known to draw on one source.</p>
      ) : (
        <>
          <OriginList origins={shared.slice(0, MOST_OPEN)} reports={reports} />
          <p class="small quiet">What comes from one source counts once, however many print it.</p>
        </>
      )}
      <Folded name={`${plural(more.length, 'more shared source')}`} origins={more} reports={reports} />
      <Folded name={`${plural(own.length, 'source')} named by one report`} origins={own} reports={reports} />
    </>
  )
}

function Folded(props: { name: string; origins: readonly StoryOrigin[]; reports: readonly Report[] }) {
  const { name, origins, reports } = props
  if (origins.length === 0) return null
  return (
    <details>
      <summary>{name}</summary>
      <OriginList origins={origins} reports={reports} />
    </details>
  )
}

function OriginList({ origins, reports }: { origins: readonly StoryOrigin[]; reports: readonly Report[] }) {
  const byId = new Map(reports.map((report) => [report.id, report]))
  return (
    <ul class="origins">
      {origins.map(({ id, words, articles }) => (
        <li id={id}>
          {words}
          {' — '}
          {articles.map((article, at) => (
            <>
              {at > 0 ? ', ' : ''}
              <a href={articleAddress(article)}>{byId.get(article)?.name ?? article}</a>
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}

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
