import type { Filter, Questions } from '../../questions.js'
import type { Session } from '../session.js'
import { actorProfile } from './actor-profile.js'
import { actorPage } from './actors.js'
import { changePage } from './changes.js'
import { recordCounts } from './facets.js'
import { findIds } from './find.js'
import type { FullText } from './full-text.js'
import { positionPage } from './positions.js'
import { recordPage } from './records.js'
import { searchPage } from './search.js'
import { storyPage, titlesOf } from './stories.js'

/** Questions to tables, each answered from one moment by a number of statements that does not grow with what is found. */
export function questionsIn(session: Session, text: FullText): Questions {
  const { parties } = session
  const known = { parties, text }
  return {
    stories: (filter, paging) => session.read((db) => storyPage(db, text, given(filter), paging)),
    records: (filter, paging) => session.read((db) => recordPage(db, known, given(filter), paging)),
    facets: (filter) => session.read((db) => recordCounts(db, text, given(filter))),
    positions: (filter, paging) => session.read((db) => positionPage(db, known, given(filter), paging)),
    actors: (filter, paging) => session.read((db) => actorPage(db, text, given(filter), paging)),
    actor: (id) => session.read((db) => actorProfile(db, parties, id)),
    search: (words, filter, paging) => session.read((db) => searchPage(db, text, words, given(filter), paging)),
    changes: (filter, paging) => session.read((db) => changePage(db, text, given(filter), paging)),
    titles: (stories) => session.read((db) => titlesOf(db, stories)),
    find: (beginning, most) => session.read((db) => findIds(db, beginning, most)),
  }
}

/** No values are no filter. */
function given(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => !Array.isArray(value) || value.length > 0))
}
