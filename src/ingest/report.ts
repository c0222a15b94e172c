import type { Article, ArticleField, FieldSource } from '../model/article.js'
import { hashId } from '../model/id.js'
import { wellFormed } from '../model/well-formed.js'

/** What a source states of an article, each field with where it is stated; what it does not state is absent. */
export type Stated = { readonly [Field in ArticleField]?: { readonly value: string; readonly source: FieldSource } }

/** A report as its source gives it, before anything is read. */
export interface Report {
  readonly ref: string
  readonly stated: Stated
  readonly text: string
}

/** Fields that one source states, without those that are absent or blank. */
export function statedBy(
  source: FieldSource,
  fields: { readonly [Field in ArticleField]?: string | null | undefined },
): Stated {
  const present = Object.entries(fields).flatMap(([field, value]) => {
    const words = value === null || value === undefined ? '' : wellFormed(value.trim())
    return words ? [[field, { value: words, source }] as const] : []
  })
  return Object.fromEntries(present)
}

/** Fields of several sources; of two that state one field the first counts. */
export function firstStated(...sources: readonly Stated[]): Stated {
  return Object.assign({}, ...[...sources].reverse())
}

/** The article of a report. Its id is a hash of all but `ref`: two outlets that print one wire text are two articles. */
export function toArticle({ ref, stated, text: raw }: Report): Article {
  const text = wellFormed(raw)
  const guess = guessTitle(text)
  const known = guess === null ? stated : firstStated(stated, statedBy('text', { title: guess }))
  const given = (field: ArticleField): string | null => known[field]?.value ?? null
  const [outlet, url, published] = [given('outlet'), given('url'), given('published')]
  const id = hashId(JSON.stringify([outlet, stated.title?.value ?? null, url, published, text]))
  return {
    id, ref, outlet, title: given('title'), byline: given('byline'), url, published, updated: given('updated'),
    language: given('language'), fieldSources: sourcesOf(known), text,
  } // biome-ignore format: as the model orders them
}

function sourcesOf(stated: Stated): Article['fieldSources'] {
  return Object.fromEntries(Object.entries(stated).map(([field, { source }]) => [field, source]))
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
