import { open } from 'node:fs/promises'
import { ledgerOf } from '../export/ledger-document.js'
import { faultOfSystem } from '../ingest/system-fault.js'
import { Fault } from '../model/fault.js'
import type { Ledger } from '../model/ledger.js'
import type { ReadReport } from '../pipeline/analyse.js'
import { reconcile } from '../reconcile/reconcile.js'
import { openLedgerFile } from '../store/kept-ledger.js'
import type { Effects } from './effects.js'
import { type JudgementOptions, standingJudgements } from './judgements.js'
import { allReports, type InputOptions } from './reports.js'

export interface LedgerOptions extends InputOptions, JudgementOptions {}

export interface LedgerRead {
  readonly ledger: Ledger
  /** No input failed, and every judgement could be read. */
  readonly isGood: boolean
}

/** Reads reports and reconciles them, with the judgements that stand. Reports left unread are in the document, and in no story. */
export async function readLedger(options: LedgerOptions, effects: Effects): Promise<LedgerRead> {
  const [input = '', ...others] = options.inputs
  if (others.length === 0 && (await isLedgerFile(input))) return openLedger(input)
  const { judgements, isGood: areGood } = await standingJudgements(options, effects)
  const { reports, isGood } = await allReports(options, effects)
  return { ledger: ledgerOf(reports, reconcile(reports.filter(isRead), judgements)), isGood: isGood && areGood }
}

/** The format is the first thing that a ledger document says; other JSON may hold reports. */
async function isLedgerFile(path: string): Promise<boolean> {
  if (!path.endsWith('.json')) return false
  const file = await open(path).catch(() => null)
  if (file === null) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
    return /^\s*\{\s*"format"\s*:\s*"demarche-ledger\//.test(buffer.toString('utf8', 0, bytesRead))
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/** A ledger document as it stands; one of `read --json`, which holds reports alone, is reconciled by words. */
async function openLedger(input: string): Promise<LedgerRead> {
  const ledger = await openLedgerFile(input).catch((error: unknown) => faultOfSystem(error, input))
  if (ledger instanceof Fault) throw ledger
  if (ledger.stories.length > 0) return { ledger, isGood: true }
  const readings = ledger.articles.map((article) => ({ ledger: article, vectors: [] }))
  return { ledger: { ...ledger, ...reconcile(readings) }, isGood: true }
}

export function isRead({ fault }: ReadReport): boolean {
  return fault === null
}
