/**
 * Démarche as a library: `readArticle` reads a report, `reconcile` says what reports say together, `openLedger` keeps them.
 * docs/library.md has examples of each.
 */
export { articleOf, type GivenArticle } from './ingest/given-article.js'
export { articlesFrom, type SourceOptions } from './ingest/sources.js'
export { openWeb, type WebOptions } from './ingest/web/open-web.js'
export { ARTICLE_FIELDS, type Article, type ArticleField, FIELD_SOURCES, type FieldSource } from './model/article.js'
export { CHANGE_KINDS, type Change, type ChangeKind, changeSchema } from './model/change.js'
export { AGREEMENTS, type Agreement, type Claim, type Difference } from './model/claim.js'
export { CONDITION_KINDS, type Condition, type ConditionKind } from './model/condition.js'
export type { Deadlock, Dependency } from './model/dependency.js'
export { Fault, type FaultCode } from './model/fault.js'
export { JUDGEMENT_KINDS, type Judgement, type JudgementOutcome, newJudgement } from './model/judgement.js'
export { type ArticleLedger, LEDGER_FORMAT, type Ledger, ledgerSchema, type Reconciliation } from './model/ledger.js'
export type { Origin, SharedOrigin } from './model/origin.js'
export { type Party, SECTORS, type Sector } from './model/party.js'
export { type Position, type Proposal, STANCES, type Stance } from './model/position.js'
export type { Reading } from './model/reading.js'
export { EVENT_TYPES, type EventRecord, type EventType, STATUSES, type Status } from './model/record.js'
export type { Range, Span } from './model/span.js'
export type { Statement } from './model/statement.js'
export type { Story } from './model/story.js'
export type { AddSummary } from './pipeline/add-articles.js'
export type { AddEvent } from './pipeline/add-event.js'
export { type AddToLedger, addToLedger } from './pipeline/add-to-ledger.js'
export type { ReadReport } from './pipeline/analyse.js'
export { readArticle } from './pipeline/read-article.js'
export { readArticles } from './pipeline/read-articles.js'
export { openReadingRoom, type ReadingRoom, type RoomOptions } from './pipeline/reading-room.js'
export { graphOf } from './reconcile/dependencies/graph.js'
export { reconcile } from './reconcile/reconcile.js'
export type { FeedState, FeedStore } from './store/feed-store.js'
export type { JudgementStore } from './store/judgement-store.js'
export { judgementsFile } from './store/judgements-file.js'
export type { ArticleStore, Entry, LedgerStore, StoryStore } from './store/ledger-store.js'
export type {
  ActorRow,
  ArticleHead,
  Filter,
  Page,
  Paging,
  Passage,
  PositionRow,
  Questions,
  RecordRow,
  StoryRow,
} from './store/questions.js'
export { type Failure, RUN_OUTCOMES, type Run, type RunOutcome, type RunStore } from './store/run-store.js'
export { type OpenLedger, openLedger } from './store/sqlite/open-ledger.js'
