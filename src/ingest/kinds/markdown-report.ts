import { marked } from 'marked'
import { textOfHtml } from '../agencies/body-text.js'
import type { Report } from '../report.js'
import { frontMatter } from './front-matter.js'

/** Characters in which every line may open a level: what marked does with them grows with their square. */
const LARGEST = 1024 * 1024

/**
 * A report from a Markdown file, its markup taken off: paragraphs apart by an empty line, items of a list and rows of a table a line each; pictures
 * and comments are left out. What is no news article in Markdown (too large, or nested without end) is taken as plain text.
 */
export function markdownReport(content: string, ref: string): Report {
  const { stated, body } = frontMatter(content)
  return { ref, stated, text: withoutMarkup(body) }
}

function withoutMarkup(body: string): string {
  if (body.length > LARGEST) return body
  try {
    return textOfHtml(marked.parse(body, { async: false, gfm: true })) || body
  } catch {
    return body
  }
}
