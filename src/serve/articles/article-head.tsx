import type { Child } from 'hono/jsx'
import type { ArticleField, FieldSource } from '../../model/article.js'
import { storyAddress } from '../page/addresses.js'
import { Day } from '../page/day.js'
import { OutsideLink } from '../page/outside-link.js'
import type { ArticleView } from './article-view.js'

const SOURCE_WORDS: Readonly<Record<FieldSource, string>> = {
  'json-ld': 'from the page’s JSON-LD',
  'open-graph': 'from the page’s Open Graph tags',
  meta: 'from the page’s meta tags',
  feed: 'from the feed',
  record: 'from the file',
  markup: 'as the page shows it',
  address: 'from the address',
  text: 'from the text',
}

/** What is known of a report beside its text, and where each part of it comes from. */
export function ArticleHead({ article }: { article: ArticleView }) {
  const { title, outlet, byline, published, updated, url, language, story, ref, origins } = article
  const drawn = [...new Map(origins.map((origin) => [origin.name, origin])).values()]
  const fields: readonly (readonly [label: string, field: ArticleField | null, value: Child])[] = [
    ['Outlet', 'outlet', outlet],
    ['By', 'byline', byline],
    ['Published', 'published', published && <Day iso={published} />],
    ['Updated', 'updated', updated && <Day iso={updated} />],
    ['Address', 'url', url && <OutsideLink address={url} />],
    ['Language', 'language', language === 'en' ? null : language],
    ['Story', null, story ? <a href={storyAddress(story.id)}>{story.title}</a> : 'none yet: it waits to be reconciled'],
    ['Draws on', null, drawn.map(({ name, kind }) => `${name} (${kind})`).join(', ') || null],
    ['Read from', null, ref],
  ]
  return (
    <header class="article-head">
      <h1>{title ?? 'Untitled report'}</h1>
      <dl class="facts">
        {fields.map(([label, field, value]) =>
          value ? (
            <div>
              <dt>{label}</dt>
              <dd>
                {value} <Source source={field ? article.fieldSources[field] : undefined} />
              </dd>
            </div>
          ) : null,
        )}
        {title === null ? null : (
          <div>
            <dt>Title</dt>
            <dd>
              <Source source={article.fieldSources.title} />
            </dd>
          </div>
        )}
      </dl>
    </header>
  )
}

function Source({ source }: { source: FieldSource | undefined }) {
  return source === undefined ? null : <span class="quiet small">{SOURCE_WORDS[source]}</span>
}
