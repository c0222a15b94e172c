/** How browsers and their extensions note in a page that they save where it came from; SingleFile on a line of its own. */
const NOTES: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d{4}\)(https?:\/\/[^\s>]+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url: (https?:\/\/[^\s>]+)/i,
]

/** Before the root element or as its first child. */
const HEAD_BYTES = 4096

/** The address that a page in a file was saved from, where the program that saved it says so. */
export function savedFrom(page: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(page.subarray(0, HEAD_BYTES))
  for (const note of NOTES) {
    const address = note.exec(head)?.[1]
    if (address !== undefined) return address
  }
  return null
}
