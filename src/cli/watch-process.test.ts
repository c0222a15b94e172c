import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, site } from '../ingest/web/test-site.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const texts = readdirSync(join(root, 'samples'))
  .filter((name) => /^\d/.test(name))
  .map((name) => readFileSync(join(root, 'samples', name), 'utf8'))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A site with a feed and a page for each of these samples. */
function paper(samples: readonly string[]): Promise<Site> {
  const items = samples.map((_, n) => `<item><guid>${n}</guid><link>/${n}</link></item>`).join('')
  const pages = samples.map((sample, n) => {
    const [, head = '', text = ''] = /^([\s\S]*?)\n\n([\s\S]*)$/.exec(sample) ?? []
    const field = (name: string) => new RegExp(`^${name}: *(.*)$`, 'm').exec(head)?.[1] ?? ''
    const meta = `<meta property="og:site_name" content="${field('Outlet')}"><meta property="article:published_time" content="${field('Published')}">`
    const body = text.split(/\n\n+/).map((paragraph) => `<p>${paragraph}</p>`)
    return [
      `/${n}`,
      `<html><head><title>${field('Title')}</title>${meta}</head><body><article>${body.join('\n')}</article></body></html>`,
    ] as const
  })
  return site({
    '/feed': (_request, response) =>
      void response
        .writeHead(200, { etag: '"1"' })
        .end(`<rss version="2.0"><channel><title>Paper</title>${items}</channel></rss>`),
    ...Object.fromEntries(pages),
  })
}

function start(...args: readonly string[]) {
  const process_ = spawn(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'watch', ...args, '--allow-private', '--db', join(folder, 'watched.db')],
    {
      cwd: folder,
      env: { ...process.env, DEMARCHE_CACHE: 'off' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const output: string[] = []
  process_.stdout.setEncoding('utf8').on('data', (part: string) => output.push(part))
  return { process: process_, ended: once(process_, 'close'), output }
}

function rows(query: string): readonly unknown[] {
  const database = new Sqlite(join(folder, 'watched.db'), { readonly: true })
  try {
    return database.prepare(query).raw().all()
  } finally {
    database.close()
  }
}

const articles = (): readonly unknown[] => {
  try {
    return rows('select url from articles')
  } catch {
    return []
  }
}

it('the real command watches two papers, is killed, completes the work, and is stopped', {
  timeout: 180_000,
}, async () => {
  const papers = [await paper(texts.slice(0, 3)), await paper(texts.slice(3))]
  const feeds = papers.map(({ origin }) => `${origin}/feed`)

  const killed = start(...feeds)
  while (articles().length < 1) await pause(50)
  killed.process.kill('SIGKILL')
  await killed.ended
  expect(articles().length).toBeLessThan(texts.length)

  const completed = start('--once')
  expect(await completed.ended).toEqual([0, null])
  expect(completed.output.join('')).toMatch(/report.? added.*What this changed: .*claim.*\n$/)
  expect(new Set(articles().flat()).size).toBe(texts.length)
  expect(articles()).toHaveLength(texts.length)
  expect(rows('select count(*) from feed_items')).toEqual([[texts.length]])
  expect(rows('select title, etag, failures from feeds')).toEqual(feeds.map(() => ['Paper', '"1"', 0]))
  expect(rows('select command, outcome from runs order by started')).toEqual([
    ['watch', 'failed'],
    ['watch', 'done'],
  ])
  expect(rows("select count(*) from claims where agreement = 'corroborated'")[0]).not.toEqual([0])

  const stopped = start()
  while (!stopped.output.join('').includes('watching 2 feeds')) await pause(20)
  stopped.process.kill('SIGINT')
  expect(await stopped.ended).toEqual([130, null])
  expect(stopped.output.join('')).toMatch(/To go on: demarche watch --db \S+ --allow-private\n$/)
})
