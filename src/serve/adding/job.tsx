import { z } from 'zod'
import { CHANGE_WORDS, RANKED_CHANGES } from '../../export/change-words.js'
import { plural } from '../../export/layout.js'
import { Fault } from '../../model/fault.js'
import { action } from '../action.js'
import type { Context } from '../context.js'
import { articleAddress, storyAddress } from '../page/addresses.js'
import { resource } from '../resource.js'
import { addedSchema, isOver, type Job, jobSchema } from '../work/job.js'
import { Faults } from './faults.js'
import { JobCounts, jobTitle, StateMark } from './job-line.js'

const params = z.object({ id: z.string() })

/** A report with the story that it stands in now; null where it waits to be reconciled. */
const placedSchema = addedSchema.unwrap().extend({
  story: z.string().nullable(),
  storyTitle: z.string().nullable(),
})
const jobViewSchema = jobSchema.unwrap().extend({ reports: z.array(placedSchema).readonly() })
type JobView = z.output<typeof jobViewSchema>

export const job = resource({
  path: '/jobs/{id}',
  name: 'getJob',
  summary: 'A job: how far it is, what it added, and what it could not read.',
  params,
  query: z.object({}),
  answer: jobViewSchema,
  view: async (context, { params: { id } }) => {
    const found = jobOf(context, id)
    const reports = await placed(found.reports, context)
    return { ...found, reports }
  },
  isFleeting: true,
  page: (view) => ({
    title: jobTitle(view),
    section: '/add',
    scripts: isOver(view) ? [] : ['job'],
    refresh: isOver(view) ? null : 3,
    body: <JobPage job={view} />,
  }),
})

export const stopJob = action({
  method: 'post',
  path: '/jobs/{id}/stop',
  name: 'stopJob',
  summary: 'Stops a job after the report in hand; what was added stays.',
  params,
  body: z.object({}),
  answer: jobSchema,
  status: 202,
  run: stop,
  next: ({ id }) => `/jobs/${id}`,
})

export const deleteJob = action({ ...stopJob, method: 'delete', path: '/jobs/{id}', name: 'deleteJob', next: null })

async function stop(context: Context, { params: { id } }: { readonly params: { readonly id: string } }): Promise<Job> {
  jobOf(context, id)
  context.work.stop(id)
  return jobOf(context, id)
}

/** Throws the fault `job-unknown`. */
export function jobOf({ work }: Pick<Context, 'work'>, id: string): Job {
  const found = work.job(id)
  if (found === null) throw Fault.of('job-unknown', { id })
  return found
}

async function placed(reports: Job['reports'], { store }: Context): Promise<JobView['reports']> {
  const stories = await store.stories.of(reports.map(({ article }) => article))
  const titles = await store.questions.titles([...new Set(stories.values())])
  return reports.map((report) => {
    const story = stories.get(report.article) ?? ''
    const storyTitle = titles.get(story) ?? null
    return { ...report, story: storyTitle === null ? null : story, storyTitle }
  })
}

function JobPage({ job: view }: { job: JobView }) {
  return (
    <>
      <h1>{jobTitle(view)}</h1>
      <div id="job-state" role="status">
        <p>
          <StateMark state={view.state} /> <JobCounts job={view} />
        </p>
        <Progress job={view} />
        {view.waitsFor !== null && <p>It waits until another process has written: {view.waitsFor}.</p>}
      </div>
      {!isOver(view) && (
        <form action={`/jobs/${view.id}/stop`} method="post">
          <button type="submit">Stop</button>{' '}
          <span class="small quiet">after the report in hand; what was added stays</span>
        </form>
      )}
      <div id="job-result">
        <Added job={view} />
        <Changed job={view} />
        <Faults title="Could not be read" faults={view.faults} />
        {isOver(view) && <Next job={view} />}
      </div>
    </>
  )
}

/** Of how many inputs, as long as these are what is counted: one may hold many reports. */
function Progress({ job: { state, given, added, known, passedOver, failed } }: { job: JobView }) {
  const done = added + known + passedOver + failed
  if (state !== 'running' || given === 0 || done > given) return null
  return (
    <p>
      <progress aria-label="Progress" max={given} value={done} />{' '}
      <span class="small quiet">
        {done} of {given}
      </span>
    </p>
  )
}

function Added({ job: { reports, added } }: { job: JobView }) {
  if (added === 0) return null
  return (
    <section aria-labelledby="added">
      <h2 id="added">Added</h2>
      {added > reports.length && (
        <p class="quiet">
          The last {reports.length} of {added}.
        </p>
      )}
      <ul class="added">
        {reports.map(({ article, ref, title, outlet, story, storyTitle }) => (
          <li>
            <a href={articleAddress(article)}>{title ?? ref}</a>{' '}
            {outlet !== null && <span class="quiet">{outlet}</span>}
            <br />
            <span class="small">
              {story === null ? (
                <span class="quiet">not in a story yet</span>
              ) : (
                <>
                  in <a href={storyAddress(story)}>{storyTitle}</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changed({ job: { changes, asked } }: { job: JobView }) {
  const kinds = RANKED_CHANGES.filter((kind) => (changes[kind] ?? 0) > 0)
  if (kinds.length === 0) return null
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">What this changed</h2>
      <ul class="counts">
        {kinds.map((kind) => (
          <li>
            <a href={`/changes?${new URLSearchParams({ kind, since: asked })}`}>{CHANGE_WORDS[kind][0]}</a>{' '}
            {changes[kind]}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Next({ job: { added, known, failed } }: { job: JobView }) {
  return (
    <p>
      {added + known + failed === 0 && 'Nothing was new. '}
      <a href="/add">Add more</a>
      {failed > 0 && (
        <>
          {' '}
          · <a href="/failures">{plural(failed, 'failure')} to look after</a>
        </>
      )}{' '}
      · <a href="/stories">All stories</a>
    </p>
  )
}
