import { Fault } from '../../model/fault.js'
import { LEDGER_FORMAT } from '../../model/ledger.js'
import { type Found, jsonObjects } from '../agencies/json-objects.js'
import { looksLikeNinjs, ninjsReports } from '../agencies/ninjs-reports.js'
import { parseReport } from '../json-lines.js'
import type { Report } from '../report.js'

/**
 * The reports of a JSON document: one report, an array of them, several one after another, or items of ninjs. What is damaged or no report is a
 * fault of its own; a document of another shape is one as a whole.
 */
export function jsonReports(text: string, input: string): readonly (Report | Fault)[] {
  const objects = [...jsonObjects(text)]
  const [first] = objects
  if (objects.some((found) => 'value' in found && isReport(found.value)))
    return objects.map((found, at) => reportOf(found, objects.length === 1 ? input : `${input}:${at + 1}`))
  if (first && 'value' in first)
    return looksLikeNinjs(first.value) ? ninjsReports(text, input) : [foreign(first.value, input)]
  return [Fault.of('json-malformed', { input, reason: first?.reason ?? 'it has no object' })]
}

const isReport = (value: unknown): boolean => typeof (value as { readonly text?: unknown } | null)?.text === 'string'

function reportOf(found: Found, name: string): Report | Fault {
  const report = 'value' in found ? parseReport(found.value, name) : found
  if ('reason' in report) return Fault.of('json-malformed', { input: name, reason: report.reason })
  return report.text.trim() === '' ? Fault.of('input-empty', { input: report.ref }) : report
}

/** Keys that are named in a fault. */
const MOST_KEYS = 5

function foreign(value: unknown, input: string): Fault {
  const document = value as { readonly format?: unknown }
  if (document.format === LEDGER_FORMAT)
    return Fault.of('input-foreign', { input, what: 'a ledger document', todo: 'name it alone: demarche brief FILE' })
  const keys = Object.keys(document)
  const named = `${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ' …' : ''}`
  const what = `JSON of a shape that is not known (${named === '' ? 'no keys' : `keys: ${named}`})`
  return Fault.of('input-foreign', {
    input,
    what,
    todo: 'give reports as {"text":"…"}, an array of these, or one a line',
  })
}
