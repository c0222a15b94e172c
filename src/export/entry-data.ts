import type { Entry } from './references.js'

/** An entry as data, of a part of an article with the id of that: `{ kind: 'record', article: '…', record: {…} }`. */
export function entryData(entry: Entry): object {
  if ('part' in entry) return { kind: entry.kind, article: entry.article.id, [entry.kind]: entry.part }
  const { id: _, ...data } = entry
  return data
}
