import type { ArticleLedger } from '../model/ledger.js'
import { printedDay } from './printed-day.js'

/**
 * What each report is called where there is little room: its outlet; with the day where an outlet has several, and with the file where a
 * day has; the file alone where it names no outlet. By article id, no two alike.
 */
export function articleNames(articles: readonly ArticleLedger[]): ReadonlyMap<string, string> {
  let names = articles.map((article) => article.outlet ?? fileName(article.ref))
  for (const more of [dayOf, ({ ref }: ArticleLedger) => fileName(ref), ({ id }: ArticleLedger) => id.slice(0, 6)]) {
    const counts = tally(names)
    names = names.map((name, at) => {
      const article = articles[at]
      const addition = article && (counts.get(name) ?? 0) > 1 ? more(article) : null
      return addition && addition !== name ? `${name} (${addition})` : name
    })
  }
  return new Map(articles.map(({ id }, at) => [id, names[at] ?? id]))
}

function dayOf({ published }: ArticleLedger): string | null {
  return printedDay(published)?.replace(/ \d{4}$/, '') ?? null
}

/** The last part of a path, without its ending. */
function fileName(ref: string): string {
  if (ref === '-') return 'standard input'
  const last = ref.slice(ref.lastIndexOf('/') + 1)
  return last.replace(/(?<=.)\.(?:txt|md|text)$/i, '')
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
