import type { AtomFeed } from 'feedsmith'
import type { FeedDraft, ItemDraft } from './feed-draft.js'
import { feedPeriod } from './feed-period.js'

type Entry = AtomFeed.Entry<string>

/** Atom 1.0 (RFC 4287) and 0.3. */
export function atomDraft(feed: AtomFeed.Feed<string>): FeedDraft {
  return {
    title: markup(feed.title),
    home: linkOf(feed.links),
    language: feed.xml?.lang,
    base: feed.xml?.base,
    period: feedPeriod(undefined, feed.sy),
    authors: namesOf(feed.authors),
    items: (feed.entries ?? []).map(atomItem),
  }
}

function atomItem(entry: Entry): ItemDraft {
  const { source } = entry
  return {
    id: entry.id,
    link: linkOf(entry.links),
    base: entry.xml?.base,
    title: markup(entry.title),
    // Of an entry taken over, the authors of its own feed count, not those of this one: RFC 4287, 4.2.1.
    authors: entry.authors
      ? namesOf(entry.authors)
      : source?.authors
        ? namesOf(source.authors)
        : (entry.dc?.creators ?? []),
    published: entry.published ?? entry.dc?.dates?.[0],
    updated: entry.updated,
    language: entry.content?.xml?.lang ?? entry.xml?.lang,
    outlet: markup(source?.title),
    ...wordsOf(entry.content, entry.summary),
  }
}

/** As HTML, which plain text is not: RFC 4287, 3.1.1.1. */
function markup(text: { readonly value?: string; readonly type?: string } | undefined): string | undefined {
  const { value, type = 'text' } = text ?? {}
  return /html/i.test(type) ? value : value?.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const namesOf = (people: readonly { readonly name?: string }[] | undefined): readonly (string | undefined)[] =>
  (people ?? []).map(({ name }) => name)

/** The page of an entry; of several, which are other forms or languages, HTML first. A link without `rel` is an alternate: RFC 4287, 4.2.7.2. */
function linkOf(links: AtomFeed.Feed<string>['links']): string | undefined {
  const pages = (links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate')
  return (pages.find(({ type = 'text/html' }) => /html/i.test(type)) ?? pages[0])?.href
}

/** RFC 4287, 4.1.3: no type means plain text; another media type than text is in base64, and content with `src` lies elsewhere. */
function wordsOf(content: Entry['content'], summary: Entry['summary']): Pick<ItemDraft, 'html' | 'text'> {
  const isReadable =
    content?.value !== undefined && /^(?:text|x?html$|application\/xhtml)/i.test(content.type ?? 'text')
  const { value, type = 'text' } = (isReadable ? content : summary) ?? {}
  return /html/i.test(type) ? { html: value, text: null } : { html: null, text: value }
}
