import type { Selectable } from 'kysely'
import type { FeedState, FeedStore } from '../feed-store.js'
import { inChunks } from './chunks.js'
import { insertRows } from './insert-rows.js'
import type { Session } from './session.js'
import type { Tables } from './tables.js'

/** Feeds that are watched, and what was taken from them. */
export function feedsIn(session: Session): FeedStore {
  return {
    async list() {
      const rows = await session.db.selectFrom('feeds').selectAll().orderBy('address').execute()
      return rows.map(feedFrom)
    },
    put: ({ lastModified, ...feed }) =>
      session.write(async (db) => {
        const row = { ...feed, last_modified: lastModified }
        await db.insertInto('feeds').values(row).onConflict((is) => is.column('address').doUpdateSet(row)).execute() // biome-ignore format: one line reads best
      }),
    remove: (address) =>
      session.write(async (db) => {
        await db.deleteFrom('feeds').where('address', '=', address).execute()
      }),
    async seen(address, items) {
      const seen = new Set<string>()
      for (const some of inChunks(items, 500)) {
        const wanted = session.db.selectFrom('feed_items').select('item').where('feed', '=', address)
        for (const { item } of await wanted.where('item', 'in', some).execute()) seen.add(item)
      }
      return seen
    },
    take: (address, items) =>
      session.write(async (db) => {
        const feed = await db.selectFrom('feeds').select('address').where('address', '=', address).executeTakeFirst()
        const rows = feed ? items.map((item) => ({ feed: address, item })) : []
        await insertRows(db, 'feed_items', rows, 'pass')
      }),
  }
}

function feedFrom({ last_modified, ...feed }: Selectable<Tables['feeds']>): FeedState {
  const { address, title, etag, polled, next, failures, quiet } = feed
  return { address, title, etag, lastModified: last_modified, polled, next, failures, quiet }
}
