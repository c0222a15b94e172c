import { MIMEType } from 'whatwg-mimetype'
import { latin } from './as-buffer.js'
import { type HttpResponse, httpResponse } from './http-response.js'
import type { WarcRecord } from './records-in.js'

/** A page that a crawler stored. */
export interface StoredPage {
  readonly address: string
  readonly response: HttpResponse
}

/** Why a record holds no page to read, in the words that the notice has for it. */
export type Unread = (typeof UNREAD)[number]
export const UNREAD = [
  'of the archive itself (requests, metadata)',
  'stored before (revisits)',
  'not from the web',
  'answered without a page (redirects, errors)',
  'no pages (images, scripts, plain text)',
  'empty',
] as const

const [ITS_OWN, REVISIT, NOT_WEB, UNANSWERED, NO_PAGE, EMPTY] = UNREAD

const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml'])

/** The page in a record, if it holds one. The header is asked first, as pages are few among the rest. */
export function storedPage({ header, block }: WarcRecord): StoredPage | Unread {
  const type = header.fields.get('warc-type')?.toLowerCase()
  if (type === 'revisit') return REVISIT
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return ITS_OWN
  const address = webAddress(header.fields.get('warc-target-uri') ?? '')
  const stored = header.fields.get('content-type') ?? ''
  if (address === null || (type === 'response' && !/^application\/http\b/i.test(stored))) return NOT_WEB
  const response = type === 'response' ? httpResponse(block) : asResponse(block, stored)
  if (response?.status !== 200) return UNANSWERED
  if (response.body.length === 0) return EMPTY
  return isPage(response) ? { address, response } : NO_PAGE
}

/** What was fetched by other means than HTTP, or made of it afterwards, is stored as it is (ISO 28500, 6.4 and 6.8). */
const asResponse = (body: Uint8Array, contentType: string): HttpResponse => ({
  status: 200,
  fields: new Map([['content-type', contentType]]),
  body,
})

/** wget writes the address in angle brackets, as the grammar of WARC 1.0 has it. Names and passwords in it are not for keeping. */
function webAddress(value: string): string | null {
  try {
    const url = new URL(value.replace(/^<(.*)>$/, '$1'))
    url.username = url.password = ''
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

function isPage({ fields, body }: HttpResponse): boolean {
  const given = fields.get('content-type') ?? ''
  const type = MIMEType.parse(given)
  if (type !== null) return PAGE_TYPES.has(type.essence)
  return /^\s*<(?:!doctype html|html)\b/i.test(latin(body.subarray(0, 500)))
}
