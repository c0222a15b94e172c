import { gzipSync } from 'node:zlib'
import { Fault } from '../../model/fault.js'
import type { Report } from '../report.js'
import { warcReports } from './warc-reports.js'

/** A record as the standard has it (ISO 28500, 4), written by hand so that it can also be written wrongly. */
export function warcRecord(fields: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block)
  const named = { 'WARC-Date': '2024-03-05T09:00:00Z', 'Content-Length': String(bytes.length), ...fields }
  const lines = Object.entries(named).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

export interface Answer {
  readonly status?: string
  readonly http?: Readonly<Record<string, string>>
  readonly warc?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A response record with a page at `http://post.example/NAME`. */
export function pageRecord(
  name: string,
  { status = '200 OK', http = {}, warc = {}, body = page(name) }: Answer = {},
): Buffer {
  const fields = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...http })
  const head = `HTTP/1.1 ${status}\r\n${fields.map(([key, value]) => `${key}: ${value}\r\n`).join('')}\r\n`
  return warcRecord(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': addressOf(name),
      'Content-Type': 'application/http; msgtype=response',
      ...warc,
    },
    Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  )
}

export const addressOf = (name: string): string => `http://post.example/${name}`

export const PROSE =
  'Norland dropped the toll on Tuesday after Sudria had promised to open the northern quay, and both sides agreed to meet again in May.'

export const page = (name: string): string =>
  `<!doctype html><html lang="en"><head><title>${name}</title></head><body><article><h1>${name}</h1><p>${PROSE}</p></article></body></html>`

/** Each record a gzip member of its own, as archives are published. */
export const packed = (...records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)))

export async function* piecesOf(bytes: Uint8Array, size = 5000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What comes of an archive: addresses of reports, codes of faults. */
export async function outcomes(bytes: Uint8Array, size?: number): Promise<readonly string[]> {
  return (await resultsOf(bytes, size)).map((result) =>
    result instanceof Fault ? result.code : result.ref.replace(`a.warc: ${addressOf('')}`, ''),
  )
}

export async function resultsOf(bytes: Uint8Array, size?: number): Promise<readonly (Report | Fault)[]> {
  const results: (Report | Fault)[] = []
  for await (const result of warcReports(piecesOf(bytes, size), 'a.warc')) results.push(result)
  return results
}
