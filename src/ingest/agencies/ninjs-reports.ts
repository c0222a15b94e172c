import { Fault } from '../../model/fault.js'
import type { Report } from '../report.js'
import { AgencyReports } from './agency-reports.js'
import { jsonObjects } from './json-objects.js'
import { agencyItem, asNinjs, isNinjs, itemsWithin, type NinjsItem } from './ninjs-item.js'

const FORMAT = 'ninjs'
/** Packages in packages. */
const DEEPEST = 4

/** True for a value of JSON that is an item of ninjs, or holds some. */
export const looksLikeNinjs = (value: unknown): boolean =>
  (Array.isArray(value) ? value.slice(0, 1) : [value]).some((one) => !itemsIn(one).next().done)

/**
 * The reports of IPTC ninjs (1.x, 2.x, 3.x): one item, an array, a page of results, or items one after another as in JSON Lines. What is not
 * usable (withheld, canceled, embargoed at `now`), without a text, or damaged is a fault of its own; items of other kinds (pictures, events) are
 * counted in one notice.
 */
export function ninjsReports(text: string, input: string, now: Date = new Date()): readonly (Report | Fault)[] {
  const reports = new AgencyReports(input, now)
  for (const found of jsonObjects(text)) {
    const items = 'value' in found ? [...itemsIn(found.value)] : []
    for (const item of items) reports.add(agencyItem(item))
    if ('reason' in found)
      reports.addFault(Fault.of('agency-malformed', { input, format: FORMAT, reason: found.reason }))
    else if (items.length === 0)
      reports.addFault(Fault.of('agency-malformed', { input, format: FORMAT, reason: 'an object is no news item' }))
  }
  return reports.all(FORMAT)
}

function* itemsIn(value: unknown, depth = 0): Generator<NinjsItem> {
  const item = asNinjs(value)
  if (item === null) return
  if (isNinjs(item)) yield item
  if (depth < DEEPEST) for (const one of itemsWithin(item)) yield* itemsIn(one, depth + 1)
}
