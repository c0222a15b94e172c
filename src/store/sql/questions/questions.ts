import type { Questions } from '../../questions.js'
import type { Session } from '../session.js'
import { actorPage } from './actors.js'
import { changePage } from './changes.js'
import { findIds } from './find.js'
import type { FullText } from './full-text.js'
import { positionPage } from './positions.js'
import { recordPage } from './records.js'
import { searchPage } from './search.js'
import { storyPage } from './stories.js'

/** Questions to tables, each answered from one moment by a number of statements that does not grow with what is found. */
export function questionsIn({ read, parties }: Session, text: FullText): Questions {
  const known = { parties, text }
  return {
    stories: (filter, paging) => read((db) => storyPage(db, text, filter, paging)),
    records: (filter, paging) => read((db) => recordPage(db, known, filter, paging)),
    positions: (filter, paging) => read((db) => positionPage(db, known, filter, paging)),
    actors: (filter, paging) => read((db) => actorPage(db, text, filter, paging)),
    search: (words, filter, paging) => read((db) => searchPage(db, text, words, filter, paging)),
    changes: (filter, paging) => read((db) => changePage(db, text, filter, paging)),
    find: (beginning, most) => read((db) => findIds(db, beginning, most)),
  }
}
