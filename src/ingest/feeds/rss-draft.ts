import type { RdfFeed, RssFeed } from 'feedsmith'
import type { FeedDraft, ItemDraft } from './feed-draft.js'
import { feedPeriod } from './feed-period.js'

/** RSS 0.91 to 2.0: https://www.rssboard.org/rss-specification, and the modules of Dublin Core, content and Atom within it. */
export function rssDraft(feed: RssFeed.Feed<string>): FeedDraft {
  return {
    title: feed.title,
    home: feed.link ?? feed.atom?.links?.find(({ rel }) => rel === 'alternate')?.href,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    base: feed.xml?.base,
    period: feedPeriod(feed.ttl, feed.sy),
    authors: [],
    items: (feed.items ?? []).map(rssItem),
  }
}

function rssItem(item: RssFeed.Item<string>): ItemDraft {
  const { guid, atom, dc, dcterms } = item
  return {
    id: guid?.value,
    link: item.link ?? linkOf(atom?.links) ?? (guid?.isPermaLink === false ? null : webAddress(guid?.value)),
    base: item.xml?.base,
    title: item.title ?? dc?.titles?.[0],
    // `author` is a mail address, with the name in brackets after it; dc:creator is the name, and what WordPress writes.
    authors: dc?.creators ?? dcterms?.creators ?? (item.authors ?? []).map(({ name }) => name),
    published: item.pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? atom?.published,
    updated: dcterms?.modified?.[0] ?? atom?.updated,
    language: dc?.languages?.[0] ?? item.xml?.lang,
    outlet: item.source?.title ?? dc?.publishers?.[0],
    html: item.content?.encoded ?? item.description,
    text: null,
  }
}

/** RSS 0.90 and 1.0: https://web.resource.org/rss/1.0/spec. */
export function rdfDraft(feed: RdfFeed.Feed<string>): FeedDraft {
  return {
    title: feed.title,
    home: feed.link,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    base: feed.xml?.base,
    period: feedPeriod(undefined, feed.sy),
    authors: [],
    items: (feed.items ?? []).map(rdfItem),
  }
}

function rdfItem({ title, link, description, rdf, dc, dcterms, content, xml }: RdfFeed.Item<string>): ItemDraft {
  return {
    id: rdf?.about,
    link: link ?? webAddress(rdf?.about),
    base: xml?.base,
    title: title ?? dc?.titles?.[0],
    authors: dc?.creators ?? [],
    published: dc?.dates?.[0] ?? dcterms?.issued?.[0],
    updated: dcterms?.modified?.[0],
    language: dc?.languages?.[0] ?? xml?.lang,
    outlet: dc?.publishers?.[0],
    html: content?.encoded ?? description,
    text: null,
  }
}

const webAddress = (value: string | undefined): string | null =>
  /^https?:/i.test(value ?? '') ? (value ?? null) : null

interface Link {
  readonly href?: string
  readonly rel?: string
}

const linkOf = (links: readonly Link[] | undefined): string | undefined =>
  links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href
