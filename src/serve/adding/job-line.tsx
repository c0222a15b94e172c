import { plural } from '../../export/layout.js'
import { Dotted } from '../page/layout.js'
import type { Job, JobState } from '../work/job.js'

/** How the commands of jobs are called on pages, by how they begin. */
const TITLES: readonly (readonly [begun: string, words: string])[] = [
  ['add --retry ', 'Trying again: '],
  ['add ', 'Adding '],
  ['watch --once', 'Polling feeds '],
]

/** What a job does, in plain words. */
export function jobTitle({ command }: Pick<Job, 'command'>): string {
  const found = TITLES.find(([begun]) => command.startsWith(begun))
  return found ? `${found[1]}${command.slice(found[0].length).trim()}`.trim() : command
}

const STATES: Readonly<Record<JobState, readonly [sign: string, word: string]>> = {
  waiting: ['…', 'waiting'],
  running: ['▸', 'running'],
  done: ['✓', 'done'],
  stopped: ['■', 'stopped'],
  failed: ['✗', 'failed'],
}

export function StateMark({ state }: { state: JobState }) {
  const [sign, word] = STATES[state]
  return (
    <span class={`job-${state} tag`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  )
}

/** What became of the reports so far, in words. */
export function JobCounts({
  job: { added, known, passedOver, failed },
}: {
  job: Pick<Job, 'added' | 'known' | 'passedOver' | 'failed'>
}) {
  return (
    <Dotted>
      {[
        `${plural(added, 'report')} added`,
        known > 0 ? `${known} known already` : null,
        passedOver > 0 ? `${passedOver} passed over` : null,
        failed > 0 ? `${failed} could not be read` : null,
      ]}
    </Dotted>
  )
}

export function JobLine({ job }: { job: Job }) {
  return (
    <li>
      <StateMark state={job.state} /> <a href={`/jobs/${job.id}`}>{jobTitle(job)}</a>{' '}
      <span class="small quiet">
        <JobCounts job={job} />
        {job.by !== null && ` · ${job.by}`}
      </span>
    </li>
  )
}
