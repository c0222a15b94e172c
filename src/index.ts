/**
 * Reading from a program:
 *
 *     const room = await openReadingRoom()
 *     for await (const outcome of readArticles(articlesFrom(['report.txt']), room)) {
 *       if (outcome instanceof Fault) console.error(outcome.message)
 *       else console.log(outcome.ledger.records)
 *     }
 *     await room.close()
 *
 * For a text at hand, `room.read(toArticle({ ref: '1', stated: {}, text }))`. What reports
 * say together: `reconcile(reports, judgements)`, with the reports as they were read; judgements are made by `newJudgement` and
 * kept by a `JudgementStore` such as `judgementsFile(path)`.
 */
export { type Report, toArticle } from './ingest/report.js'
export { articlesFrom } from './ingest/sources.js'
export type { Article } from './model/article.js'
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
export type { ReadReport } from './pipeline/read-article.js'
export { readArticles } from './pipeline/read-articles.js'
export { openReadingRoom, type ReadingRoom } from './pipeline/reading-room.js'
export { graphOf } from './reconcile/dependencies/graph.js'
export { reconcile } from './reconcile/reconcile.js'
export type { JudgementStore } from './store/judgement-store.js'
export { judgementsFile } from './store/judgements-file.js'
