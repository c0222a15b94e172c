import { outletName } from '../pages/fields/values.js'

/** What stands between the name of an outlet and that of its section. */
const BETWEEN = /\s+[-–—:>]\s+|\s*[|»·›]\s*/

const FEED_WORDS = /\s*[([]?\b(?:rss|atom|json)(?:[ \d.]*)?(?:\s*feed)?[)\]]?\s*$/i

/**
 * The outlet in the title of a feed, which often names a section too ("World news | The Guardian"): the part that the host's name repeats, else
 * the title as a whole.
 */
export function feedOutlet(title: string | null, home: URL | null): string | null {
  const words = title?.replace(FEED_WORDS, '').replace(/[\s|»–—:>-]+$/, '') ?? ''
  const labels = (home?.hostname ?? '').split('.').filter((label) => label.length > 2)
  const parts = words.split(BETWEEN)
  const named = parts.find((part) => labels.some((label) => isSame(letters(part), label.replaceAll('-', ''))))
  return outletName(named ?? words)
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** "BBC News" of bbc.co.uk, "NYT" of nytimes.com, "The Herald" of herald.example. */
const isSame = (part: string, label: string): boolean =>
  part.length > 2 && (part.includes(label) || label.includes(part))
