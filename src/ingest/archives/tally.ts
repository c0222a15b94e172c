import { Fault } from '../../model/fault.js'
import type { WarcRecord } from './records-in.js'
import { type StoredPage, UNREAD, type Unread } from './stored-page.js'

/** Counts the records of an archive, for the notice at its end. */
export class Tally {
  records = 0
  readonly #unread = new Map<Unread, number>()
  #cutOff = 0
  #mismeasured = 0

  add({ header, isMismeasured }: WarcRecord, page: StoredPage | Unread): void {
    this.records++
    if (typeof page === 'string') this.#unread.set(page, (this.#unread.get(page) ?? 0) + 1)
    else if (header.fields.has('warc-truncated')) this.#cutOff++
    if (isMismeasured) this.#mismeasured++
  }

  /** What was passed over and what is to be known of the rest; none where there is nothing to tell. */
  *notice(input: string): Generator<Fault> {
    const kinds = UNREAD.flatMap((kind) => (this.#unread.has(kind) ? [`${this.#unread.get(kind)} ${kind}`] : []))
    const remarks = [
      ...(kinds.length > 0 ? [`records that hold no page were passed over: ${kinds.join(', ')}`] : []),
      ...(this.#cutOff > 0 ? [`pages that the crawler cut off are read as far as they go: ${this.#cutOff}`] : []),
      ...(this.#mismeasured > 0 ? [`records whose length is given wrongly: ${this.#mismeasured}`] : []),
    ]
    if (remarks.length > 0) yield Fault.of('archive-passed-over', { input, reason: remarks.join('; ') })
  }
}
