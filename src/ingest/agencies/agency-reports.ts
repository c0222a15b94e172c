import { Fault } from '../../model/fault.js'
import type { Report } from '../report.js'
import { type AgencyItem, agencyReport, isOfText } from './agency-item.js'

/** What comes of a file of items: their reports and faults in their order, and how many were passed over. */
export class AgencyReports {
  readonly #results: (Report | Fault)[] = []
  readonly #others = new Map<string, number>()
  readonly #input: string
  readonly #now: Date
  #count = 0

  constructor(input: string, now: Date) {
    this.#input = input
    this.#now = now
  }

  add(item: AgencyItem): void {
    this.#count++
    if (!isOfText(item)) this.passOver(item.kind)
    else this.#results.push(agencyReport(item, { input: this.#input, number: this.#count, now: this.#now }))
  }

  passOver(kind: string): void {
    this.#others.set(kind, (this.#others.get(kind) ?? 0) + 1)
  }

  addFault(fault: Fault): void {
    this.#results.push(fault)
  }

  /** All of it, with one notice of what was passed over; a fault where there was no item at all. */
  all(format: string, reason = 'it has no news item'): readonly (Report | Fault)[] {
    const [input, kinds] = [this.#input, [...this.#others].map(([kind, count]) => `${count} ${kind}`).join(', ')]
    if (kinds !== '') return [...this.#results, Fault.of('agency-passed-over', { input, kinds })]
    return this.#results.length > 0 ? this.#results : [Fault.of('agency-malformed', { input, format, reason })]
  }
}
