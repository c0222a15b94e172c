import { describe } from 'vitest'
import { describeArticles } from './suite/articles.js'
import { describeFeeds } from './suite/feeds.js'
import { describeJudgedStories } from './suite/judged-stories.js'
import { describeJudgements } from './suite/judgements.js'
import type { OpenEmpty } from './suite/opened-store.js'
import { describeQuestions } from './suite/questions.js'
import { describeRuns } from './suite/runs.js'
import { describeSeveralOpeners } from './suite/several-openers.js'
import { describeStories } from './suite/stories.js'

/** What an engine has to do, whichever it is. `opensOnce`: its ledger cannot be opened a second time, so that nothing is asked of that. */
export function describeStore(name: string, open: OpenEmpty, { opensOnce = false } = {}): void {
  describe(name, () => {
    describeArticles(open)
    describeStories(open)
    describeRuns(open)
    describeFeeds(open)
    describeQuestions(open)
    describeJudgedStories(open)
    describeJudgements('its judgements', async () => {
      const { store, again, remove } = await open()
      const others: { close(): Promise<void> }[] = []
      return {
        store: store.judgements,
        again: async () => {
          const other = again === null ? store : await again()
          others.push(other)
          return other.judgements
        },
        remove: async () => {
          for (const one of new Set([...others, store])) await one.close()
          await remove()
        },
      }
    })
    if (!opensOnce) describeSeveralOpeners(open)
  })
}
