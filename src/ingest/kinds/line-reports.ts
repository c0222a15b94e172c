import { Fault } from '../../model/fault.js'
import { decode } from '../decode.js'
import { parseJson, parseLine } from '../json-lines.js'
import { linesOf } from '../lines.js'
import type { Report } from '../report.js'
import { LIMIT_BYTES, REPORT_LIMIT } from './limits.js'

/** Characters of ninjs that are read at once: one notice tells of the pictures among them. */
const MOST_TOGETHER = 4 * 1024 * 1024

/** The reports of JSON Lines, of which one line is held: reports of our own form, and items of ninjs. */
export async function* lineReports(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Report | Fault> {
  let isEmpty = true
  let items = ''
  for await (const { number, bytes } of linesOf(chunks, LIMIT_BYTES)) {
    if (bytes?.every((byte) => byte <= 32)) continue
    isEmpty = false
    const line =
      bytes === null
        ? Fault.of('line-too-large', { input, line: number, limit: REPORT_LIMIT })
        : decode(bytes, `${input}:${number}`)
    const isItem = typeof line === 'string' && (await isNinjs(line))
    if (items !== '' && (!isItem || items.length > MOST_TOGETHER)) {
      yield* await itemReports(items, input)
      items = ''
    }
    if (isItem) items += `${line}\n`
    else yield line instanceof Fault ? line : parseLine(line, input, number)
  }
  if (items !== '') yield* await itemReports(items, input)
  if (isEmpty) yield Fault.of('input-empty', { input })
}

/** Loaded with the first line that may be an item. */
const agencies = () => import('../agencies/ninjs-reports.js')

async function itemReports(items: string, input: string): Promise<readonly (Report | Fault)[]> {
  return (await agencies()).ninjsReports(items, input)
}

async function isNinjs(line: string): Promise<boolean> {
  if (!/"(?:uri|guid)"/i.test(line)) return false
  const value = parseJson(line)
  if (typeof (value as { readonly text?: unknown } | undefined)?.text === 'string') return false
  return (await agencies()).looksLikeNinjs(value)
}
