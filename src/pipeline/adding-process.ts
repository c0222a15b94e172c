import { writeSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { extract } from '../extract/extract.js'
import { toArticle } from '../ingest/report.js'
import { Fault } from '../model/fault.js'
import { openLedger } from '../store/sqlite/open-ledger.js'
import { addArticles } from './add-articles.js'
import type { Incoming } from './articles-to-read.js'
import type { ReadingRoom } from './reading-room.js'
import { articlesOf, corpus, corpusEngine } from './test-corpus.js'

// A process for tests, which add-killed.test.ts starts: `FILE COUNT [MOMENT]` adds so many reports, and what cannot be read, to the ledger FILE as the
// command does, and writes an empty line, then how often it called SQLite, or the code of the fault that ended it. At MOMENT, a number of calls or the beginning of a statement, it kills itself.

const [file = '', count = '', moment = ''] = process.argv.slice(2)
const FOREIGN = 'autre.txt'
const engine = corpusEngine()
let calls = 0

function call(sql: string): void {
  calls++
  if (moment === '' || !(sql.startsWith(moment) || calls === Number(moment))) return
  writeSync(1, sql.trim().slice(0, 60))
  process.kill(process.pid, 'SIGKILL')
}

/** Has `call` told of every call of these methods of better-sqlite3, with the statement. */
function watch(
  prototype: object,
  methods: readonly string[],
  sqlOf: (self: object, argument: unknown) => string,
): void {
  for (const method of methods) {
    const original: unknown = Reflect.get(prototype, method)
    if (typeof original !== 'function') throw new Error(`better-sqlite3 has no ${method}`)
    Reflect.set(prototype, method, function (this: object, ...given: readonly unknown[]) {
      call(sqlOf(this, given[0]))
      return Reflect.apply(original, this, given)
    })
  }
}

const sample = new Sqlite(':memory:')
watch(
  Object.getPrototypeOf(sample.prepare('SELECT 1')),
  ['run', 'all', 'get'],
  (self) => `${Reflect.get(self, 'source')}`,
)
watch(Sqlite.prototype, ['exec', 'pragma'], (_, sql) => `${sql}`)
watch(Sqlite.prototype, ['close'], () => 'close')

/** Reads without the stages before and after, which are not the matter here. */
const room: ReadingRoom = {
  places: 4,
  close: async () => undefined,
  read: async (article) => {
    const sentences = await engine.reader.read(engine.segment(article.text))
    const ledger = { ...article, boilerplate: [], origins: [], ...extract({ article, sentences }, engine.names) }
    const fault =
      article.ref === FOREIGN ? Fault.of('report-not-english', { input: FOREIGN, language: 'French' }) : null
    return { ledger, vectors: [], sentences: sentences.length, setAside: 0, fault }
  },
}

async function* incoming(): AsyncGenerator<Incoming> {
  const articles = articlesOf(corpus(Number(count)))
  const half = Math.floor(articles.length / 2)
  for (const article of articles.slice(0, half)) yield { source: 'reports.jsonl', article }
  yield { source: 'gone.txt', article: Fault.of('input-missing', { input: 'gone.txt' }) }
  yield {
    source: FOREIGN,
    article: toArticle({ ref: FOREIGN, stated: {}, text: 'Le gouvernement a rejeté la proposition.' }),
  }
  for (const article of articles.slice(half)) yield { source: 'reports.jsonl', article }
}

const now = () => new Date().toISOString()

/** As the command does. */
async function add(): Promise<void> {
  const store = await openLedger(file)
  try {
    const run = await store.runs.begin('add reports.jsonl', now())
    await addArticles(incoming(), { store, room, run, now })
    await store.runs.end(run, 'done', now())
  } finally {
    await store.close()
  }
}

// From here on it can be killed at an instant that matters.
process.stdout.write('\n')
try {
  await add()
  process.stdout.write(`${calls}`)
} catch (error) {
  if (!(error instanceof Fault)) throw error
  process.stdout.write(error.code)
  process.exitCode = 1
}
