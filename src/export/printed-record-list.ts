import type { EventRecord } from '../model/record.js'
import { columns, flatten, ink, type Page, shorten } from './layout.js'

const WIDEST_TRIGGER = 20
const NARROWEST_EVIDENCE = 8

/** The records of a report, a line each: id, type, trigger, and the start of the evidence. */
export function printRecordList(records: readonly EventRecord[], page: Page): string {
  const rows = records.map(({ id, type, trigger, evidence }) => ({
    id,
    type,
    trigger: shorten(flatten(trigger), WIDEST_TRIGGER),
    evidence: flatten(evidence),
  }))
  const types = Math.max(0, ...rows.map(({ type }) => columns(type)))
  const triggers = Math.max(0, ...rows.map(({ trigger }) => columns(trigger)))
  return rows
    .map(({ id, type, trigger, evidence }) => {
      const room = page.width - columns(id) - types - triggers - 6
      const named = shorten(trigger, Math.max(1, page.width - columns(id) - types - 4))
      const pad = ' '.repeat(Math.max(0, triggers - columns(named)))
      const behind = room < NARROWEST_EVIDENCE ? '' : `${pad}  ${ink(page, shorten(evidence, room), 'dim')}`
      return `${id}  ${ink(page, type.padEnd(types), 'cyan')}  ${named}${behind}\n`
    })
    .join('')
}
