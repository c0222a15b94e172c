import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { after, isOver, type Job, type JobEvent, newJob } from './job.js'
import { JobBook } from './job-book.js'

const at = '2024-03-14T00:00:00.000Z'
const job = (id = 'a') => newJob({ id, command: `add ${id}`, asked: at, given: 1, by: null })
const report = { article: 'x', ref: 'r', title: null, outlet: null, story: 's' }
const fault = Fault.of('input-empty', { input: 'a.txt' }).parts
const all = (...events: readonly JobEvent[]): Job => events.reduce(after, job())

describe('a job', () => {
  it.each<[string, Job, Partial<Job>]>([
    ['waits', all(), { state: 'waiting', waitsFor: null, added: 0 }],
    ['waits for another process', all({ kind: 'busy', who: 'another' }), { state: 'waiting', waitsFor: 'another' }],
    ['goes on then', all({ kind: 'busy', who: 'another' }, { kind: 'running' }), { state: 'running', waitsFor: null }],
    ['counts what was added', all({ kind: 'added', report }, { kind: 'known' }, { kind: 'passed-over' }), { added: 1, known: 1, passedOver: 1, reports: [report] }],
    ['keeps faults', all({ kind: 'fault', fault, isNotice: false }), { failed: 1, faults: [fault] }],
    ['counts no notice as failed', all({ kind: 'fault', fault, isNotice: true }), { failed: 0, faults: [fault] }],
    ['counts changes', all({ kind: 'changed', kinds: ['claim-new'] }, { kind: 'changed', kinds: ['claim-new', 'story-new'] }), { changes: { 'claim-new': 2, 'story-new': 1 } }],
    ['ends', all({ kind: 'ended', state: 'stopped', at }), { state: 'stopped', ended: at }],
  ])('%s', (_, now, expected) => expect(now).toMatchObject(expected)) // biome-ignore format: a table

  it('keeps no more than the last reports and the first faults', () => {
    const many = Array.from({ length: 300 }, (_, number) => number)
    const now = [
      ...many.map((number): JobEvent => ({ kind: 'added', report: { ...report, ref: `${number}` } })),
      ...many.map(
        (number): JobEvent => ({ kind: 'fault', fault: { ...fault, message: `${number}` }, isNotice: false }),
      ),
    ].reduce(after, job())
    expect([now.added, now.reports.length, now.reports[0]?.ref]).toEqual([300, 200, '100'])
    expect([now.failed, now.faults.length, now.faults[0]?.message]).toEqual([300, 200, '0'])
  })
})

describe('the book of jobs', () => {
  const over: JobEvent = { kind: 'ended', state: 'done', at }

  it('takes no more than 20 that are open, and forgets all but 100 that ended', () => {
    const book = new JobBook()
    for (let number = 0; number < 20; number++) book.add(job(`${number}`))
    expect(() => book.add(job('more'))).toThrow(expect.objectContaining({ code: 'work-full' }))
    for (let number = 0; number < 150; number++) {
      book.note(`${number}`, over)
      book.add(job(`${number + 20}`))
    }
    expect(book.list()).toHaveLength(120)
    expect([book.get('49'), book.get('50')?.state, book.get('169')?.state]).toEqual([null, 'done', 'waiting'])
  })

  it('changes nothing of one that is over', () => {
    const book = new JobBook()
    book.add(job())
    book.note('a', over)
    book.note('a', { kind: 'known' })
    book.note('unknown', { kind: 'known' })
    expect(book.get('a')).toMatchObject({ state: 'done', known: 0 })
  })

  it('tells a follower how it stands, what happened meanwhile in one, and the end', async () => {
    const book = new JobBook()
    book.add(job())
    const told: string[] = []
    for await (const { state, known } of book.follow('a', new AbortController().signal)) {
      told.push(`${state} ${known}`)
      if (told.length === 1) for (let count = 0; count < 3; count++) book.note('a', { kind: 'known' })
      if (told.length === 2) setTimeout(() => book.note('a', over), 5)
    }
    expect(told).toEqual(['waiting 0', 'waiting 3', 'done 3'])
  })

  it('lets a follower go', async () => {
    const book = new JobBook()
    book.add(job())
    const leaving = new AbortController()
    setTimeout(() => leaving.abort(), 5)
    let count = 0
    for await (const one of book.follow('a', leaving.signal)) count += isOver(one) ? 100 : 1
    expect(count).toBe(1)
  })
})
