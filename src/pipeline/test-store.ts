import type { Change } from '../model/change.js'
import { Fault } from '../model/fault.js'
import type { Reconciliation } from '../model/ledger.js'
import { splitRef } from '../model/reference.js'
import { comesBefore } from '../reconcile/stories/group.js'
import { StoryIndex } from '../reconcile/stories/story-index.js'
import type { FeedState } from '../store/feed-store.js'
import type { Judged } from '../store/judgement-store.js'
import type { Entry, LedgerStore } from '../store/ledger-store.js'
import type { Failure, RunOutcome } from '../store/run-store.js'

type Part = { readonly story: string }

/** A store in memory, for tests: what the pipeline asks of one and no more. */
export class TestStore {
  readonly place = 'memory'
  readonly entries = new Map<string, Entry>()
  readonly storyIn = new Map<string, string>()
  readonly marks = new Map<string, number>()
  readonly put = new Map<string, Reconciliation>()
  readonly changes: Change[] = []
  readonly failed = new Map<string, Failure>()
  readonly begun: string[] = []
  readonly ended: RunOutcome[] = []
  isClosed = false
  /** Writes that it takes before it fails with `dying`. */
  diesAfter = Number.POSITIVE_INFINITY
  readonly dying = Fault.of('input-unreadable', { input: 'the store', reason: 'killed' })
  /** An article that it does not take. */
  refuses = ''
  judged: Judged = { judgements: [], takenBack: [], faults: [] }
  #seen = new Map<string, number>()
  #mark = 0

  readonly articles = {
    known: async (ids: readonly string[]) => new Set(ids.filter((id) => this.entries.has(id))),
    add: async (entry: Entry) => this.#add(entry),
    readings: async (ids: readonly string[]) =>
      [...new Set(ids)]
        .flatMap((id) => this.entries.get(id) ?? [])
        .sort((a, b) => (comesBefore(a.profile, b.profile) ? -1 : 1))
        .map(({ reading }) => reading),
    count: async () => this.entries.size,
  }

  readonly stories = {
    indexAround: async () => {
      const index = new StoryIndex()
      for (const { profile } of this.entries.values()) index.add(profile)
      return index.state()
    },
    pending: async () => {
      this.#seen = new Map(this.marks)
      return [...this.marks].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([story]) => story)
    },
    mark: async (articles: readonly string[]) => this.#set(articles.flatMap((id) => this.storyIn.get(id) ?? [])),
    members: async (stories: readonly string[]) => {
      const members = new Map<string, string[]>()
      for (const [article, story] of this.storyIn)
        if (stories.includes(story)) members.set(story, [...(members.get(story) ?? []), article])
      return members
    },
    of: async (articles: readonly string[]) =>
      new Map(
        articles.flatMap((id) => [[id, this.storyIn.get(id) ?? ''] as const]).filter(([, story]) => story !== ''),
      ),
    ledgers: async (stories: readonly string[]) => together(stories.flatMap((id) => this.put.get(id) ?? [])),
    put: async (after: Reconciliation, settled: readonly string[], changes: readonly Change[]) => {
      this.#write()
      for (const id of settled) this.put.delete(id)
      for (const { id } of after.stories) this.put.set(id, partOf(after, id))
      for (const id of settled) if (this.marks.get(id) === this.#seen.get(id)) this.marks.delete(id)
      this.changes.push(...changes)
    },
  }

  readonly runs = {
    begin: async (command: string) => {
      this.begun.push(command)
      return 'run'
    },
    end: async (_: string, outcome: RunOutcome) => void this.ended.push(outcome),
    fail: async ({
      fault,
      ...failure
    }: Omit<Failure, 'fault'> & { readonly fault: { readonly parts: Failure['fault'] } }) =>
      void this.failed.set(failure.input, { ...failure, fault: fault.parts }),
    failures: async () => [...this.failed.values()],
    forget: async (inputs: readonly string[]) => {
      for (const input of inputs) this.failed.delete(input)
    },
  }

  readonly watched = new Map<string, FeedState>()
  readonly taken = new Map<string, Set<string>>()
  readonly feeds = {
    list: async () => [...this.watched.values()],
    put: async (feed: FeedState) => void this.watched.set(feed.address, feed),
    remove: async (address: string) => {
      this.watched.delete(address)
      this.taken.delete(address)
    },
    seen: async (address: string, items: readonly string[]) =>
      new Set(items.filter((item) => this.taken.get(address)?.has(item))),
    take: async (address: string, items: readonly string[]) =>
      void this.taken.set(address, new Set([...(this.taken.get(address) ?? []), ...items])),
  }

  readonly judgements = { list: async () => this.judged }

  async close(): Promise<void> {
    this.isClosed = true
  }

  /** What was put of all stories, in one order. */
  ledger(): Reconciliation {
    return together([...this.put].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one))
  }

  /** As the pipeline takes it. */
  get store(): LedgerStore {
    return this as unknown as LedgerStore
  }

  #add(entry: Entry): void {
    const { id } = entry.reading.ledger
    if (this.entries.has(id)) return
    this.#write()
    if (this.refuses === id) throw new Error('no room for it')
    const { story, moved } = entry.placement
    const left = moved.flatMap(({ article }) => this.storyIn.get(article) ?? [])
    this.entries.set(id, entry)
    this.storyIn.set(id, story)
    for (const one of moved) this.storyIn.set(one.article, one.story)
    this.#set([story, ...left, ...moved.map((one) => one.story)])
  }

  #write(): void {
    if (this.diesAfter-- <= 0) throw this.dying
  }

  #set(stories: readonly string[]): void {
    this.#mark++
    for (const story of stories) this.marks.set(story, this.#mark)
  }
}

function together(all: readonly Reconciliation[]): Reconciliation {
  return {
    stories: all.flatMap((one) => one.stories),
    origins: all.flatMap((one) => one.origins),
    claims: all.flatMap((one) => one.claims),
    proposals: all.flatMap((one) => one.proposals),
    positions: all.flatMap((one) => one.positions),
    dependencies: all.flatMap((one) => one.dependencies),
    deadlocks: all.flatMap((one) => one.deadlocks),
    judgements: all.flatMap((one) => one.judgements),
  }
}

function partOf(all: Reconciliation, id: string): Reconciliation {
  const own = <One extends Part>(parts: readonly One[]) => parts.filter(({ story }) => story === id)
  const proposals = own(all.proposals)
  const ids = new Set(proposals.map((proposal) => proposal.id))
  const stories = all.stories.filter((story) => story.id === id)
  const articles = new Set(stories.flatMap((story) => story.articles))
  return {
    stories,
    origins: own(all.origins),
    claims: own(all.claims),
    proposals,
    positions: own(all.positions),
    dependencies: all.dependencies.filter(({ proposal }) => ids.has(proposal)),
    deadlocks: all.deadlocks.filter((deadlock) => deadlock.proposals.some((proposal) => ids.has(proposal))),
    judgements: all.judgements.filter(({ members }) => members.some((ref) => articles.has(splitRef(ref).article))),
  }
}
