import { printedDay } from '../../export/printed-day.js'
import type { CompareView } from './compare-view.js'

/** A form to choose two reports of a story, `first` perhaps chosen; where no story is, the stories. */
export function ChooseReports({ view, first }: { view: CompareView; first: string | undefined }) {
  const { story, stories } = view
  return (
    <>
      <h1>Compare two reports</h1>
      {story ? (
        <ReportForm reports={view.reports} title={story.title} first={first} />
      ) : (
        <>
          <p>Choose the story whose reports are to stand side by side.</p>
          <ul>
            {stories.map(({ id, title }) => (
              <li>
                <a href={`/compare?story=${id}`}>{title}</a>
              </li>
            ))}
          </ul>
          {stories.length === 0 ? <p class="quiet">No story has two reports yet.</p> : null}
        </>
      )}
    </>
  )
}

interface Choosing {
  readonly reports: CompareView['reports']
  readonly title: string
  readonly first: string | undefined
}

function ReportForm({ reports, title, first }: Choosing) {
  if (reports.length < 2) return <p>“{title}” has one report alone; there is nothing to set beside it.</p>
  const chosen = Math.max(
    0,
    reports.findIndex(({ id }) => first !== undefined && id.startsWith(first)),
  )
  return (
    <form action="/compare" method="get" class="choose-reports">
      <p>Two reports of “{title}”:</p>
      <Choice name="a" label="First" reports={reports} chosen={chosen} />
      <Choice name="b" label="Second" reports={reports} chosen={chosen === 0 ? 1 : 0} />
      <button type="submit" class="main">
        Compare
      </button>
    </form>
  )
}

function Choice({ name, label, reports, chosen }: Pick<Choosing, 'reports'> & ChoiceOf) {
  return (
    <label>
      {label}
      <select name={name}>
        {reports.map(({ id, outlet, title, ref, published }, at) => (
          <option value={id} selected={at === chosen}>
            {[outlet, printedDay(published), title ?? ref].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChoiceOf {
  readonly name: 'a' | 'b'
  readonly label: string
  readonly chosen: number
}
