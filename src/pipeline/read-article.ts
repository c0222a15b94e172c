import { articleOf, type GivenArticle } from '../ingest/given-article.js'
import { analyse, type Engine, type ReadReport } from './analyse.js'
import { loadEngine } from './load-engine.js'

let engine: Promise<Engine> | null = null

/**
 * Reads one report in this thread: its statements, records and conditions, and the vectors that reconciling compares. The reader is loaded with the
 * first call, in about a second, and kept. For many reports `openReadingRoom` and `readArticles` use all processors.
 *
 * Does not fail for what the text is: a report that cannot be read, because it is not English or has no words, comes back without records and
 * with `fault`.
 * @throws {Fault} `reader-file-missing`, `reader-file-damaged`.
 */
export async function readArticle(given: GivenArticle): Promise<ReadReport> {
  engine ??= loadEngine()
  try {
    return await analyse(articleOf(given), await engine)
  } catch (error) {
    engine = null
    throw error
  }
}
