import type { ArticleLedger } from '../model/ledger.js'

/**
 * Sets a label as it stands within a sentence: its first letter small, unless the word is a name: one that the reports write with a
 * capital within a sentence, and never without.
 */
export function midSentence(articles: Texts): (label: string) => string {
  const known = SETTERS.get(articles) ?? setterFrom(articles)
  SETTERS.set(articles, known)
  return known
}

type Texts = readonly Pick<ArticleLedger, 'text'>[]

/** All texts are walked through, which is done once for all labels of a story. */
const SETTERS = new WeakMap<Texts, (label: string) => string>()

function setterFrom(articles: Texts): (label: string) => string {
  const words = (pattern: RegExp): ReadonlySet<string> =>
    new Set(articles.flatMap(({ text }) => [...text.matchAll(pattern)].map(([word]) => word)))
  const small = words(/(?<![\p{L}\d])\p{Ll}[\p{L}-]*/gu)
  const capital = words(/(?<=[\p{Ll},;:] )\p{Lu}[\p{L}-]*/gu)
  return (label) => {
    const [first = ''] = /^\p{Lu}[\p{Ll}-]*(?!\p{L})/u.exec(label) ?? []
    const lower = first.toLowerCase()
    return capital.has(first) && !small.has(lower) ? label : lower + label.slice(first.length)
  }
}
