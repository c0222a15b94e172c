import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'
import type { Article } from '../model/article.js'
import type { Reading } from '../model/reading.js'
import { profileOf } from '../reconcile/stories/profile.js'
import { StoryIndex } from '../reconcile/stories/story-index.js'
import { openLedger } from '../store/sqlite/open-ledger.js'
import { StoryPlaces } from './story-places.js'
import { articlesOf, corpus, corpusEngine } from './test-corpus.js'

const AT = '2031-05-02T08:00:00.000Z'
/** Articles from one loading of the index to the next. */
const STRETCH = 6

const engine = corpusEngine()
async function readingOf(article: Article): Promise<Reading> {
  const sentences = await engine.reader.read(engine.segment(article.text))
  const ledger = { ...article, boilerplate: [], origins: [], ...extract({ article, sentences }, engine.names) }
  return { ledger, vectors: [] }
}

describe('StoryPlaces', () => {
  // Stories merge, part and are founded again in the first, several articles print one another in the second.
  it.each([240, 333])(
    'holds the stories of an index that was never stored, and puts each article where that does (%i)',
    async (size) => {
      const store = await openLedger(':memory:')
      const run = await store.runs.begin('add', AT)
      const index = new StoryIndex()
      let places = new StoryPlaces(store)
      for (const [at, article] of articlesOf(corpus(size)).slice(0, 120).entries()) {
        if (at % STRETCH === 0) {
          const [stored, live] = [await store.stories.indexAround(-1e9, 1e9), index.state()]
          expect(stored.stories.map(({ founder }) => founder)).toEqual(live.stories.map(({ founder }) => founder))
          places = new StoryPlaces(store)
        }
        const reading = await readingOf(article)
        const profile = profileOf(reading)
        const placement = await places.place(profile)
        expect(placement, `${at}`).toEqual(index.add(profile))
        await store.articles.add({ reading, run, source: 'reports.jsonl', added: AT, profile, placement })
      }
      await store.close()
    },
  )
})
