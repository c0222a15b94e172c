import { isoDate } from '../pages/fields/dates.js'
import { iso639, namesTogether, outletName, plain } from '../pages/fields/values.js'
import { type Stated, statedBy } from '../report.js'

/** Nobody has as many; what has is no front matter. */
const MOST_LINES = 200

export interface Parted {
  readonly stated: Stated
  /** What follows, as it is. */
  readonly body: string
}

/**
 * The fields in the block of `key: value` lines between two lines of `---` that Markdown files begin with, by the names that Jekyll, Hugo, Pandoc
 * and the clippers of note programs give them. Of YAML only what such blocks have is read: words with or without quotes, and lists of them. Without
 * a block, or with one that does not end, all is body.
 */
export function frontMatter(content: string): Parted {
  const open = /^\ufeff?\s*---[ \t]*\r?\n/.exec(content)?.[0]
  if (open === undefined) return { stated: {}, body: content }
  const values = new Map<string, string[]>()
  let at = open.length
  let key: string | null = null
  for (let lines = 0; lines < MOST_LINES && at < content.length; lines++) {
    const line = lineAt(content, at)
    at += line.length
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return { stated: statedOf(values), body: content.slice(at) }
    key = /^([\w-]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase() ?? (/^(?:[ \t]|- )/.test(line) ? key : null)
    if (key !== null) values.set(key, [...(values.get(key) ?? []), ...valuesIn(line)])
  }
  return { stated: {}, body: content }
}

function lineAt(content: string, start: number): string {
  const end = content.indexOf('\n', start)
  return content.slice(start, end < 0 ? content.length : end + 1)
}

/** The values on a line: behind its key, or as an item of a list (`- name: …` among them). */
function valuesIn(line: string): readonly string[] {
  const value = line.replace(/^[\w-]+[ \t]*:|^\s*-\s+(?:name:)?|^\s+name:/, '').trim()
  if (/^(?:[>|][+-]?|null|~)?$/.test(value)) return []
  const list = /^\[(?!\[)(.*)\]$/.exec(value)?.[1]
  return (list === undefined ? [value] : list.split(',')).map(unquoted).filter((one) => one !== '')
}

/** Note programs write names as links between pairs of brackets. */
function unquoted(value: string): string {
  const words = value.trim()
  const [, quote, inside = words] = /^(["'])(.*)\1$/.exec(words) ?? []
  const text = quote === '"' ? inside.replace(/\\(["\\])/g, '$1') : quote === "'" ? inside.replaceAll("''", "'") : words
  return text.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1').trim()
}

function statedOf(values: ReadonlyMap<string, readonly string[]>): Stated {
  const first = <Value>(keys: string, read: (words: readonly string[]) => Value | null): Value | null => {
    for (const key of keys.split(' ')) {
      const value = read(values.get(key) ?? [])
      if (value !== null) return value
    }
    return null
  }
  return statedBy('record', {
    title: first('title headline', (words) => plain(words.join(' '))),
    outlet: first('outlet publication publisher site source', ([words]) => outletName(words)),
    byline: first('byline author authors', namesTogether),
    url: first('canonical canonical_url url link source', ([words]) => webAddress(words)),
    published: first('published date pubdate', ([words]) => isoDate(words ?? '')),
    updated: first('updated modified lastmod', ([words]) => isoDate(words ?? '')),
    language: first('language lang', ([words]) => iso639(words ?? null)),
  })
}

const webAddress = (words: string | undefined): string | null =>
  /^https?:\/\/\S+$/i.test(words ?? '') ? (words ?? null) : null
