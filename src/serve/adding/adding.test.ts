import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'
import type { Job } from '../work/job.js'

// The process that writes gives way to all others, so that it takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

type Field = string | File

/** A form as a browser sends it, which is led on to a page. */
async function sent(path: string, fields: Readonly<Record<string, Field | readonly Field[]>>): Promise<Response> {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value)
  return site.app.request(path, { method: 'POST', body: form })
}

const posted = (path: string, body: unknown): Response | Promise<Response> =>
  site.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The job that an answer leads to, once it has ended; what its followers are told on the way is read to its end. */
async function ended(answer: Response): Promise<Job> {
  const place = answer.headers.get('Location') ?? `/jobs/${((await answer.json()) as Job).id}`
  const events = await (await site.app.request(`${place}/events`)).text()
  expect(events.split('\n\n').at(-2)).toMatch(/^event: end\ndata: /)
  return (await site.json(`${place}.json`)) as Job
}

const words = (number: number) =>
  `Norway said that it would reopen crossing ${number} on Monday. Chad refused to sign the treaty, its minister said.`

describe('adding', () => {
  it('takes a pasted report with its fields, and shows what came of it', async () => {
    const fields = { text: words(0), title: 'A <b>title</b>', outlet: 'The Wire', published: '2024-03-14', url: '' }
    const answer = await sent('/add', fields)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, expect.stringMatching(/^\/jobs\/\w+$/)])
    const place = answer.headers.get('Location') ?? ''
    expect(await site.html(place)).toContain('<meta http-equiv="refresh"')
    const job = await ended(answer)
    expect(job).toMatchObject({ state: 'done', by: 'tester', added: 1, failed: 0, reports: [{ outlet: 'The Wire' }] })
    const page = await site.html(place)
    expect(page).not.toContain('http-equiv="refresh"')
    expect(page).toContain(`<a href="/articles/${job.reports[0]?.article}">A &lt;b&gt;title&lt;/b&gt;</a>`)
    expect(page).toContain(`href="/stories/${job.reports[0]?.story}"`)
    expect(await ended(await sent('/add', fields))).toMatchObject({ added: 0, known: 1 })
  })

  it('takes 30 files of which one is broken', async () => {
    const files = Array.from(
      { length: 30 },
      (_, at) => new File([at === 7 ? '\x89PNG\r\n\x1a\n\0' : words(at + 1)], `r${at}.txt`),
    )
    const job = await ended(await sent('/add', { files, addresses: '' }))
    expect(job).toMatchObject({ state: 'done', added: 29, failed: 1, faults: [{ details: { input: 'r7.txt' } }] })
    expect(job.reports.map(({ ref }) => ref)).toContain('r29.txt')
  })

  it('never takes a name or an address for a file of this machine, not even when it tries again', async () => {
    const files = [
      new File(['\0\x01\x02'], '../../etc/passwd'),
      new File(
        ['Le gouvernement a rejeté la proposition de paix que le ministre avait présentée lundi à Paris.'],
        'a\n<script>.txt',
      ),
    ]
    const addresses = '/etc/hostname\nfile:///etc/hostname\n\n http://localhost:9/a \nhttp://169.254.169.254/'
    const job = await ended(await sent('/add', { files, addresses }))
    expect(job).toMatchObject({ state: 'done', added: 0, failed: 6 })
    expect(job.faults.map(({ code }) => code).sort()).toEqual([
      'input-binary', 'report-not-english', 'web-address', 'web-address', 'web-private', 'web-private',
    ]) // biome-ignore format: a list
    expect(await site.html(`/jobs/${job.id}`)).not.toContain('<script>')
    const page = await site.html('/failures')
    expect(page).toContain('a &lt;script&gt;.txt')
    const again = await ended(await posted('/api/failures/retry', {}))
    expect(again).toMatchObject({ command: 'add --retry 2 addresses', failed: 2 })
    expect(again.faults.map(({ code }) => code)).toEqual(['web-private', 'web-private'])
    expect((await posted('/api/failures/retry', { inputs: ['/etc/hostname'] })).status).toBe(400)
  })

  it('forgets failures that are given up', async () => {
    const { count } = (await site.json('/api/failures')) as { count: number }
    const answer = await sent('/failures/forget', { inputs: 'http://169.254.169.254/' })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/failures'])
    expect(await site.json('/api/failures')).toMatchObject({ count: count - 1 })
    await sent('/failures/forget', {})
    expect(await site.html('/failures')).toContain('Nothing failed.')
  })

  it('takes JSON: articles, addresses and files', async () => {
    const base64 = Buffer.from(`{"id":"r1","text":"${words(70)}"}\n{"id":"r2","text":"${words(71)}"}\n`).toString(
      'base64',
    )
    const body = { articles: [{ text: words(72), outlet: 'The Post' }], files: [{ name: 'two.jsonl', base64 }] }
    const answer = await posted('/api/add', body)
    expect(answer.status).toBe(202)
    const job = await ended(answer)
    expect(job.reports.map(({ ref }) => ref)).toEqual(['pasted text', 'r1', 'r2'])
  })

  it.each<[string, Readonly<Record<string, Field>>, string]>([
    ['nothing', { text: '', files: new File([], ''), addresses: '' }, 'nothing was given to add'],
    ['blanks', { text: '  \n ' }, 'nothing was given to add'],
    ['no day', { text: words(0), published: 'yesterday' }, 'published: cannot be taken'],
    ['an address that runs', { text: words(0), url: 'javascript:alert(1)' }, 'url: cannot be taken'],
    ['a file for a text', { text: new File(['a'], 'a.txt') }, 'text: cannot be taken'],
    ['a field that is not there', { texts: 'a' }, 'texts: the request has a field'],
  ])('refuses %s', async (_, fields, told) => {
    const before = (await site.json('/api/jobs')) as { jobs: unknown[] }
    const answer = await sent('/add', fields)
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(told)])
    expect(((await site.json('/api/jobs')) as { jobs: unknown[] }).jobs).toEqual(before.jobs)
  }) // biome-ignore format: a table

  it('stops a job in the middle, which keeps what was added', async () => {
    const articles = Array.from({ length: 60 }, (_, at) => ({ text: words(at + 1000) }))
    const { id } = (await (await posted('/api/add', { articles })).json()) as Job
    const waits = (await (await posted('/api/add', { articles: [{ text: words(2000) }] })).json()) as Job
    expect(await site.html('/add')).toContain(`/jobs/${id}`)
    expect((await sent(`/jobs/${waits.id}/stop`, {})).headers.get('Location')).toBe(`/jobs/${waits.id}`)
    expect(await site.json(`/api/jobs/${waits.id}`)).toMatchObject({ state: 'stopped', added: 0 })
    const answer = await site.app.request(`/api/jobs/${id}`, { method: 'DELETE' })
    expect(answer.status).toBe(202)
    expect((await ended(answer)).state).toBe('stopped')
    expect(await site.html('/jobs')).toContain('stopped')
  })

  it.each(['/jobs/nothing', '/jobs/nothing/events', '/api/jobs/nothing'])('knows no job at %s', async (path) => {
    expect((await site.app.request(path)).status).toBe(404)
  })
})

describe('feeds', () => {
  it('watches, polls and removes', async () => {
    const address = 'https://127.0.0.1:9/feed'
    const job = await ended(await sent('/feeds', { address }))
    // An address that never gave a feed is not watched, and told.
    expect(job).toMatchObject({ state: 'done', failed: 1, faults: [{ code: 'web-private' }] })
    expect(await site.json('/api/feeds')).toEqual({ feeds: [] })
    const run = site.store.feeds
    await run.put({ address, title: 'A <feed>', etag: null, lastModified: null, polled: null, next: null, failures: 1, quiet: 0 }) // biome-ignore format: one line reads best
    expect(await site.html('/feeds')).toContain('A &lt;feed&gt;')
    expect(await ended(await sent('/feeds/poll', {}))).toMatchObject({ failed: 1 })
    expect((await sent('/feeds/remove', { address })).headers.get('Location')).toBe('/feeds')
    expect(await site.html('/feeds')).toContain('No feed is watched yet.')
    expect((await posted('/api/feeds/remove', { address })).status).toBe(400)
  })

  it.each(['/etc/passwd', 'ftp://x.org/feed', 'https://a:b@x.org/feed'])('does not watch %s', async (address) => {
    expect((await posted('/api/feeds', { address })).status).toBe(400)
    expect(await site.json('/api/feeds')).toEqual({ feeds: [] })
  })
})
