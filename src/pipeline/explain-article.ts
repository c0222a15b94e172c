import { explainFinding } from '../extract/explain/explain-record.js'
import type { Explanation } from '../extract/explain/explanation.js'
import { readThrough } from '../extract/extract.js'
import type { Article } from '../model/article.js'
import { Fault, reasonOf } from '../model/fault.js'
import type { EventRecord } from '../model/record.js'
import type { Engine } from './analyse.js'
import { prepare } from './prepare.js'

/** A record, and what it takes to explain it. */
export interface ExplainableRecord {
  readonly record: EventRecord
  readonly explain: () => Explanation
}

/** Reads an article by the stages of `analyse`, and keeps why each record was made. */
export async function explainArticle(article: Article, engine: Engine): Promise<readonly ExplainableRecord[] | Fault> {
  try {
    const prepared = await prepare(article, engine.segment, engine.openDetector)
    if (prepared.fault !== null) return prepared.fault
    const sentences = await engine.reader.read(prepared.sentences)
    const reading = readThrough({ article: prepared.article, sentences }, engine.names)
    return reading.findings.map((finding) => ({
      record: finding.record,
      explain: () => explainFinding({ article: prepared.article, reading }, finding),
    }))
  } catch (error) {
    const reason = reasonOf(error)
    return Fault.of('report-failed', { input: article.ref, reason })
  }
}
