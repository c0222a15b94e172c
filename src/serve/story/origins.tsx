import { plural } from '../../export/layout.js'
import { articleAddress } from '../page/addresses.js'
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
      {origins.map(({ words, articles }) => (
        <li>
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
