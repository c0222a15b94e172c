import { articleOf } from '../../ingest/given-article.js'
import { pieceSource, sourcedArticles } from '../../ingest/sources.js'
import { SYSTEM_TIMING } from '../../ingest/web/timing.js'
import type { Web } from '../../ingest/web/web.js'
import { parseAddress } from '../../ingest/web/web-address.js'
import { webOnDemand } from '../../ingest/web/web-on-demand.js'
import { Fault } from '../../model/fault.js'
import { addArticles } from '../../pipeline/add-articles.js'
import type { AddEvent } from '../../pipeline/add-event.js'
import type { Incoming } from '../../pipeline/articles-to-read.js'
import { inRun } from '../../pipeline/in-run.js'
import type { ReadingRoom } from '../../pipeline/reading-room.js'
import type { WatchEvent } from '../../pipeline/watch-event.js'
import { watchFeeds } from '../../pipeline/watch-feeds.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import type { JobEvent } from './job.js'
import type { Task } from './order.js'
import { BUSY_PAUSE } from './run-in-hand.js'

export interface TaskOptions {
  readonly store: LedgerStore
  readonly room: () => Promise<ReadingRoom>
  readonly command: string
  readonly tell: (event: JobEvent) => void
  /** Stops after the article in hand. */
  readonly signal: AbortSignal
}

/** Minutes between two polls that a person asks for. */
const EVERY = 1

/** Does a task to its end, also where it has to wait for another process that writes. @throws {Fault} Where the ledger cannot be written. */
export async function doTask(task: Task, options: TaskOptions): Promise<void> {
  const web = webOnDemand(async () => (await import('../../ingest/web/open-web.js')).openWeb())
  try {
    if (task.kind === 'poll') await pollFeeds(task.addresses, web, options)
    else await whenFree(() => add(task, web, options), options)
  } finally {
    await web.close()
  }
}

type AddTask = Extract<Task, { readonly kind: 'add' }>

function add(task: AddTask, web: Web, { store, room, command, tell, signal }: TaskOptions): Promise<unknown> {
  const now = () => new Date().toISOString()
  return inRun(store, { command, now }, async (run) => {
    tell({ kind: 'running' })
    const options = { store, room: await room(), run, now, retry: true, signal }
    return addArticles(incoming(task, web), { ...options, tell: (event) => noteAdded(event, tell) })
  })
}

/** What somebody named as an address is never taken for a file of this machine. */
async function* incoming({ addresses, pieces, texts }: AddTask, web: Web): AsyncGenerator<Incoming> {
  for (const text of texts) {
    const article = articleOf({ ...text, ref: text.title || text.url || 'pasted text' })
    yield { source: pieceSource(article.ref), article }
  }
  yield* sourcedArticles(pieces, { web })
  const parsed = addresses.map((address) => ({ address, url: parseAddress(address) }))
  for (const { address, url } of parsed) if (url instanceof Fault) yield { source: pieceSource(address), article: url }
  yield* sourcedArticles(
    parsed.flatMap(({ url }) => (url instanceof Fault ? [] : [url.href])),
    { web },
  )
}

function noteAdded(event: AddEvent, tell: TaskOptions['tell']): void {
  const happened = jobEvent(event)
  if (happened !== null) tell(happened)
}

function jobEvent(event: AddEvent): JobEvent | null {
  switch (event.kind) {
    case 'added': {
      const { id, title, outlet } = event.article
      return { kind: 'added', report: { article: id, ref: event.ref, title, outlet, story: event.story } }
    }
    case 'known':
    case 'passed-over':
      return { kind: event.kind }
    case 'failed':
      return faultEvent(event.fault)
    case 'reconciled':
      return { kind: 'changed', kinds: event.changes.map(({ kind }) => kind) }
    case 'reconciling':
      return null
  }
}

async function pollFeeds(addresses: readonly string[] | null, web: Web, options: TaskOptions): Promise<void> {
  const { store, room, command, tell, signal } = options
  tell({ kind: 'running' })
  const told = (event: WatchEvent) => notePolled(event, tell)
  await watchFeeds({
    store, web, room, timing: SYSTEM_TIMING, addresses, every: EVERY, once: true, command, tell: told, signal,
  }) // biome-ignore format: one line reads best
}

function notePolled(event: WatchEvent, tell: TaskOptions['tell']): void {
  if (event.kind === 'adding') noteAdded(event.event, tell)
  else if (event.kind === 'failed' || event.kind === 'refused') tell(faultEvent(event.fault))
  else if (event.kind === 'busy') tell({ kind: 'busy', who: whoOf(event.fault) })
  else if (event.kind === 'news') tell({ kind: 'running' })
}

const faultEvent = (fault: Fault): JobEvent => ({ kind: 'fault', fault: fault.parts, isNotice: fault.isNotice })

async function whenFree(work: () => Promise<unknown>, { tell, signal }: TaskOptions): Promise<void> {
  while (!signal.aborted) {
    try {
      await work()
      return
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'database-busy') throw error
      tell({ kind: 'busy', who: whoOf(error) })
    }
    await SYSTEM_TIMING.sleep(BUSY_PAUSE, signal)
  }
}

const whoOf = ({ details }: Fault): string => `${details.who}`
