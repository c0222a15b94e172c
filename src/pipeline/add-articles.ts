import type { Change, ChangeKind } from '../model/change.js'
import { Fault, reasonOf } from '../model/fault.js'
import { profileOf } from '../reconcile/stories/profile.js'
import type { Addition } from '../reconcile/stories/story-index.js'
import type { AddEvent } from './add-event.js'
import type { ReadReport } from './analyse.js'
import { articlesToRead, type Incoming, type Step } from './articles-to-read.js'
import { FailureBook } from './failure-book.js'
import { type ReconcileOptions, reconcilePending, reconcileTogether, waiting } from './pending-stories.js'
import type { ReadingRoom } from './reading-room.js'
import { ReconcileSchedule } from './reconcile-schedule.js'
import { StoryPlaces } from './story-places.js'
import { untilStopped } from './until-stopped.js'

export interface AddOptions extends ReconcileOptions {
  readonly room: ReadingRoom
  /** The run of the store that this belongs to; whoever began it ends it. */
  readonly run: string
  /** Reads again what an earlier run could not read; default false. */
  readonly retry?: boolean
  /** Stops after the article in hand. What was added stays; a story that has not been reconciled stays marked in the store. */
  readonly signal?: AbortSignal | undefined
}

/** What became of what came in. */
export interface AddSummary {
  readonly added: number
  /** In the ledger already. */
  readonly known: number
  /** Could not be read by an earlier run, and not tried again. */
  readonly passedOver: number
  /** Could not be read now, each with its reason in the store. */
  readonly failed: number
  /** How many changes of each kind this made; what did not happen is absent. */
  readonly changes: ReadonlyMap<ChangeKind, number>
  /** It was stopped before the end. */
  readonly stopped: boolean
  /** Stories left to be reconciled. */
  readonly waiting: number
}

/** After a stop so many articles are reconciled at most, for which nobody has to wait. */
const SHORT = 200

/** Articles that wait at the end for which the room is closed before they are reconciled. */
const LARGE = 500

/**
 * Adds articles to a ledger: those it does not have are read side by side, stored each in one transaction in the order in which they came, and
 * reconciled with the stories that they belong to, now and then and at the end. May be killed at any moment: the same call on the
 * same articles completes the work. What cannot be read is kept with its reason and passed over until `retry`.
 * @throws {Fault} Where the store cannot be read or written any longer; what was added until then is there.
 */
export async function addArticles(incoming: AsyncIterable<Incoming>, options: AddOptions): Promise<AddSummary> {
  const adding = new Adding(options, await FailureBook.open(options.store.runs, options.run))
  const signal = options.signal ?? new AbortController().signal
  const steps = articlesToRead(incoming, { ...options, unread: adding.unread, underWay: adding.underWay })
  for await (const step of untilStopped(steps, signal)) {
    await adding.take(step)
    if (signal.aborted) break
  }
  return adding.finish(signal.aborted)
}

/** The state of one call. */
class Adding {
  readonly #options: AddOptions
  readonly #failures: FailureBook
  readonly #places: StoryPlaces
  readonly #schedule = new ReconcileSchedule()
  readonly underWay = new Set<string>()
  readonly #changes = new Map<ChangeKind, number>()
  #source: string | null = null
  readonly #counts = { added: 0, known: 0, passedOver: 0, failed: 0 }

  constructor(options: AddOptions, failures: FailureBook) {
    this.#options = options
    this.#failures = failures
    this.#places = new StoryPlaces(options.store)
  }

  get unread(): ReadonlySet<string> {
    return this.#options.retry ? new Set() : this.#failures.articles
  }

  async take(step: Step): Promise<void> {
    if (this.#source !== null && this.#source !== step.source) await this.#failures.walked(this.#source)
    this.#source = step.source
    if (step.kind === 'fault') await this.#fail(step.fault, step.source, null)
    else if (step.kind === 'read') await this.#add(await step.report, step.source)
    else {
      this.#counts[step.kind === 'known' ? 'known' : 'passedOver']++
      await this.#tell({ kind: step.kind, ref: step.ref })
    }
  }

  async finish(stopped: boolean): Promise<AddSummary> {
    const { store, room, signal, ...rest } = this.#options
    if (!stopped && this.#source !== null) await this.#failures.walked(this.#source)
    const { articles } = await waiting(store)
    // Large stories need the memory that the workers hold, and nothing is read any more.
    if (articles > LARGE) await room.close()
    if (!stopped || articles <= SHORT)
      this.#note(await reconcilePending({ ...rest, store, signal: stopped ? undefined : signal }))
    return {
      ...this.#counts,
      changes: this.#changes,
      stopped: stopped || signal?.aborted === true,
      waiting: (await store.stories.pending()).length,
    }
  }

  async #add(report: ReadReport, source: string): Promise<void> {
    const { id } = report.ledger
    try {
      if (report.fault) await this.#fail(report.fault, source, id)
      else await this.#store(report, source)
    } catch (error) {
      if (error instanceof Fault) throw error
      // Whatever the article does to the index or the store is its fault alone.
      this.#places.forget()
      const reason = reasonOf(error)
      await this.#fail(Fault.of('report-failed', { input: report.ledger.ref, reason }), source, id)
    } finally {
      this.underWay.delete(id)
    }
  }

  async #store({ ledger, vectors, sentences }: ReadReport, source: string): Promise<void> {
    const { store, run, now } = this.#options
    const reading = { ledger, vectors }
    const profile = profileOf(reading)
    const placement = await this.#places.place(profile)
    const left =
      placement.moved.length > 0 ? await store.stories.of(placement.moved.map(({ article }) => article)) : null
    await store.articles.add({ reading, run, source, added: now(), profile, placement })
    await this.#failures.forget(source, ledger)
    this.#counts.added++
    await this.#tell({
      kind: 'added',
      ref: ledger.ref,
      article: { id: ledger.id, title: ledger.title, outlet: ledger.outlet },
      story: placement.story,
      sentences,
      records: ledger.records.length,
    })
    await this.#plan(placement, left)
  }

  async #plan({ story, moved }: Addition, left: ReadonlyMap<string, string> | null): Promise<void> {
    const { store } = this.#options
    if (left) this.#schedule.tie([...new Set([story, ...left.values(), ...moved.map((one) => one.story)])])
    if (this.#schedule.grew(story))
      this.#schedule.measure(story, (await store.stories.members([story])).get(story)?.length ?? 0)
    const due = this.#schedule.take()
    if (due.length === 0) return
    const members = await store.stories.members(due)
    const articles = [...members.values()].reduce((sum, { length }) => sum + length, 0)
    this.#note(await reconcileTogether(due, articles, this.#options))
  }

  async #fail(fault: Fault, source: string, article: string | null): Promise<void> {
    if (!fault.isNotice) this.#counts.failed++
    await this.#failures.note(fault, source, article, this.#options.now())
    await this.#tell({ kind: 'failed', fault })
  }

  #note(changes: readonly Change[]): void {
    for (const { kind } of changes) this.#changes.set(kind, (this.#changes.get(kind) ?? 0) + 1)
  }

  async #tell(event: AddEvent): Promise<void> {
    await this.#options.tell?.(event)
  }
}
