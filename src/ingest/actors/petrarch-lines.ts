/** One line that says something: its number from 1, and its text without comments. */
export interface PlainLine {
  readonly number: number
  readonly text: string
}

/** The lines of a PETRARCH file without comments (`#`, `;`, `<!-- … -->` over lines too) and what follows `---STOP---`. */
export function plainLines(text: string): readonly PlainLine[] {
  const lines: PlainLine[] = []
  let isComment = false
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (raw.includes('---STOP---')) break
    if (isComment) {
      isComment = !raw.includes('-->')
      continue
    }
    const bare = raw.replace(/<!--.*?-->/g, ' ').replace(/[#;].*$/, '')
    isComment = bare.includes('<!--')
    const kept = isComment ? bare.slice(0, bare.indexOf('<!--')) : bare
    if (kept.trim() !== '' && !/^\s*<!/.test(kept)) lines.push({ number: index + 1, text: kept.trim() })
  }
  return lines
}
