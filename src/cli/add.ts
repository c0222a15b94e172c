import { sourcedArticles } from '../ingest/sources.js'
import { webOnDemand } from '../ingest/web/web-on-demand.js'
import { type AddSummary, addArticles } from '../pipeline/add-articles.js'
import { inRun } from '../pipeline/in-run.js'
import { reconcilePending } from '../pipeline/pending-stories.js'
import { sourcesToRetry } from '../pipeline/sources-to-retry.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { addSummary, type Outcome } from './add-summary.js'
import { countReports } from './count-reports.js'
import { type DatabaseOptions, databaseOf, elsewhere, withDatabase } from './database.js'
import type { Effects } from './effects.js'
import { endOf, STOPPED } from './end.js'
import { FaultTeller } from './fault-teller.js'
import { AddProgress } from './progress-adding.js'
import { quoted } from './quoted.js'
import { actorsOf, tell } from './tell.js'

export interface AddCommand extends DatabaseOptions {
  /** Files, folders, addresses, or `-` for standard input; none reconciles what waits. */
  readonly sources: readonly string[]
  readonly actors: readonly string[]
  /** Try again what failed before; without sources all of it. */
  readonly retry: boolean
  /** Fetch from private addresses too. */
  readonly allowPrivate: boolean
}

/**
 * Adds what sources hold to a ledger and says what that changed. Resolves to the exit code: 0, 1 when an input could not be read, 130 when it was
 * stopped.
 */
export async function add(options: AddCommand, effects: Effects): Promise<0 | 1 | typeof STOPPED> {
  const signal = effects.stopSignal()
  const code = await endOf(effects, () =>
    withDatabase('write', options, effects, (store) => addTo(store, options, effects, signal)),
  )
  return signal.aborted ? STOPPED : code
}

/** True when no input failed. */
async function addTo(store: LedgerStore, options: AddCommand, effects: Effects, signal: AbortSignal): Promise<boolean> {
  const wanted = await wantedOf(store, options, effects)
  const progress = new AddProgress(effects)
  const run = { command: commandOf(options), now: () => effects.instant() }
  try {
    const summary = await inRun(store, run, (run) => work(wanted, { store, run, progress, options, effects, signal }))
    await progress.clear()
    await effects.output.write(addSummary(outcomeOf(summary, options, effects)))
    return summary.failed === 0
  } finally {
    await progress.clear()
  }
}

async function wantedOf(store: LedgerStore, options: AddCommand, effects: Effects): Promise<readonly string[]> {
  if (options.sources.length > 0 || !options.retry) return options.sources
  const { wanted, faults } = sourcesToRetry(await store.runs.failures())
  for (const fault of faults) await tell(fault, effects)
  return wanted
}

interface Work {
  readonly store: LedgerStore
  readonly run: string
  readonly progress: AddProgress
  readonly options: AddCommand
  readonly effects: Effects
  readonly signal: AbortSignal
}

async function work(
  wanted: readonly string[],
  { store, run, progress, options, effects, signal }: Work,
): Promise<AddSummary> {
  const now = () => effects.instant()
  const teller = new FaultTeller(effects)
  const told = async (event: Parameters<AddProgress['note']>[0]) => {
    if (event.kind === 'failed') {
      await progress.clear()
      await teller.tell(event.fault)
    }
    await progress.note(event)
  }
  const actors = await actorsOf(options.actors, effects)
  await progress.show()
  if (wanted.length === 0) return onlyReconcile({ store, now, tell: told, signal })
  const counting = new AbortController()
  countReports(wanted, counting.signal).then((total) => { progress.total = total }, () => undefined) // biome-ignore format: one line reads best
  const room = await effects.openReadingRoom({ actors })
  const web = webOnDemand(() => effects.openWeb({ allowPrivate: options.allowPrivate }))
  try {
    return await addArticles(sourcedArticles(wanted, { standardInput: effects.standardInput, web }), {
      store,
      room,
      run,
      now,
      tell: told,
      retry: options.retry,
      signal,
    })
  } finally {
    counting.abort()
    await web.close()
    await room.close()
  }
}

async function onlyReconcile(options: Parameters<typeof reconcilePending>[0]): Promise<AddSummary> {
  const changes = new Map<Parameters<AddSummary['changes']['get']>[0], number>()
  for (const { kind } of await reconcilePending(options)) changes.set(kind, (changes.get(kind) ?? 0) + 1)
  const waiting = (await options.store.stories.pending()).length
  return { added: 0, known: 0, passedOver: 0, failed: 0, changes, stopped: options.signal?.aborted === true, waiting }
}

function commandOf({ sources, retry }: AddCommand): string {
  return ['add', ...(retry ? ['--retry'] : []), ...sources.map(quoted)].join(' ')
}

function outcomeOf(summary: AddSummary, options: AddCommand, effects: Effects): Outcome {
  return {
    summary,
    database: databaseOf(options, effects),
    command: `demarche ${commandOf(options)}${elsewhere(options)}`,
    elsewhere: elsewhere(options),
  }
}
