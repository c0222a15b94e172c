import type { Article, ArticleField } from '../model/article.js'
import { statedBy, toArticle } from './report.js'

/** A report that a program has at hand. */
export interface GivenArticle extends Partial<Readonly<Record<ArticleField, string | null>>> {
  /** Read as it is; all offsets count in it, in UTF-16 code units. */
  readonly text: string
  /** What it is called in messages; default: its address, else its title, else `article`. */
  readonly ref?: string
}

/**
 * The article of a report at hand. Only the text must be there; without `published` (ISO 8601) dates such as "on Tuesday" stay open, and without
 * `outlet` two reports of one house count as two. Its id is a hash of all but `ref`.
 */
export function articleOf({ text, ref, ...fields }: GivenArticle): Article {
  const name = ref ?? (fields.url || fields.title || 'article')
  return toArticle({ ref: name, stated: statedBy('record', fields), text })
}
