import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Fault } from '../../model/fault.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import { openLedger } from '../../store/sqlite/open-ledger.js'
import { sampleLedger } from '../test-site.js'
import type { Job } from './job.js'
import { openWork } from './open-work.js'
import type { Task, Text } from './order.js'
import type { Work } from './work.js'

// The process that writes gives way to all others, so that it takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close()
})

async function openAll(): Promise<{ readonly store: LedgerStore; readonly work: Work }> {
  const { file, remove } = sampleLedger()
  opened.push({ close: async () => remove() })
  const store = await openLedger(file)
  const work = openWork({ file, version: '0.0.0', now: () => new Date().toISOString() })
  opened.push(store, work)
  return { store, work }
}

const text = (words: string): Text => ({
  title: null,
  outlet: 'Test Wire',
  url: null,
  published: '2024-03-14',
  text: words,
})
const report = (number: number) =>
  text(
    `The ministry of Norway said that it would reopen crossing ${number} on Monday. Chad refused to sign the treaty.`,
  )
const adding = (parts: Partial<Extract<Task, { kind: 'add' }>>): Task =>
  ({ kind: 'add', addresses: [], pieces: [], texts: [], ...parts }) // biome-ignore format: one line reads best
const many = (count: number) => adding({ texts: Array.from({ length: count }, (_, at) => report(at)) })

async function ended(work: Work, { id }: Job): Promise<Job | undefined> {
  let last: Job | undefined
  for await (const job of work.follow(id, AbortSignal.timeout(240_000))) last = job
  return last
}

/** The first state of a job of which this is true. */
async function until(work: Work, { id }: Job, is: (job: Job) => boolean): Promise<Job> {
  for await (const job of work.follow(id, AbortSignal.timeout(240_000))) if (is(job)) return job
  throw new Error('it ended before')
}

/** Kills the process that writes: the one child of this process that runs it. */
function killChild(): void {
  const children = execFileSync('pgrep', ['-P', `${process.pid}`, '-f', 'work-process.js'], { encoding: 'utf8' })
  for (const id of children.trim().split('\n')) process.kill(Number(id), 'SIGKILL')
}

describe('a job', () => {
  it('adds what is given, tells what it holds already, and what fails', async () => {
    const { store, work } = await openAll()
    const pieces = [
      { name: 'picture.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1') },
      {
        name: '/etc/hostname',
        bytes: Buffer.from('Title: A piece\n\nNorway urged Chad to reopen the strait on Monday.'),
      },
    ]
    const french = text(
      'Le gouvernement a rejeté la proposition de paix que le ministre avait présentée lundi à Paris.',
    )
    const addresses = ['/etc/hostname', 'file:///etc/hostname', 'http://127.0.0.1:9/a']
    const job = work.begin(adding({ texts: [report(1), report(1), french], pieces, addresses }), 'add', 'tester')
    expect(job).toMatchObject({ state: 'waiting', by: 'tester', added: 0 })
    const done = await ended(work, job)
    expect(done).toMatchObject({ state: 'done', added: 2, known: 1, failed: 5 })
    expect(done?.reports.map(({ ref }) => ref)).toEqual(['pasted text', '/etc/hostname'])
    expect(done?.faults.map(({ code }) => code).sort()).toEqual([
      'input-binary', 'report-not-english', 'web-address', 'web-address', 'web-private',
    ]) // biome-ignore format: a list
    expect((await store.runs.list(1))[0]).toMatchObject({ command: 'add', outcome: 'done', added: 2, failed: 5 })
    expect(work.job(job.id)).toEqual(done)
  })

  it('is stopped after the article in hand; one that waits does not begin', async () => {
    const { store, work } = await openAll()
    const [first, second] = [work.begin(many(40), 'add many', null), work.begin(many(1), 'add one', null)]
    work.stop(second.id)
    await until(work, first, ({ added }) => added > 0)
    work.stop(first.id)
    const done = await ended(work, first)
    expect(done).toMatchObject({ state: 'stopped' })
    expect(done?.added).toBeLessThan(40)
    expect(work.job(second.id)).toMatchObject({ state: 'stopped', added: 0 })
    expect((await store.runs.list(1))[0]).toMatchObject({ outcome: 'stopped', added: done?.added })
  })

  it('fails where its process is killed; what was stored stays, and the next goes on', async () => {
    const { store, work } = await openAll()
    const before = await store.articles.count()
    const [first, second] = [work.begin(many(40), 'add many', null), work.begin(many(3), 'add few', null)]
    const { added } = await until(work, first, (job) => job.added > 0)
    killChild()
    const lost = await ended(work, first)
    expect(lost).toMatchObject({ state: 'failed', faults: [{ code: 'work-died' }] })
    expect(await store.articles.count()).toBeGreaterThanOrEqual(before + added)
    expect(await ended(work, second)).toMatchObject({ state: 'done' })
    expect((await store.runs.list(2)).map(({ command, outcome }) => [command, outcome])).toEqual([
      ['add few', 'done'],
      ['add many', 'failed'],
    ])
  })

  it('is refused where too many wait', async () => {
    const { work } = await openAll()
    for (let count = 0; count < 20; count++) work.begin(many(1), 'add', null)
    expect(() => work.begin(many(1), 'add', null)).toThrow(expect.objectContaining({ code: 'work-full' }))
  })
})

describe('a judgement', () => {
  async function claimsOf(store: LedgerStore) {
    const { rows } = await store.questions.records({ agreement: ['single'] })
    const claim = rows.flatMap((row) => row.claim ?? [])[0] ?? ''
    return { claim, rows: rows.filter((row) => row.claim === claim) }
  }

  it('is stored and applied, and taken back', async () => {
    const { store, work } = await openAll()
    const { claim, rows } = await claimsOf(store)
    const record = rows[0]?.record.id ?? ''
    const { judgement, waits, changes } = await work.judge({
      kind: 'wrong',
      references: [record],
      label: null,
      by: 'ann',
    })
    expect({ judgement, waits }).toMatchObject({ judgement: { kind: 'wrong', by: 'ann' }, waits: null })
    expect(changes).toMatchObject([{ kind: 'claim-gone', subject: claim }])
    expect((await claimsOf(store)).rows.map((row) => row.record.id)).not.toContain(record)
    expect(await store.stories.pending()).toEqual([])
    await work.takeBack(judgement.id, 'bob')
    expect((await claimsOf(store)).rows).toEqual(rows)
    expect((await store.judgements.list()).takenBack).toMatchObject([{ by: 'bob' }])
  })

  it('does not wait for the end of a job, whose run goes on', async () => {
    const { store, work } = await openAll()
    const { rows } = await claimsOf(store)
    const job = work.begin(many(16), 'add many', null)
    await until(work, job, ({ added }) => added > 0)
    const record = rows[0]?.record.id ?? ''
    await work.judge({ kind: 'wrong', references: [record], label: null, by: null })
    expect(work.job(job.id)?.state).toBe('running')
    expect((await claimsOf(store)).rows.map((row) => row.record.id)).not.toContain(record)
    expect(await ended(work, job)).toMatchObject({ state: 'done', added: 16, failed: 0 })
    expect((await store.runs.list(1))[0]).toMatchObject({ command: 'add many', outcome: 'done', added: 16 })
  })

  it('waits while another process writes, and says so', async () => {
    const { store, work } = await openAll()
    const { rows } = await claimsOf(store)
    const run = await store.runs.begin('add elsewhere', new Date().toISOString())
    const { waits } = await work.judge({ kind: 'wrong', references: [rows[0]?.record.id ?? ''], label: null, by: null })
    expect(waits?.code).toBe('judgement-waits')
    expect((await store.judgements.list()).judgements).toHaveLength(1)
    const job = work.begin(many(1), 'add one', null)
    expect((await until(work, job, ({ waitsFor }) => waitsFor !== null)).waitsFor).toContain('add elsewhere')
    work.stop(job.id)
    expect(await ended(work, job)).toMatchObject({ state: 'stopped', added: 0 })
    await store.runs.end(run, 'done', new Date().toISOString())
    await vi.waitUntil(async () => (await store.stories.pending()).length === 0, 60_000)
    expect((await store.runs.list(1))[0]).toMatchObject({ command: 'judge', outcome: 'done' })
    expect(await ended(work, work.begin(many(1), 'add one', null))).toMatchObject({ state: 'done', added: 1 })
  })

  it.each([
    ['no such record', { kind: 'wrong' as const, references: ['ffffffffff'], label: null }, 'reference-unknown'],
    ['too few records', { kind: 'same' as const, references: [], label: null }, 'judgement-refused'],
  ])('is refused with its fault: %s', async (_, decision, code) => {
    const { work } = await openAll()
    const error = await work.judge({ ...decision, by: null }).catch((reason: unknown) => reason)
    expect(error instanceof Fault && error.code).toBe(code)
  })
})
