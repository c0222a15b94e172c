import type { Child } from 'hono/jsx'
import { flatten } from '../../export/layout.js'
import { ConditionsGraph } from '../charts/conditions-graph.js'
import { Timeline } from '../charts/timeline.js'
import { storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { CoverageMatrix } from './coverage-matrix.js'
import { Origins } from './origins.js'
import { PositionGrid } from './position-grid.js'
import { CompareReports, Reports } from './reports.js'
import type { StoryView } from './story-view.js'
import { Summary } from './summary.js'
import { Terms } from './terms.js'

interface Section {
  readonly id: string
  readonly name: string
  readonly body: Child
}

/** The state of things in one look, then what it stands on. */
export function StoryPage({ view }: { view: StoryView }) {
  const { story, counts } = view
  const sections = sectionsOf(view)
  return (
    <>
      <h1>{story.title || 'Untitled story'}</h1>
      <p class="quiet">{counts}</p>
      <div class="state">
        <Summary summary={view.summary} />
        <aside aria-labelledby="origins">
          <h2 id="origins" class="state-aside">
            Whose words
          </h2>
          <Origins origins={view.origins} reports={view.reports} />
        </aside>
      </div>
      <nav class="in-page" aria-label="In this story">
        <ul>
          {sections.map(({ id, name }) => (
            <li>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, name, body }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          {body}
        </section>
      ))}
    </>
  )
}

function sectionsOf(view: StoryView): readonly Section[] {
  const { story, positions, coverage, conditions, timeline, reports, terms, orphaned } = view
  const ifAny = (parts: readonly unknown[], section: Section) => (parts.length === 0 ? [] : [section])
  return [
    { id: 'positions', name: 'Positions', body: <PositionGrid table={positions} story={story.id} /> },
    ...ifAny(coverage.rows, { id: 'coverage', name: 'Coverage', body: <Coverage view={view} /> }),
    ...ifAny(conditions.links, { id: 'blocks', name: 'What blocks what', body: <Blocks view={view} /> }),
    { id: 'timeline', name: 'Timeline', body: <Timeline timeline={timeline} /> },
    {
      id: 'reports',
      name: 'Reports',
      body: (
        <>
          <CompareReports reports={reports} />
          <Reports reports={reports} />
        </>
      ),
    },
    ...ifAny(terms, { id: 'terms', name: 'Other conditions', body: <Terms terms={terms} /> }),
    ...ifAny(orphaned, {
      id: 'orphaned',
      name: 'Judgements without their words',
      body: <Orphaned orphaned={orphaned} />,
    }),
  ]
}

function Coverage({ view: { coverage, story } }: { view: StoryView }) {
  const rest = coverage.claims - coverage.rows.length
  return (
    <>
      <CoverageMatrix coverage={coverage} />
      {rest > 0 ? (
        <p>
          <a href={`${storyAddress(story.id)}/coverage`}>All {coverage.claims} claims</a>: {rest} that weigh less are
          left out here.
        </p>
      ) : null}
    </>
  )
}

function Blocks({ view: { deadlocks, conditions } }: { view: StoryView }) {
  return (
    <>
      {deadlocks.map(({ words }) => (
        <p>
          <b>Neither moves first:</b> {words}.
        </p>
      ))}
      <ConditionsGraph graph={conditions} />
    </>
  )
}

function Orphaned({ orphaned }: Pick<StoryView, 'orphaned'>) {
  return (
    <ul>
      {orphaned.map(({ kind, words, by, at }) => (
        <li>
          {kind}: {words.map((one) => `“${flatten(one)}”`).join(' and ')}
          <span class="quiet">
            {by === null ? '' : `, by ${by}`}, <Day iso={at} />
          </span>
        </li>
      ))}
    </ul>
  )
}
