import { type Report, statedBy } from './report.js'

/** The lines that may stand over a text, each on its own line, up to an empty one. */
const KEYS = {
  title: 'title',
  outlet: 'outlet',
  source: 'outlet',
  byline: 'byline',
  author: 'byline',
  published: 'published',
  updated: 'updated',
  date: 'published',
  url: 'url',
} as const
type Key = keyof typeof KEYS

const HEADER_LINE = /^(title|outlet|source|byline|author|published|updated|date|url):[ \t]*(.*)$/i

/**
 * A report from a text file. A header block (`Title:`, `Outlet:`, `Published:`, `URL:`, any order, up to the first empty line) is
 * taken off when every line of it is one of these; otherwise the whole file is the text. An address for a source is the
 * report's. The text is left as it is, so that
 * offsets hold; a title that is in the header only is not part of it.
 */
export function parseTextReport(content: string, ref: string): Report {
  const { fields, text } = splitHeader(content)
  return { ref, stated: statedBy('record', fields), text }
}

type Fields = Partial<Record<(typeof KEYS)[Key], string>>

function splitHeader(content: string): { readonly fields: Fields; readonly text: string } {
  const whole = { fields: {}, text: content }
  const fields: Fields = {}
  let at = 0
  for (const line of linesFrom(content)) {
    at += line.length
    const bare = line.trim()
    if (bare === '') return at > line.length ? { fields, text: content.slice(at) } : whole
    const found = HEADER_LINE.exec(bare)
    if (!found) return whole
    const value = found[2]?.trim()
    const key = KEYS[(found[1] ?? '').toLowerCase() as Key]
    if (value) fields[key === 'outlet' && /^https?:\/\//i.test(value) ? 'url' : key] = value
  }
  return whole
}

/** The lines with their ends, one at a time, so that a long text is not cut for a short header. */
function* linesFrom(content: string): Generator<string> {
  let start = 0
  while (start < content.length) {
    const end = content.indexOf('\n', start)
    const next = end < 0 ? content.length : end + 1
    yield content.slice(start, next)
    start = next
  }
}
