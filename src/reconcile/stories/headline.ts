import type { ArticleLedger } from '../../model/ledger.js'
import { backgroundShare } from './background.js'
import { stem } from './stem.js'
import { wordsOf } from './words.js'

const LONGEST = 100
const SHORTEST_WORDS = 4
/** Sums over the same words in another order differ in their last digits, and are to be equal. */
const FINE = 1e9

/** The title of a story: of the headlines of its reports the one that says most of what the others say; without headlines a lead, cut between words. */
export function headlineOf(reports: readonly ArticleLedger[]): string {
  const headlines = reports.flatMap(headlineIn)
  const telling = tellingIn(headlines)
  const best = [...telling].toSorted(([, a], [, b]) => b - a)[0]
  return best?.[0] ?? reports.map(({ text }) => shortened(leadOf(text))).find((lead) => lead !== '') ?? ''
}

/** The headline of a report: its title, else a first line that stands alone and is no sentence. */
function headlineIn({ title, text }: ArticleLedger): readonly string[] {
  const [first = '', second = ''] = text.trimStart().split('\n', 2)
  const line = title ?? (second.trim() === '' && text.includes('\n') && !/[.!”"]\s*$/.test(first) ? first : '')
  const headline = withoutOutlet(line.replace(/\s+/g, ' ').trim())
  return headline === '' ? [] : [shortened(headline)]
}

/** "… | The Herald", "… - Meridian Wire": page titles end with the outlet. */
function withoutOutlet(title: string): string {
  const bare = title.replace(/\s+[|–—-]\s+[^|–—-]{2,30}$/u, '')
  return wordsOf(bare).length >= SHORTEST_WORDS ? bare : title
}

/** How much of the headlines of the others each says, in words that tell. */
function tellingIn(headlines: readonly string[]): ReadonlyMap<string, number> {
  const copies = countsOf(headlines)
  const words = new Map([...copies.keys()].map((headline) => [headline, termsOf(headline)]))
  const repeated = countsOf(headlines.flatMap((headline) => [...(words.get(headline) ?? [])]))
  return new Map(
    [...words].map(([headline, terms]) => {
      const others = (term: string) => (repeated.get(term) ?? 0) - (copies.get(headline) ?? 0)
      const told = [...terms].reduce((sum, term) => sum - others(term) * Math.log(backgroundShare(term) + 0.0005), 0)
      return [headline, Math.round((told / Math.sqrt(terms.size + 4)) * FINE) / FINE]
    }),
  )
}

const termsOf = (headline: string): ReadonlySet<string> => new Set(wordsOf(headline).map(({ form }) => stem(form)))

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** The first sentence without its dateline. */
function leadOf(text: string): string {
  const body = text.trimStart().replace(/^[^\n]{0,60}?(?:\([^)\n]{1,40}\)\s*[-–—]|\s[-–—]{1,2}\s)\s*/u, '')
  return (/^.*?[.!?](?=["”']?\s+\p{Lu}|["”']?\s*$|\n)/su.exec(body)?.[0] ?? body).replace(/\s+/g, ' ').trim()
}

/** Cut between words, with a mark where it is cut. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text.replace(/(?<=\p{L})\.$/u, '')
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/u, '')}…`
}
