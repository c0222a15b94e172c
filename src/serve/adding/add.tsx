import { z } from 'zod'
import { action } from '../action.js'
import { resource } from '../resource.js'
import { isOver, jobSchema } from '../work/job.js'
import { AddForm } from './add-form.js'
import { addBody, addTask } from './inputs.js'
import { JobLine } from './job-line.js'

/** Of all files and texts of one request together, in megabytes; base64 makes a third more of them. */
const LIMIT = 20

export const adding = resource({
  path: '/add',
  name: 'showAdding',
  summary: 'What is being added now, and how much may be given at a time.',
  params: z.object({}),
  query: z.object({}),
  answer: z.object({ megabytes: z.int(), jobs: z.array(jobSchema).readonly() }),
  view: async ({ work }) => ({ megabytes: LIMIT, jobs: work.jobs().filter((job) => !isOver(job)) }),
  isFleeting: true,
  page: ({ megabytes, jobs }) => ({
    title: 'Add reports',
    section: '/add',
    scripts: ['drop-files'],
    body: (
      <>
        <h1>Add reports</h1>
        <p>
          What you give is read on this machine and stays on it. Nothing is sent anywhere; only the addresses that you
          name are fetched, and what they lead to.
        </p>
        {jobs.length > 0 && (
          <section aria-labelledby="now">
            <h2 id="now">Going on now</h2>
            <ul class="jobs">
              {jobs.map((job) => (
                <JobLine job={job} />
              ))}
            </ul>
          </section>
        )}
        <AddForm megabytes={megabytes} />
        <p class="small">
          <a href="/jobs">All jobs and runs</a> · <a href="/failures">What could not be read</a> ·{' '}
          <a href="/feeds">Feeds that are watched</a>
        </p>
      </>
    ),
  }),
})

export const add = action({
  method: 'post',
  path: '/add',
  name: 'addReports',
  summary: 'Reads reports into the ledger: texts, files, addresses. Answers at once with the job that does it.',
  params: z.object({}),
  body: addBody,
  megabytes: Math.ceil(LIMIT * 1.4),
  answer: jobSchema,
  status: 202,
  run: async ({ work }, { body, visitor }) => {
    const { task, command } = addTask(body)
    return work.begin(task, command, visitor.name)
  },
  next: ({ id }) => `/jobs/${id}`,
})
