import type { Child } from 'hono/jsx'
import { flatten, plural } from '../../export/layout.js'
import { ConditionsGraph } from '../charts/conditions-graph.js'
import { Timeline } from '../charts/timeline.js'
import { actorAddress, claimAddress, partAddress, storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { CoverageMatrix } from './coverage-matrix.js'
import { PositionGrid } from './position-grid.js'
import { CompareReports, Origins, Reports } from './story-sources.js'
import type { StoryView, Term } from './story-view.js'

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
    { id: 'coverage', name: 'Coverage', body: <Coverage view={view} /> },
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
  ].filter(({ id }) => id !== 'coverage' || coverage.rows.length > 0)
}

/** Each line leads to what it tells of; lines of one name stand under it. */
function Summary({ summary }: Pick<StoryView, 'summary'>) {
  if (summary.length === 0) return <p>The reports tell of nothing that anybody does, demands, offers or refuses.</p>
  const names = [...new Set(summary.map(({ name }) => name))]
  return (
    <dl class="summary">
      {names.map((name) => {
        const lines = summary.filter((line) => line.name === name)
        const actor = lines.find(({ kind }) => kind === 'actor')
        return (
          <>
            <dt class={`is-${lines[0]?.name.toLowerCase()}`}>
              {actor ? <a href={actorAddress(actor.id)}>{name}</a> : name}
            </dt>
            {lines.map(({ kind, id, text }) => (
              <dd>{kind === 'actor' ? text : <a href={kind === 'claim' ? claimAddress(id) : `#${id}`}>{text}</a>}</dd>
            ))}
          </>
        )
      })}
    </dl>
  )
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
      {deadlocks.map(({ id, words }) => (
        <p id={id} class="deadlock">
          <b>Neither moves first:</b> {words}.
        </p>
      ))}
      <ConditionsGraph graph={conditions} />
    </>
  )
}

/** So many stand open; the others behind a line that opens them. */
const MOST_TERMS = 12

function Terms({ terms }: { terms: readonly Term[] }) {
  const rest = terms.slice(MOST_TERMS)
  return (
    <>
      <TermList terms={terms.slice(0, MOST_TERMS)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{plural(rest.length, 'more condition')}</summary>
          <TermList terms={rest} />
        </details>
      )}
    </>
  )
}

function TermList({ terms }: { terms: readonly Term[] }) {
  return (
    <ul class="terms">
      {terms.map(({ ref, holder, halves, antecedent, consequent }) => (
        <li>
          {holder === null ? '' : `${holder}: `}
          <a href={partAddress(ref)}>
            <i>{halves[0]}</i> “{antecedent}” <i>{halves[1]}</i> “{consequent}”
          </a>
        </li>
      ))}
    </ul>
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
