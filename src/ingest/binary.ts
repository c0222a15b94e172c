/** First bytes of files that are often given by mistake, and what to call them. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a Word, Excel, EPUB or ZIP file'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image, sound or film'],
  ['\x1f\x8b', 'a gzip file'],
  ['BZh', 'a bzip2 file'],
  ['7z\xbc\xaf', 'a 7-Zip file'],
  ['(\xb5/\xfd', 'a Zstandard file'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
  ['ID3', 'a sound file'],
  ['bplist', 'a Safari web archive'],
  ['\xfd7zXZ', 'an xz file'],
  ['Rar!', 'a RAR file'],
  ['OggS', 'sound or film'],
  ['\x00\x00\x01\x00', 'an icon'],
]

/** What kind of binary the bytes are by their first ones, or null for what is no known kind. */
export function binarySignature(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null
}

/** What kind of binary the bytes are, or null for what may be text. A NUL byte is never text in UTF-8. */
export function binaryKind(bytes: Uint8Array): string | null {
  return binarySignature(bytes) ?? (bytes.includes(0) ? 'it has NUL bytes' : null)
}
