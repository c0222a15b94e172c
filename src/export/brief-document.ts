import type { ArticleLedger, Reconciliation } from '../model/ledger.js'
import { LEDGER_FORMAT } from '../model/ledger.js'
import { indexLedger } from './ledger-index.js'
import { EMPTY_PAGE } from './ledger-pages.js'
import { markdownBrief } from './markdown-brief.js'
import type { DocumentFormat } from './page-writer.js'
import { References } from './references.js'
import { briefOf } from './story-brief.js'

/** The brief of every story, the latest first; the stories of a page are held until their articles are there. */
export const briefFormat: DocumentFormat = {
  wants: ['stories', 'articles'],
  open(sink) {
    let together: Reconciliation = EMPTY_PAGE.together
    let articles: ArticleLedger[] = []
    let between = ''
    const writeStories = async () => {
      const index = indexLedger({ format: LEDGER_FORMAT, articles, ...together })
      // Whole ids: a short one need not be the only one of its kind in the stories to come.
      const references = new References(index, Number.POSITIVE_INFINITY)
      for (const story of together.stories) {
        await sink(`${between}${markdownBrief([briefOf(story, index, references)])}`)
        between = '\n'
      }
      articles = []
    }
    return {
      async write(page) {
        if (page.together.stories.length > 0) {
          await writeStories()
          together = page.together
        }
        // What waits for a story is in none.
        for (const { ledger } of page.readings) if (page.storyOf(ledger.id) !== null) articles.push(ledger)
      },
      end: writeStories,
    }
  },
}
