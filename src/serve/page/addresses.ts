import { splitRef } from '../../model/reference.js'

// The addresses of the site, which stay as they are: people keep them in mails and footnotes.

export const storyAddress = (id: string): string => `/stories/${id}`

export const claimAddress = (id: string): string => `/claims/${id}`

export const actorAddress = (id: string): string => `/actors/${encodeURIComponent(id)}`

/** An article, opened at a record, statement or condition of it. */
export const articleAddress = (id: string, part?: string): string =>
  part === undefined ? `/articles/${id}` : `/articles/${id}#${part}`

/** What `ARTICLE#PART` names, in its text. */
export function partAddress(ref: string): string {
  const { article, part } = splitRef(ref)
  return articleAddress(article, part)
}

/** Whatever has this id, or the one thing that begins so. */
export const findAddress = (reference: string): string => `/find?${new URLSearchParams({ reference })}`

export const compareAddress = (a: string, b: string): string => `/compare?a=${a}&b=${b}`
