import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Range } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'

/** A statement that a report attributes to somebody, with its article. */
export interface Told {
  readonly article: ArticleLedger
  readonly statement: Statement
  readonly speaker: Party
}

/** All that a report has others say: speech of a known speaker. What is only wished or praised is not told in the speaker's words. */
export function toldIn(article: ArticleLedger): readonly Told[] {
  return article.statements.flatMap((statement) =>
    statement.speaker && statement.force === 'speech' ? [{ article, statement, speaker: statement.speaker }] : [],
  )
}

/** From the first to the last of a statement's words, its source and cue included. */
export function reachOf({ source, cue, content }: Statement): Range {
  const spans = [cue, ...content, ...(source ? [source] : [])]
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
