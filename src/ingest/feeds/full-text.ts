import { Fault } from '../../model/fault.js'
import { pageReport } from '../pages/page-report.js'
import type { FeedItem } from './feed.js'

/** Teasers have 55 words (WordPress) to a hundred (Drupal). */
const FEWEST_WORDS = 120

/** How a text ends of which the feed has only the beginning. */
const CUT_OFF = /(?:\[?(?:…|\.\.\.)\]?|\b(?:continue reading|read (?:more|on|the full \w+|the rest))\b[^.]{0,120})\s*$/i

/** What WordPress adds to every item. */
const FOOTER = /^The post .{1,300} (?:first )?appeared (?:first )?on .{1,200}\s*$/im

/** The text that the feed has of an item, paragraphs apart by an empty line; null where it is none or only the beginning of one. */
export function fullText(item: Pick<FeedItem, 'html' | 'text' | 'url' | 'id' | 'stated'>): string | null {
  const words = item.html === null ? item.text : textOfHtml(item.html, item)
  const text = words?.replace(FOOTER, '').trim() ?? ''
  return CUT_OFF.test(text.slice(-300)) || text.split(/\s+/).length < FEWEST_WORDS ? null : text
}

/** By the same steps as a page's, so that captions, share bars and the like are left out. */
function textOfHtml(html: string, { url, id, stated }: Pick<FeedItem, 'url' | 'id' | 'stated'>): string | null {
  const page = `<!doctype html><html><head></head><body><article>${html}</article></body></html>`
  const source = { ref: url ?? id, address: url, contentType: 'text/html; charset=utf-8', feed: stated }
  const report = pageReport(new TextEncoder().encode(page), source)
  return report instanceof Fault ? null : report.text
}
