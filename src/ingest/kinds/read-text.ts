import { Fault } from '../../model/fault.js'
import { decode } from '../decode.js'
import { decodePage } from '../pages/decode-page.js'
import type { Report } from '../report.js'
import type { Source } from './source.js'

type Bytes = Pick<Source, 'input' | 'contentType'>

/** What is made of the characters of a source: a fault in their place where they are none, or all blank. */
export function readText(
  bytes: Uint8Array,
  source: Bytes,
  read: (text: string, input: string) => readonly (Report | Fault)[],
): readonly (Report | Fault)[] {
  const { input } = source
  const text = charactersOf(bytes, source)
  if (text instanceof Fault) return [text]
  return read(text, input).map((report) =>
    !(report instanceof Fault) && report.text.trim() === '' ? Fault.of('input-empty', { input }) : report,
  )
}

/** A file is UTF-8 or has a mark that says otherwise; what a server sends in another encoding nobody can convert, so it is read as browsers do. */
function charactersOf(bytes: Uint8Array, { input, contentType }: Bytes): string | Fault {
  const text = decode(bytes, input)
  const isOther = text instanceof Fault && text.code === 'input-not-utf8' && contentType !== null
  return isOther ? decodePage(bytes, contentType) : text
}
