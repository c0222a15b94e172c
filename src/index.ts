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
 * For a text at hand, `room.read(toArticle({ ref: '1', outlet: null, title: null, url: null, published: null, text }))`.
 */
export { type Report, toArticle } from './ingest/report.js'
export { articlesFrom } from './ingest/sources.js'
export type { Article } from './model/article.js'
export { CONDITION_KINDS, type Condition, type ConditionKind } from './model/condition.js'
export { Fault, type FaultCode } from './model/fault.js'
export { type ArticleLedger, LEDGER_FORMAT, type Ledger, ledgerSchema } from './model/ledger.js'
export type { Origin } from './model/origin.js'
export { type Party, SECTORS, type Sector } from './model/party.js'
export { EVENT_TYPES, type EventRecord, type EventType, STATUSES, type Status } from './model/record.js'
export type { Range, Span } from './model/span.js'
export type { Statement } from './model/statement.js'
export type { ReadReport } from './pipeline/read-article.js'
export { readArticles } from './pipeline/read-articles.js'
export { openReadingRoom, type ReadingRoom } from './pipeline/reading-room.js'
