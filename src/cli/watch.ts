import { loadOpml } from '../ingest/feeds/load-opml.js'
import type { ListedFeed } from '../ingest/feeds/parse-opml.js'
import { isAddress, parseAddress } from '../ingest/web/web-address.js'
import { Fault } from '../model/fault.js'
import type { ReadingRoom } from '../pipeline/reading-room.js'
import { newFeed, watchFeeds } from '../pipeline/watch-feeds.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { type DatabaseOptions, withDatabase } from './database.js'
import type { Effects } from './effects.js'
import { endOf, STOPPED } from './end.js'
import { quoted } from './quoted.js'
import { actorsOf, tell } from './tell.js'
import { WatchLog } from './watch-log.js'

export interface WatchCommand extends DatabaseOptions {
  /** Addresses of feeds, of pages that name theirs, and OPML files; none means all that the ledger watches. */
  readonly inputs: readonly string[]
  readonly actors: readonly string[]
  readonly allowPrivate: boolean
  /** Minutes between two polls; null for the default. */
  readonly every: number | null
  readonly once: boolean
}

/** Minutes. With `once` another program keeps the pace, and only what feeds and servers ask for is waited for. */
const EVERY = 15
const EVERY_ONCE = 1

/**
 * Polls feeds and adds what is new in them, until it is stopped. Resolves to the exit code: 130 when it was stopped, with `once` 0, or 1 where something
 * could not be read; 1 where no feed is watched.
 */
export async function watch(options: WatchCommand, effects: Effects): Promise<0 | 1 | typeof STOPPED> {
  const signal = effects.stopSignal()
  const code = await endOf(effects, () =>
    withDatabase('write', options, effects, (store) => watchIn(store, options, effects, signal)),
  )
  return signal.aborted ? STOPPED : code
}

/** True when nothing failed. */
async function watchIn(store: LedgerStore, options: WatchCommand, effects: Effects, signal: AbortSignal) {
  const { feeds, isWhole } = await wantedOf(options.inputs, effects)
  const known = new Set((await store.feeds.list()).map(({ address }) => address))
  for (const { address, title } of feeds) if (!known.has(address)) await store.feeds.put(newFeed(address, title))
  const addresses = options.inputs.length === 0 ? null : feeds.map(({ address }) => address)
  const watched = (await store.feeds.list()).filter(({ address }) => addresses?.includes(address) ?? true)
  if (watched.length === 0 && isWhole) throw Fault.of('feeds-none', { file: store.place })
  if (watched.length === 0) return false
  const log = new WatchLog(effects)
  await log.begin(watched, options.once)
  await work({ store, options, effects, signal, addresses, log })
  if (signal.aborted) await log.end(commandOf(options))
  return isWhole && !log.hasFailures
}

interface Work {
  readonly store: LedgerStore
  readonly options: WatchCommand
  readonly effects: Effects
  readonly signal: AbortSignal
  readonly addresses: readonly string[] | null
  readonly log: WatchLog
}

async function work({ store, options, effects, signal, addresses, log }: Work): Promise<void> {
  const { once, allowPrivate, every } = options
  const actors = await actorsOf(options.actors, effects)
  const web = await effects.openWeb({ allowPrivate })
  const rooms: Promise<ReadingRoom>[] = []
  try {
    await watchFeeds({
      store,
      web,
      room: () => (rooms[0] ??= effects.openReadingRoom({ actors })),
      timing: effects.timing,
      addresses,
      every: every ?? (once ? EVERY_ONCE : EVERY),
      once,
      command: 'watch',
      tell: (event) => log.note(event),
      signal,
    })
  } finally {
    await log.clear()
    await web.close()
    for (const room of rooms) await (await room).close()
  }
}

/** The feeds that inputs name; what is wrong with an input is told, and the others count. */
async function wantedOf(
  inputs: readonly string[],
  effects: Effects,
): Promise<{ readonly feeds: readonly ListedFeed[]; readonly isWhole: boolean }> {
  const feeds = new Map<string, ListedFeed>()
  let isWhole = true
  for (const input of inputs) {
    const named = isAddress(input) ? listed(input) : await loadOpml(input)
    if (named instanceof Fault) {
      isWhole = false
      await tell(named, effects)
    } else for (const feed of named) feeds.set(feed.address, feed)
  }
  return { feeds: [...feeds.values()], isWhole }
}

function listed(input: string): readonly ListedFeed[] | Fault {
  const address = parseAddress(input)
  return address instanceof Fault ? address : [{ address: address.href, title: null }]
}

/** As it was called. */
function commandOf({ inputs, db, every, once, allowPrivate, actors }: WatchCommand): string {
  const options = [
    ...(db === null ? [] : ['--db', db]),
    ...(every === null ? [] : ['--every', `${every}`]),
    ...(once ? ['--once'] : []),
    ...(allowPrivate ? ['--allow-private'] : []),
    ...actors.flatMap((file) => ['--actors', file]),
  ]
  return ['demarche', 'watch', ...inputs, ...options].map(quoted).join(' ')
}
