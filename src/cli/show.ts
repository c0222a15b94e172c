import { indexLedger } from '../export/ledger-index.js'
import { printEntry } from '../export/printed-entry.js'
import { type Entry, References } from '../export/references.js'
import { linesBefore } from '../ingest/lines-before.js'
import { Fault } from '../model/fault.js'
import type { Ledger } from '../model/ledger.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { findOne } from './find.js'
import { type KeepOptions, keepWhole, lastLedger } from './keeping.js'
import { type LedgerOptions, readLedger } from './ledger.js'
import { pageOf } from './page.js'

export interface ShowOptions extends LedgerOptions, KeepOptions {
  /** The beginning of an id, or all of it. */
  readonly reference: string
  readonly json: boolean
}

const KINDS = [
  'story', 'article', 'record', 'condition', 'origin', 'claim', 'proposal', 'position', 'deadlock', 'judgement',
] as const // biome-ignore format: a list of kinds

/** Opens a reference at its words: in the reports that are named, else in the ledger that was kept last. Resolves to the exit code. */
export function show(options: ShowOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, async () => {
    const { ledger, isGood } = options.inputs.length > 0 ? await readAnew(options, effects) : await kept(effects)
    const index = indexLedger(ledger)
    const references = new References(index)
    const entry = findOne(references, options.reference, 'a reference of a brief', KINDS)
    if (options.json) await effects.output.write(`${JSON.stringify(dataOf(entry), null, 1)}\n`)
    else {
      const showing = { index, references, linesBefore: await linesBeforeAll(ledger) }
      await effects.output.write(printEntry(entry, showing, pageOf(effects.output)))
    }
    return isGood
  })
}

async function readAnew(options: ShowOptions, effects: Effects): Promise<{ ledger: Ledger; isGood: boolean }> {
  const read = await readLedger(options, effects)
  if (read.ledger.articles.length > 0) await keepWhole(read.ledger, options, effects)
  return read
}

async function kept(effects: Effects): Promise<{ ledger: Ledger; isGood: true }> {
  const ledger = await lastLedger(effects)
  if (ledger instanceof Fault) throw ledger
  return { ledger, isGood: true }
}

async function linesBeforeAll({ articles }: Ledger): Promise<ReadonlyMap<string, number>> {
  const lines = new Map<string, number>()
  for (const article of articles) {
    const count = await linesBefore(article)
    if (count !== null) lines.set(article.id, count)
  }
  return lines
}

/** The entry as data, with the article of a part named by its id. */
function dataOf(entry: Entry): object {
  if (entry.kind === 'record' || entry.kind === 'condition')
    return { kind: entry.kind, article: entry.article.id, [entry.kind]: entry.part }
  const { id: _, ...data } = entry
  return data
}
