import { z } from 'zod'
import { stream } from '../stream.js'
import { isOver, type Job } from '../work/job.js'
import { jobOf } from './job.js'

/** Milliseconds: of what happens in one only the last is told; after so many a line says that the connection is alive (proxies cut silent ones). */
const PACE = 500
const HEARTBEAT = 15_000

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Whoever comes back is told how it stands first. */
export const jobEvents = stream({
  path: '/jobs/{id}/events',
  name: 'followJob',
  summary: 'Server-sent events: `progress` with the job whenever something happened to it, and once `end`.',
  params: z.object({ id: z.string() }),
  query: z.object({}),
  types: ['text/event-stream'],
  stream: async (context, { params: { id } }, signal) => {
    jobOf(context, id)
    return { type: 'text/event-stream; charset=utf-8', file: null, pieces: eventsOf(context.work.follow(id, signal)) }
  },
})

/** What a follower is told, a heartbeat where nothing happens. */
export async function* eventsOf(jobs: AsyncIterable<Job>, beat = HEARTBEAT): AsyncGenerator<string> {
  const source = jobs[Symbol.asyncIterator]()
  try {
    for (let next = source.next(); ; ) {
      const result = await orBeat(next, beat)
      if (result?.done) return
      yield result === null ? ': still there\n\n' : eventOf(result.value)
      if (result === null) continue
      if (!isOver(result.value)) await pause(PACE)
      next = source.next()
    }
  } finally {
    source.return?.().catch(() => undefined)
  }
}

const eventOf = (job: Job): string => `event: ${isOver(job) ? 'end' : 'progress'}\ndata: ${JSON.stringify(job)}\n\n`

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Null where it takes longer than the beat. */
async function orBeat<Value>(value: Promise<Value>, beat: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), beat)
  })
  try {
    return await Promise.race([value, silence])
  } finally {
    clearTimeout(timer)
  }
}
