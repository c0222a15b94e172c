import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { comesBefore } from '../../reconcile/stories/group.js'
import type { StoryIndexState } from '../../reconcile/stories/story-index.js'
import { byKey } from './chunks.js'
import type { Database } from './engine.js'
import { profileFrom } from './profile-columns.js'
import type { Tables } from './tables.js'

type Is = ExpressionBuilder<Tables, 'index_articles'>

/** The state of the story index for articles of these days: what was published then or has a copy from then, and all without a date. */
export async function indexState(db: Database, from: number, to: number): Promise<StoryIndexState> {
  const inTime = (is: Is): Expression<SqlBool> =>
    is.or([is('day', 'is', null), is.and([is('day', '>=', from), is('day', '<=', to)])])
  const copiedInTime = db.selectFrom('index_articles').select('copy_of').where('copy_of', 'is not', null).where(inTime)
  const wanted = (is: Is): Expression<SqlBool> =>
    is.and([is('copy_of', 'is', null), is.or([inTime(is), is('article', 'in', copiedInTime)])])
  const rows = await db
    .selectFrom('index_articles')
    .select(['number', 'article', 'story', 'day', 'counted', 'terms', 'meaning', 'shingles'])
    .where(wanted)
    .execute()
  const originals = db.selectFrom('index_articles').select('article').where(wanted)
  const copies = await db
    .selectFrom('index_articles')
    .select(['article', 'day', 'copy_of'])
    .where('copy_of', 'in', originals)
    .orderBy('number')
    .execute()
  const copiesOf = byKey(copies, ({ copy_of }) => copy_of)
  const membersOf = byKey(
    rows.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1)),
    ({ story }) => story,
  )
  const founders = await db.selectFrom('index_stories').select(['id', 'founder']).orderBy('founded').execute()
  const stories = founders.flatMap(({ id, founder }) => {
    const members = membersOf.get(id)?.map((row) => ({
      profile: profileFrom(row),
      entered: row.number,
      counted: row.counted === 1,
      copies: (copiesOf.get(row.article) ?? []).map(({ article, day }) => ({ article, day })),
    }))
    return members === undefined ? [] : [{ founder, members }]
  })
  return { counts: await termCounts(db), stories }
}

async function termCounts(db: Database): Promise<StoryIndexState['counts']> {
  const rows = await db.selectFrom('index_terms').selectAll().execute()
  const { reports } = await db
    .selectFrom('index_articles')
    .select(({ fn }) => fn.countAll<number>().as('reports'))
    .where('counted', '=', 1)
    .executeTakeFirstOrThrow()
  return { reports: Number(reports), seen: rows.map(({ term, reports }) => [term, reports] as const) }
}
