import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Cluster, Member } from '../member.js'

/** For tests: a report of one outlet, with a record for each piece of its text that is named, in that order (`r0`, `r1`, …). */
export function sampleReport(outlet: string | null, text: string, pieces: readonly string[] = []): ArticleLedger {
  const records = pieces.map((piece, number) => sampleRecord(`r${number}`, text, piece))
  const about = {
    title: null,
    url: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    fieldSources: {},
  }
  const id = (outlet ?? 'nobody').toLowerCase().replace(/\W+/g, '-')
  return { id, ref: id, outlet, ...about, text, boilerplate: [], origins: [], statements: [], records, conditions: [] }
}

/** For tests: what a statement has of the text. */
interface StatementWords {
  readonly speaker: Party | null
  readonly content: string
  readonly source?: string
  readonly cue?: string
  /** Where to look for them. */
  readonly from?: number
}

/** For tests: a statement of the text. The cue is its first letter where none is given. */
export function sampleStatement(text: string, { speaker, content, source, cue, from = 0 }: StatementWords): Statement {
  return {
    id: `s${text.indexOf(content)}`,
    speaker,
    source: source === undefined ? null : spanIn(text, source, from),
    cue: spanIn(text, cue ?? text.slice(from, from + 1), from),
    content: [spanIn(text, content, from)],
    directness: 'indirect',
    force: 'speech',
    within: null,
    addressees: [],
    date: null,
  }
}

function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

/** For tests: the records of the given names, `outlet r0` each. */
export function sampleCluster(reports: readonly ArticleLedger[], ...names: readonly string[]): Cluster {
  const members = reports.flatMap((article) =>
    article.records.map((record): Member => ({ ref: memberRef(article, record), article, record, vector: null })),
  )
  return members.filter(({ article, record }) => names.includes(`${article.id} ${record.id}`))
}

function sampleRecord(id: string, text: string, evidence: string): EventRecord {
  const { start, end } = spanIn(text, evidence)
  return {
    id,
    start,
    end,
    evidence,
    trigger: evidence,
    type: 'CONSULT',
    mode: null,
    actors: [],
    recipients: [],
    content: null,
    proposition: null,
    guarantee: null,
    status: 'actual',
    speaker: null,
    date: null,
    place: null,
    confidence: 1,
    rule: 'sample',
  }
}
