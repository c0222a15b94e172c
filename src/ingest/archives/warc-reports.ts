import { Fault } from '../../model/fault.js'
import { binaryKind } from '../binary.js'
import { pageReport } from '../pages/page-report.js'
import { type Report, statedBy } from '../report.js'
import { latin } from './as-buffer.js'
import { ByteTape } from './byte-tape.js'
import type { Flaw } from './flaw.js'
import { bodyOf } from './http-response.js'
import { RECORD_LIMIT, type WarcRecord } from './records-in.js'
import { type StoredPage, storedPage } from './stored-page.js'
import { Tally } from './tally.js'
import { recordsOf } from './warc-records.js'

/**
 * The reports of a web archive (WARC 1.0 and 1.1, plain or gzip), in the order in which they stand. `input` is what faults call the file.
 * A report's `ref` is `INPUT: ADDRESS`, by the address it was stored from; that is its `url` too, unless the page states its own. When it was
 * stored is not when it was published, so that is left to the page. A page from which no report comes is a fault of the same name; the records
 * that hold no page are counted in one notice at the end. What is damaged is a fault with the byte at which it stands, and reading goes on
 * behind it. One record of at most 10 MB is held at a time.
 */
export async function* warcReports(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Report | Fault> {
  const tape = new ByteTape(chunks)
  const start = await tape.peek(16)
  const tally = new Tally()
  let early: Flaw | null = null
  try {
    for await (const item of recordsOf(tape)) {
      if (item.kind === 'record') {
        if (early) yield faultOf(early, input)
        early = null
        yield* reportIn(item, input, tally)
      } else if (tally.records > 0) yield faultOf(item, input)
      else early ??= item
    }
  } finally {
    await tape.close()
  }
  if (start.length === 0) yield Fault.of('input-empty', { input })
  else if (tally.records === 0) yield early?.kind === 'truncated' ? faultOf(early, input) : foreign(start, input)
  else yield* tally.notice(input)
}

function faultOf({ kind, offset, reason }: Flaw, input: string): Fault {
  return Fault.of(kind === 'truncated' ? 'archive-truncated' : 'archive-damaged', { input, offset, reason })
}

async function* reportIn(record: WarcRecord, input: string, tally: Tally): AsyncGenerator<Report | Fault> {
  const page = storedPage(record)
  tally.add(record, page)
  if (typeof page === 'string') return
  const name = `${input}: ${page.address}`
  if (record.isTooLarge) yield Fault.of('page-too-large', { input: name, limit: RECORD_LIMIT })
  else yield await reportOf(page, name)
}

async function reportOf({ address, response }: StoredPage, name: string): Promise<Report | Fault> {
  const bytes = await bodyOf(response, name)
  if (bytes instanceof Fault) return bytes
  const contentType = response.fields.get('content-type') ?? null
  const report = pageReport(bytes, { ref: name, address, contentType })
  return report instanceof Fault ? report : asStored(report, address)
}

/** An address that the page does not state is the record's. */
function asStored({ ref, stated, text }: Report, address: string): Report {
  const isStated = stated.url !== undefined && stated.url.source !== 'address'
  return { ref, stated: isStated ? stated : { ...stated, ...statedBy('record', { url: address }) }, text }
}

function foreign(start: Uint8Array, input: string): Fault {
  const isOlder = latin(start).startsWith('filedesc:')
  const kind = isOlder ? 'an ARC file, the format before WARC' : binaryKind(start)
  const reason = kind === null || kind === 'a gzip file' ? 'it has no record that begins with WARC/1' : `it is ${kind}`
  return Fault.of('archive-foreign', { input, reason })
}
