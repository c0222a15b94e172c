import type { Change } from '../model/change.js'
import type { ArticleLedger, Reconciliation } from '../model/ledger.js'
import type { Reading } from '../model/reading.js'
import type { Story } from '../model/story.js'
import type { StoryProfile } from '../reconcile/stories/profile.js'
import type { Addition, StoryIndexState } from '../reconcile/stories/story-index.js'
import type { FeedStore } from './feed-store.js'
import type { JudgementStore } from './judgement-store.js'
import type { Questions } from './questions.js'
import type { RunStore } from './run-store.js'

/**
 * The ledger on a disk. Every method that writes is one transaction: what it wrote is there as a whole when its promise resolves,
 * and nothing of it when the process dies before. Throws a `Fault` where the database is locked, damaged, full or newer than the program.
 * `store-suite.ts` says what each engine has to do.
 */
export interface LedgerStore {
  /** What it was opened by: the path of the file. */
  readonly place: string
  readonly articles: ArticleStore
  readonly stories: StoryStore
  readonly runs: RunStore
  readonly feeds: FeedStore
  readonly judgements: JudgementStore
  readonly questions: Questions
  /** Another word after each write, whoever wrote: what was asked before is as it was while this stays. Costs next to nothing. */
  revision(): Promise<string>
  close(): Promise<void>
}

/** An article as it was read, and where it belongs. */
export interface Entry {
  readonly reading: Reading
  readonly run: string
  /** The input that the user named: a file, a folder, an address. */
  readonly source: string
  /** ISO 8601 instant. */
  readonly added: string
  readonly profile: StoryProfile
  /** What the story index did with it. */
  readonly placement: Addition
}

export interface ArticleStore {
  /** Those of these ids that are in the ledger. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>
  /**
   * Adds an article with all that was read from it, puts it and what it moved into their stories, and marks these stories as pending.
   * Adding what is there changes nothing.
   */
  add(entry: Entry): Promise<void>
  /** Articles as read, with their vectors, in order of publication (undated last, then by id); unknown ids are passed over. */
  readings(ids: readonly string[]): Promise<readonly Reading[]>
  /** As `readings`, without the vectors: for who shows them, and reconciles nothing. */
  ledgers(ids: readonly string[]): Promise<readonly ArticleLedger[]>
  /** All article ids in order of adding, `size` at a time. */
  ids(size: number): AsyncIterable<readonly string[]>
  count(): Promise<number>
}

export interface StoryStore {
  /** The part of the story index that articles published in these days (since 1970, both ends included) can belong to, and undated articles. */
  indexAround(from: number, to: number): Promise<StoryIndexState>
  /**
   * Stories that got other articles or judgements since they were last put, in order of marking. To be asked before the readings and
   * judgements are: what is marked afterwards stays marked when they are put.
   */
  pending(): Promise<readonly string[]>
  /** Marks the stories of these articles as pending. */
  mark(articles: readonly string[]): Promise<void>
  /**
   * The article ids of each story as the index has put them together, before judgements join any, in order of publication; a story that is not
   * there is absent.
   */
  members(stories: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** The stories that the index has put these articles into. */
  of(articles: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** What was last put of these stories, in the order given; one that is not there is passed over. Judgements of articles in them, as they then stood. */
  ledgers(stories: readonly string[]): Promise<Reconciliation>
  /**
   * Puts what is said of stories in place of what was, notes the changes, and takes the marks away from `settled`: all stories that this
   * answers for, those included that are no longer there (merged, or joined by a judgement). These are removed.
   */
  put(reconciled: Reconciliation, settled: readonly string[], changes: readonly Change[]): Promise<void>
  /** All stories, latest first, `size` at a time. */
  all(size: number): AsyncIterable<readonly Story[]>
}
