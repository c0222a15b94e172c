import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { statedBy, toArticle } from '../ingest/report.js'
import type { ArticleLedger } from '../model/ledger.js'
import { analyse } from './analyse.js'
import { loadEngine } from './load-engine.js'

/**
 * Reads texts with the reader that comes with the package, for tests of what comes out at the end; by name. Published on 6 May 2024.
 * @throws {Fault} what a report could not be read for.
 */
export async function readTexts(texts: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, ArticleLedger>> {
  const engine = await loadEngine()
  const ledgers = new Map<string, ArticleLedger>()
  for (const [ref, text] of Object.entries(texts)) {
    const article = toArticle({ ref, stated: statedBy('record', { published: '2024-05-06' }), text })
    const { ledger, fault } = await analyse(article, engine)
    if (fault !== null) throw fault
    ledgers.set(ref, ledger)
  }
  return ledgers
}

/** The text files of a folder beside this file, by name without the ending. */
export function textsIn(folder: string): Readonly<Record<string, string>> {
  const path = fileURLToPath(new URL(`./${folder}/`, import.meta.url))
  return Object.fromEntries(
    readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [name.slice(0, -4), readFileSync(`${path}${name}`, 'utf8')]),
  )
}
