import { describe, expect, it } from 'vitest'
import { decodePage } from './decode-page.js'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('decodePage', () => {
  it.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8 that is declared', Buffer.from('<meta charset=utf-8>für'), null, '<meta charset=utf-8>für'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufefffür'), 'text/html; charset=iso-8859-1', 'für'],
    [
      'UTF-8 that is declared as something else',
      Buffer.from('<meta charset=iso-8859-1>für'),
      null,
      '<meta charset=iso-8859-1>für',
    ],
    ['the charset of the transport', latin('f\xfcr \x8aibenik'), 'text/html; charset="windows-1250"', 'für Šibenik'],
    ['the charset of the page', latin('<meta charset=iso-8859-2>\xb9'), 'text/html', '<meta charset=iso-8859-2>š'],
    [
      'a charset that is declared late',
      latin(`${' '.repeat(2000)}<meta charset=koi8-r>\xc1`),
      null,
      `${' '.repeat(2000)}<meta charset=koi8-r>а`,
    ],
    ['no charset at all', latin('\x93f\xfcr\x94'), null, '“für”'],
    ['a charset that nobody knows', latin('f\xfcr'), 'text/html; charset=klingon', 'für'],
    ['UTF-8 by declaration only', latin('<meta charset=utf-8>f\xfcr'), null, '<meta charset=utf-8>für'],
    ['UTF-16 with a byte order mark', utf16('für'), null, 'für'],
    [
      'the declaration of XML',
      latin('<?xml version="1.0" encoding="iso-8859-2"?>\xb9'),
      'application/xhtml+xml',
      '<?xml version="1.0" encoding="iso-8859-2"?>š',
    ],
    ['nothing', new Uint8Array(), null, ''],
  ])('%s', (_, bytes, contentType, expected) => expect(decodePage(bytes, contentType)).toBe(expected))

  it('keeps UTF-8 that is damaged in one place', () => {
    expect(decodePage(Buffer.concat([Buffer.from('<meta charset=utf-8>für über '), latin('\xff')]))).toContain(
      'für über \ufffd',
    )
  })
})
