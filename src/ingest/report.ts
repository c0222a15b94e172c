import type { Article } from '../model/article.js'
import { hashId } from '../model/id.js'

/** A report as its source states it, before anything is known about its language. */
export interface Report {
  readonly ref: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly text: string
}

/** The article of a report. Its id is a hash of all but `ref`: two outlets that print one wire text are two articles. */
export function toArticle({ ref, outlet, title, url, published, text }: Report): Article {
  const id = hashId(JSON.stringify([outlet, title, url, published, text]))
  return { id, ref, outlet, title: title ?? guessTitle(text), url, published, language: null, text }
}

const LONGEST_TITLE = 160

/**
 * The first line where it stands like a headline: short, over an empty line, one sentence. Only a guess, for showing; the line
 * stays in the text and is read with it.
 */
export function guessTitle(text: string): string | null {
  const line = /^\s*(\S[^\r\n]*?)[ \t]*\r?\n[ \t]*\r?\n\s*\S/.exec(text)?.[1] ?? ''
  if (line.length === 0 || line.length > LONGEST_TITLE) return null
  if (/[.!?]["”’']?\s+["“‘']?\p{Lu}/u.test(line) || !/\p{L}/u.test(line)) return null
  return line.replace(/([^.])\.$/, '$1')
}
