import sniff from 'html-encoding-sniffer'
import { MIMEType } from 'whatwg-mimetype'

/** As much of a page as is looked at for a declaration that browsers find late. */
const HEAD_BYTES = 16 * 1024

/**
 * The characters of a page by the rules of the WHATWG (byte order mark, charset of `contentType`, the page's own declaration), with
 * what saved pages need beyond them: they are often UTF-8 whatever they declare, because the program that saved them re-encoded them,
 * and bytes that are UTF-8 throughout are nothing else. Bytes of no declared encoding that are not UTF-8 are windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): string {
  const declared = declaredEncoding(bytes, contentType)
  if (/^utf-16/i.test(declared)) return new TextDecoder(declared).decode(bytes)
  const text = utf8(bytes)
  if (text !== null && !ASCII_SHIFTED.test(declared)) return text
  if (/^utf-?8$/i.test(declared)) return mostlyUtf8(bytes)
  return decodeAs(declared, bytes)
}

/** Encodings whose characters look like ASCII bytes: valid UTF-8 says nothing about them. */
const ASCII_SHIFTED = /^(?:iso-2022-jp|hz-gb-2312|utf-7)$/i

function declaredEncoding(bytes: Uint8Array, contentType: string | null): string {
  const type = contentType === null ? null : MIMEType.parse(contentType)
  const label = type?.parameters.get('charset') ?? xmlDeclared(bytes)
  return sniff(bytes, {
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
    defaultEncoding: lateDeclared(bytes) ?? 'windows-1252',
  })
}

function xmlDeclared(bytes: Uint8Array): string | undefined {
  return /^\s*<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w-]+)/.exec(latin(bytes.subarray(0, 200)))?.[1]
}

/** A declaration behind the first 1,024 bytes, to which the rules look; browsers start again when they meet it. */
function lateDeclared(bytes: Uint8Array): string | undefined {
  return /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(latin(bytes.subarray(0, HEAD_BYTES)))?.[1]
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 that is damaged here and there stays UTF-8; bytes that were never UTF-8 were declared wrongly. */
function mostlyUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return broken > sound ? decodeAs('windows-1252', bytes) : text
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return /^windows-1252$/i.test(label) ? windows1252(bytes) : new TextDecoder(label).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** What windows-1252 has where ISO 8859-1 has controls (WHATWG's index): Node's own decoder leaves the controls. */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  return latin(bytes).replace(
    /[\u0080-\u009f]/g,
    (control) => QUOTES_AND_DASHES[control.charCodeAt(0) - 0x80] ?? control,
  )
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
