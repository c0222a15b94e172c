import type { JsonFeed } from 'feedsmith'
import type { FeedDraft, ItemDraft } from './feed-draft.js'

/** JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/. */
export function jsonDraft(feed: JsonFeed.Feed<string>): FeedDraft {
  return {
    title: feed.title,
    home: feed.home_page_url,
    language: feed.language,
    base: null,
    period: null,
    authors: namesOf(feed.authors),
    items: (feed.items ?? []).map(jsonItem),
  }
}

function jsonItem(item: JsonFeed.Item<string>): ItemDraft {
  const { content_html: html, content_text: text } = item
  return {
    id: item.id,
    // `external_url` is what a link blog talks about, somebody else's page.
    link: item.url ?? item.external_url,
    base: null,
    title: item.title,
    authors: namesOf(item.authors),
    published: item.date_published,
    updated: item.date_modified,
    language: item.language,
    outlet: null,
    html,
    text: html === undefined ? (text ?? item.summary) : null,
  }
}

const namesOf = (authors: JsonFeed.Feed<string>['authors']): readonly (string | undefined)[] =>
  (authors ?? []).map(({ name }) => name)
