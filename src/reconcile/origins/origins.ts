import { hashId } from '../../model/id.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { SharedOrigin } from '../../model/origin.js'
import { memberRef } from '../../model/reference.js'
import { type Copy, findCopies } from './copies.js'

export { type Sourcing, sourcingOf } from './sourcing.js'

/** Sources behind the reports of a story, the same in whatever order the reports come. */
export function findSharedOrigins(story: string, articles: readonly ArticleLedger[]): readonly SharedOrigin[] {
  const ordered = inOrder(articles)
  const drafts = [...findCopies(ordered).map(copied)]
  return drafts
    .filter(({ members }) => members.length > 0)
    .map((draft) => ({ id: hashId(`${story} ${draft.kind} ${draft.name} ${draft.members[0]}`), story, ...draft }))
}

/** Each article once, by day of publication, then by id. */
function inOrder(articles: readonly ArticleLedger[]): readonly ArticleLedger[] {
  const keyed = new Map(articles.map((article) => [`${article.published ?? '~'} ${article.id}`, article]))
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article)
}

type Draft = Omit<SharedOrigin, 'id' | 'story'>

/** A copy with the records of its stretches: those that lie in one for the most part. */
function copied(copy: Copy): Draft {
  const members = copy.flatMap(({ article, start, end }) =>
    article.records
      .filter((record) => 2 * (Math.min(end, record.end) - Math.max(start, record.start)) > record.end - record.start)
      .map((record) => memberRef(article, record)),
  )
  const articles = [...new Set(copy.map(({ article }) => article.id))]
  return { name: 'text printed alike', kind: 'copy', articles, members: [...new Set(members)] }
}
