import { describe, expect, it } from 'vitest'
import { after, newJob } from '../work/job.js'
import { eventsOf } from './job-events.js'

const waiting = newJob({ id: 'a', command: 'add a', asked: '2024-03-14T00:00:00.000Z', given: 1, by: null })
const done = after(waiting, { kind: 'ended', state: 'done', at: '2024-03-14T00:01:00.000Z' })

async function all(pieces: AsyncIterable<string>): Promise<readonly string[]> {
  const taken: string[] = []
  for await (const piece of pieces) taken.push(piece)
  return taken
}

describe('the events of a job', () => {
  it('are an event each time, on lines of their own', async () => {
    const told = await all(eventsOf((async function* () { yield waiting; yield done })())) // biome-ignore format: one line reads best
    expect(told).toEqual([
      `event: progress\ndata: ${JSON.stringify(waiting)}\n\n`,
      `event: end\ndata: ${JSON.stringify(done)}\n\n`,
    ])
  })

  it('have no line of their own in a name', async () => {
    const [told] = await all(eventsOf((async function* () { yield { ...done, command: 'add a\nevent: x\n\ndata: y' } })())) // biome-ignore format: one line reads best
    expect(told?.split('\n')).toHaveLength(4)
  })

  it('have a heartbeat while nothing happens', async () => {
    const slow = (async function* () {
      await new Promise((resolve) => setTimeout(resolve, 50))
      yield done
    })()
    const told = await all(eventsOf(slow, 10))
    expect(told.slice(0, 2)).toEqual([': still there\n\n', ': still there\n\n'])
    expect(told.at(-1)).toContain('event: end')
  })

  it('leave the source when nobody listens', async () => {
    let isLeft = false
    const source = (async function* () {
      try {
        for (;;) yield waiting
      } finally {
        isLeft = true
      }
    })()
    for await (const _ of eventsOf(source)) break
    expect(isLeft).toBe(true)
  })
})
