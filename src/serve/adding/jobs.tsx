import { z } from 'zod'
import { RUN_OUTCOMES, type Run } from '../../store/run-store.js'
import { Moment } from '../page/moment.js'
import { resource } from '../resource.js'
import { jobSchema } from '../work/job.js'
import { JobLine } from './job-line.js'

const MOST_RUNS = 100

const runSchema = z.object({
  id: z.string(),
  command: z.string(),
  version: z.string(),
  started: z.string(),
  ended: z.string().nullable(),
  outcome: z.enum(RUN_OUTCOMES),
  added: z.int(),
  failed: z.int(),
})

export const jobs = resource({
  path: '/jobs',
  name: 'listJobs',
  summary: `The jobs of this server since it started, latest first, and the last ${MOST_RUNS} runs of the ledger, also those of the command line.`,
  params: z.object({}),
  query: z.object({}),
  answer: z.object({ jobs: z.array(jobSchema).readonly(), runs: z.array(runSchema).readonly() }),
  view: async ({ work, store }) => ({ jobs: work.jobs(), runs: await store.runs.list(MOST_RUNS) }),
  isFleeting: true,
  page: (view) => ({
    title: 'Jobs and runs',
    section: '/add',
    body: (
      <>
        <h1>Jobs and runs</h1>
        <h2>Jobs of this server</h2>
        {view.jobs.length === 0 && (
          <p>
            None since it was started. <a href="/add">Add reports</a>
          </p>
        )}
        <ul class="jobs">
          {view.jobs.map((job) => (
            <JobLine job={job} />
          ))}
        </ul>
        <Runs runs={view.runs} />
      </>
    ),
  }),
})

function Runs({ runs }: { runs: readonly Run[] }) {
  if (runs.length === 0) return null
  return (
    <>
      <h2 id="runs">Runs of the ledger</h2>
      <section class="scrolls" tabindex={0} aria-labelledby="runs">
        <table class="runs">
          <thead>
            <tr>
              <th scope="col">Command</th>
              <th scope="col">Began</th>
              <th scope="col">Outcome</th>
              <th scope="col" class="number">
                Added
              </th>
              <th scope="col" class="number">
                Failed
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ command, started, outcome, added, failed }) => (
              <tr>
                <th scope="row">{command}</th>
                <td>
                  <Moment iso={started} />
                </td>
                <td>{outcome}</td>
                <td class="number">{added}</td>
                <td class="number">{failed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
