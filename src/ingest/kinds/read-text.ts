import { Fault } from '../../model/fault.js'
import { decode } from '../decode.js'
import type { Report } from '../report.js'
import type { Source } from './source.js'

/** What is made of the characters of a source. */
export type ReadCharacters = (text: string, input: string) => readonly (Report | Fault)[]

type Bytes = Pick<Source, 'input' | 'contentType'>

/** What is made of the characters of a source: a fault in their place where they are none, or all blank. */
export async function* readText(
  bytes: Uint8Array,
  source: Bytes,
  read: ReadCharacters,
): AsyncGenerator<Report | Fault> {
  const { input } = source
  const text = await charactersOf(bytes, source)
  if (text instanceof Fault) return yield text
  for (const report of read(text, input)) {
    const isBlank = !(report instanceof Fault) && report.text.trim() === ''
    yield isBlank ? Fault.of('input-empty', { input }) : report
  }
}

/** A file is UTF-8 or has a mark that says otherwise; what a server sends in another encoding nobody can convert, so it is read as browsers do. */
async function charactersOf(bytes: Uint8Array, { input, contentType }: Bytes): Promise<string | Fault> {
  const text = decode(bytes, input)
  const isOther = text instanceof Fault && text.code === 'input-not-utf8' && contentType !== null
  return isOther ? (await import('../pages/decode-page.js')).decodePage(bytes, contentType) : text
}
