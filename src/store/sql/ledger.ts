import type { LedgerStore } from '../ledger-store.js'
import type { Questions } from '../questions.js'
import { articlesIn } from './articles.js'
import type { Engine } from './engine.js'
import { feedsIn } from './feeds.js'
import { judgementsIn } from './judgements.js'
import { runsIn } from './runs.js'
import { openSession, type Session } from './session.js'
import { storiesIn } from './stories.js'

/** The ledger over an engine that speaks SQL; what is the engine's own (opening, locking, full text) it brings along. */
export function ledgerOver(engine: Engine, questionsIn: (session: Session) => Questions): LedgerStore {
  const session = openSession(engine)
  const { stop, ...runs } = runsIn(session)
  return {
    place: engine.place,
    articles: articlesIn(session),
    stories: storiesIn(session),
    runs,
    feeds: feedsIn(session),
    judgements: judgementsIn(session),
    questions: questionsIn(session),
    revision: () => engine.revision(),
    async close() {
      stop()
      await engine.close()
    },
  }
}
