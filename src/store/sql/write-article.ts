import type { Entry } from '../ledger-store.js'
import {
  articleActorRows,
  conditionRows,
  originRows,
  partiesIn,
  rangeRows,
  recordPartyRows,
  recordRows,
  sentenceRows,
  statementRows,
} from './article-rows.js'
import type { Database } from './engine.js'
import { insertRows } from './insert-rows.js'
import type { PartyBook } from './parties.js'

/** Writes all rows of an article that is not there yet. */
export async function writeArticle(db: Database, parties: PartyBook, entry: Entry): Promise<void> {
  const { ledger } = entry.reading
  const row = { ...articleRow(entry), earlier: await earlierOf(db, ledger.url) }
  const { number } = await db.insertInto('articles').values(row).returning('number').executeTakeFirstOrThrow()
  const numberOf = await parties.numbersOf(db, partiesIn(ledger))
  await insertRows(db, 'boilerplate', rangeRows(ledger))
  await insertRows(db, 'article_origins', originRows(ledger))
  await insertRows(db, 'sentences', sentenceRows(entry.reading))
  await insertRows(db, 'statements', statementRows(ledger, numberOf))
  await insertRows(db, 'records', recordRows(ledger, numberOf))
  await insertRows(db, 'record_parties', recordPartyRows(ledger, await recordNumbers(db, ledger.id), numberOf))
  await insertRows(db, 'article_actors', articleActorRows(ledger, number))
  await insertRows(db, 'conditions', conditionRows(ledger, numberOf))
}

function articleRow({ reading: { ledger }, source, run, added }: Entry) {
  const { id, ref, outlet, title, byline, url, published, updated, language, fieldSources, text } = ledger
  return {
    id, ref, source, run, added, outlet, title, byline, url, published, updated, language, field_sources: JSON.stringify(fieldSources),
    story: null, story_seq: null, text,
  } // biome-ignore format: as the columns go
}

/** The article of this address that came last. */
async function earlierOf(db: Database, url: string | null): Promise<string | null> {
  if (url === null) return null
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('url', '=', url)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

async function recordNumbers(db: Database, article: string): Promise<readonly number[]> {
  const rows = await db.selectFrom('records').select('number').where('article', '=', article).orderBy('seq').execute()
  return rows.map(({ number }) => number)
}
