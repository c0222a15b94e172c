import type { Fault } from '../../model/fault.js'
import { pageReport } from '../pages/page-report.js'
import type { Report } from '../report.js'
import type { Source } from './source.js'

/** The report of a page; one in a file may note where it was saved from. */
export function readPage(bytes: Uint8Array, { input, address, contentType }: Source): readonly (Report | Fault)[] {
  return [pageReport(bytes, { ref: input, address: address ?? savedFrom(bytes), contentType })]
}

/** How browsers and their extensions note in a page that they save where it came from; SingleFile on a line of its own. */
const NOTES: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d{4}\)(https?:\/\/[^\s>]+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url: (https?:\/\/[^\s>]+)/i,
]

/** Before the root element or as its first child. */
const HEAD_BYTES = 4096

/** The address that a page in a file was saved from, where the program that saved it says so. */
function savedFrom(page: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(page.subarray(0, HEAD_BYTES))
  for (const note of NOTES) {
    const address = note.exec(head)?.[1]
    if (address !== undefined) return address
  }
  return null
}
