import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import type { Cluster, Member } from '../member.js'

/** For tests: a report of one outlet, with a record for each piece of its text that is named, in that order (`r0`, `r1`, …). */
export function sampleReport(outlet: string | null, text: string, pieces: readonly string[] = []): ArticleLedger {
  const records = pieces.map((piece, number) => sampleRecord(`r${number}`, text, piece))
  const about = { title: null, url: null, published: null, language: 'en' }
  const id = (outlet ?? 'nobody').toLowerCase().replace(/\W+/g, '-')
  return { id, ref: id, outlet, ...about, text, boilerplate: [], origins: [], statements: [], records, conditions: [] }
}

/** For tests: the records of the given names, `outlet r0` each. */
export function sampleCluster(reports: readonly ArticleLedger[], ...names: readonly string[]): Cluster {
  const members = reports.flatMap((article) =>
    article.records.map((record): Member => ({ ref: memberRef(article, record), article, record, vector: null })),
  )
  return members.filter(({ article, record }) => names.includes(`${article.id} ${record.id}`))
}

function sampleRecord(id: string, text: string, evidence: string): EventRecord {
  const start = text.indexOf(evidence)
  if (start < 0) throw new Error(`not in the text: ${evidence}`)
  return {
    id,
    start,
    end: start + evidence.length,
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
