import { comparisonOf } from '../export/comparison.js'
import { ledgerOf } from '../export/ledger-document.js'
import { indexLedger } from '../export/ledger-index.js'
import { markdownComparison } from '../export/markdown-comparison.js'
import { printComparison } from '../export/printed-comparison.js'
import { References } from '../export/references.js'
import { ledgerOfTwo, reportsNamed } from '../export/reports-named.js'
import { SHORT_ID } from '../export/row-printer.js'
import { Fault } from '../model/fault.js'
import type { Ledger } from '../model/ledger.js'
import type { ReadReport } from '../pipeline/analyse.js'
import { reconcile } from '../reconcile/reconcile.js'
import { asOneStory } from '../reconcile/stories/one-story.js'
import { type DatabaseOptions, withDatabase } from './database.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { standingJudgements } from './judgements.js'
import { type KeepOptions, keepWhole, ledgerPieces } from './keeping.js'
import { isRead, type LedgerOptions } from './ledger.js'
import { pageOf } from './page.js'
import { allReports } from './reports.js'

export interface CompareOptions extends LedgerOptions, KeepOptions, DatabaseOptions {
  /** The ids of the two reports to compare: those that the source gives them, of the database the beginnings of its own; null where two are read. */
  readonly ids: readonly string[] | null
  readonly form: 'terminal' | 'json' | 'markdown'
}

/** Writes what two reports both have, what each has alone, and the words that differ: of files, which are read, else of the database. Resolves to the exit code. */
export function compare(options: CompareOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, async () => {
    if (options.inputs.length === 0) return compareInDatabase(options, effects)
    const { judgements, isGood: areGood } = await standingJudgements(options, effects)
    const { reports, isGood } = await allReports(options, effects)
    const [a, b] = two(reports.filter(isRead), options.ids)
    const ledger = ledgerOf([a, b], reconcile([a, b], judgements, asOneStory))
    await keepWhole(ledger, options, effects)
    await write(ledger, options, effects)
    return isGood && areGood
  })
}

function compareInDatabase(options: CompareOptions, effects: Effects): Promise<boolean> {
  return withDatabase('read', options, effects, async (store) => {
    const reports = await reportsNamed(store, options.ids ?? [])
    if (reports.length !== 2) throw Fault.of('comparison-size', { count: reports.length, ids: '' })
    await write(await ledgerOfTwo(store, reports), options, effects, SHORT_ID)
    return true
  })
}

async function write(ledger: Ledger, { form }: CompareOptions, { output }: Effects, shortest?: number): Promise<void> {
  const [a, b] = ledger.articles
  if (form === 'json') for (const piece of ledgerPieces(ledger)) await output.write(piece)
  else if (a && b) {
    const index = indexLedger(ledger)
    const comparison = comparisonOf(a, b, index, new References(index, shortest))
    await output.write(
      form === 'markdown' ? markdownComparison(comparison) : printComparison(comparison, pageOf(output)),
    )
  }
}

/**
 * The two reports to compare.
 * @throws {Fault} `comparison-size` where it is not clear which two, `comparison-unknown` where an id is none of theirs.
 */
function two(reports: readonly ReadReport[], ids: readonly string[] | null): readonly [ReadReport, ReadReport] {
  const known = reports.map(({ ledger }) => ledger.ref).join(', ')
  const chosen = ids === null ? reports : ids.map((id) => byRef(reports, id, known))
  const [a, b] = chosen
  if (a && b && a !== b && chosen.length === 2) return [a, b]
  throw Fault.of('comparison-size', { count: new Set(chosen).size, ids: known })
}

function byRef(reports: readonly ReadReport[], id: string, ids: string): ReadReport {
  const found = reports.find(({ ledger }) => ledger.ref === id || ledger.id === id)
  if (!found) throw Fault.of('comparison-unknown', { id, ids })
  return found
}
