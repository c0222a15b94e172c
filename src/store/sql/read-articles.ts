import type { Selectable } from 'kysely'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Reading } from '../../model/reading.js'
import { conditionFrom, originFrom, type PartyOf, recordFrom, statementFrom } from './article-parts.js'
import { byKey } from './chunks.js'
import type { Database } from './engine.js'
import type { PartyBook } from './parties.js'
import type { ArticleTable } from './tables.js'
import { vectorFromBlob } from './vector-blob.js'

/** Articles by id with what was read from them; unknown ids are absent. Not more ids than an engine takes parameters. */
export async function readLedgers(
  db: Database,
  parties: PartyBook,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleLedger>> {
  const articles = await db.selectFrom('articles').selectAll().where('id', 'in', ids).execute()
  const ranges = byArticle(
    await db.selectFrom('boilerplate').selectAll().where('article', 'in', ids).orderBy('seq').execute(),
  )
  const origins = byArticle(
    await db.selectFrom('article_origins').selectAll().where('article', 'in', ids).orderBy('seq').execute(),
  )
  const told = await partsOf(db, parties, ids)
  const ledgers = articles.map((article): [string, ArticleLedger] => {
    const { id } = article
    const ledger = {
      ...articleFrom(article),
      boilerplate: (ranges.get(id) ?? []).map(({ start, end }) => ({ start, end })),
      origins: (origins.get(id) ?? []).map(originFrom),
      ...told(id),
    }
    return [id, ledger]
  })
  return new Map(ledgers)
}

/** The vectors of the sentences of articles, by id. */
export async function readVectors(db: Database, ids: readonly string[]): Promise<(id: string) => Reading['vectors']> {
  const rows = await db
    .selectFrom('sentences')
    .select(['article', 'start', 'end', 'vector'])
    .where('article', 'in', ids)
    .orderBy('seq')
    .execute()
  const sentences = byArticle(rows)
  return (id) =>
    (sentences.get(id) ?? []).map(({ start, end, vector }) => ({ start, end, vector: vectorFromBlob(vector) }))
}

/** What was read from articles, by id. */
async function partsOf(db: Database, parties: PartyBook, ids: readonly string[]) {
  const statements = await db.selectFrom('statements').selectAll().where('article', 'in', ids).orderBy('seq').execute()
  const records = await db.selectFrom('records').selectAll().where('article', 'in', ids).orderBy('seq').execute()
  const conditions = await db.selectFrom('conditions').selectAll().where('article', 'in', ids).orderBy('seq').execute()
  const roles = await rolesIn(db, ids)
  const numbers = [
    ...[...statements, ...records].flatMap(({ speaker }) => speaker ?? []),
    ...statements.flatMap(({ addressees }) => JSON.parse(addressees) as readonly number[]),
    ...conditions.flatMap(({ holder }) => holder ?? []),
    ...roles.map(({ party }) => party),
  ]
  const partyOf = await parties.partiesOf(db, numbers)
  const rolesOf = byKey(roles, ({ record }) => record)
  const [statementsOf, recordsOf, conditionsOf] = [byArticle(statements), byArticle(records), byArticle(conditions)]
  return (id: string): Pick<ArticleLedger, 'statements' | 'records' | 'conditions'> => ({
    statements: (statementsOf.get(id) ?? []).map((row) => statementFrom(row, partyOf)),
    records: (recordsOf.get(id) ?? []).map((row) =>
      recordFrom(row, inRole(rolesOf.get(row.number) ?? [], partyOf), partyOf),
    ),
    conditions: (conditionsOf.get(id) ?? []).map((row) => conditionFrom(row, partyOf)),
  })
}

function rolesIn(db: Database, ids: readonly string[]) {
  return db
    .selectFrom('record_parties')
    .innerJoin('records', 'records.number', 'record_parties.record')
    .select(['record_parties.record', 'record_parties.role', 'record_parties.party'])
    .where('records.article', 'in', ids)
    .orderBy('record_parties.record')
    .orderBy('record_parties.role')
    .orderBy('record_parties.seq')
    .execute()
}

function inRole(rows: readonly { readonly role: string; readonly party: number }[], partyOf: PartyOf) {
  return (wanted: 'actor' | 'recipient'): readonly Party[] =>
    rows.flatMap(({ role, party }) => (role === wanted ? [partyOf(party)] : []))
}

function articleFrom(row: Selectable<ArticleTable>) {
  const { id, ref, outlet, title, byline, url, published, updated, language, field_sources, text } = row
  const fieldSources = JSON.parse(field_sources) as ArticleLedger['fieldSources']
  return { id, ref, outlet, title, byline, url, published, updated, language, fieldSources, text }
}

const byArticle = <Row extends { readonly article: string }>(rows: readonly Row[]) =>
  byKey(rows, ({ article }) => article)
