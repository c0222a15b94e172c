import { z } from 'zod'
import { isShown, KINDS, type Wanted } from '../browser/shown.js'
import type { Page } from '../page/page.js'
import { resource } from '../resource.js'
import { ArticleHead } from './article-head.js'
import { type ArticleView, articleView, articleViewSchema } from './article-view.js'
import { type Entry, entriesOf, startOf } from './entries.js'
import { EntryList } from './entry-list.js'
import { Filters } from './filters.js'
import { type Anchor, type Mark, MarkedText } from './marked-text.js'

const query = z.object({
  show: z
    .array(z.enum(KINDS))
    .default([])
    .meta({ description: 'Kinds that the page marks; the answer has all of them.' }),
  type: z
    .array(z.string())
    .default([])
    .meta({ description: 'Types of record, condition or statement that the page marks.' }),
  actor: z.array(z.string()).default([]).meta({ description: 'Ids of actors whose part in the text the page marks.' }),
})

export const article = resource({
  path: '/articles/{id}',
  name: 'getArticle',
  summary:
    'A report: its text, all that was read from it with the exact words, and what its story makes of each record.',
  params: z.object({ id: z.string() }),
  query,
  answer: articleViewSchema,
  view: ({ store }, { params }) => articleView(store, params.id),
  page: (view, { query: wanted, address }) => articlePage(view, wanted, address),
})

function articlePage(view: ArticleView, wanted: Wanted, address: string): Page {
  const entries = entriesOf(view)
  const byNumber = new Map(entries.map((entry) => [entry.number, isShown(entry, wanted)]))
  const parts = entries.filter(({ kind }) => kind !== 'actors')
  const actors = entries.filter(({ kind }) => kind === 'actors')
  const shows = (entry: Entry): boolean => byNumber.get(entry.number) ?? false
  return {
    title: view.title ?? view.outlet ?? view.ref,
    section: null,
    isWide: true,
    scripts: ['marks'],
    body: (
      <>
        <ArticleHead article={view} />
        <Filters entries={entries} wanted={wanted} address={address} />
        <div class="reading">
          <section class="reading-text" aria-label="Text">
            <MarkedText
              text={view.text}
              language={view.language}
              boilerplate={view.boilerplate}
              marks={entries.flatMap(marksOf)}
              anchors={parts.map(anchorOf)}
              shows={(number) => byNumber.get(number) ?? false}
            />
          </section>
          <aside class="reading-list" aria-label="What was read from the text">
            <h2>Actors</h2>
            <EntryList article={view} entries={actors} shows={shows} />
            <h2>In the order of the text</h2>
            <EntryList article={view} entries={parts} shows={shows} />
          </aside>
        </div>
      </>
    ),
  }
}

function marksOf({ places, number, kind, id }: Entry): readonly Mark[] {
  return places.map((place) => ({ ...place, entry: number, ...(kind === 'actors' ? { tag: id } : {}) }))
}

function anchorOf(entry: Entry): Anchor {
  const { id, number, kind, type } = entry
  const label = `${number}, ${kind.replace(/s$/, '')}: ${type}`
  return { at: startOf(entry), id, entry: number, link: { href: `#in-${id}`, sign: `${number}`, label, kind } }
}
