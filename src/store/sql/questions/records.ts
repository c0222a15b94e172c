import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Agreement } from '../../../model/claim.js'
import type { Filter, Page, Paging, RecordRow } from '../../questions.js'
import { recordFrom } from '../article-parts.js'
import { byKey } from '../chunks.js'
import type { Database } from '../engine.js'
import type { PartyBook } from '../parties.js'
import { articleHeads } from './article-heads.js'
import { dayOf } from './days.js'
import type { FullText } from './full-text.js'
import { conditionsOf, type Narrowing } from './narrowing.js'
import { type Place, turnTo, withRows } from './paging.js'
import { recordNarrowings } from './record-narrowings.js'

/** A record by its number, and the day that the list is sorted by. */
interface Listed {
  readonly number: number
  readonly day: string | null
}

/** Records, the latest day first, those without a day last; of one day in order of adding. */
export async function recordPage(
  db: Database,
  { parties, text }: { readonly parties: PartyBook; readonly text: FullText },
  filter: Filter,
  paging: Paging = {},
): Promise<Page<RecordRow>> {
  const { limit, after, pageOf } = turnTo('records', paging)
  const narrowings = await recordNarrowings(db, filter, text)
  if (narrowings === null) return { rows: [], next: null }
  const conditions = await conditionsOf(db, sql`records.number`, narrowings)
  const page = pageOf(await listed(db, filter, conditions, after, limit + 1), ({ day, number }) => [day, number])
  return withRows(page, await recordRows(db, parties, page.rows.map(({ number }) => number))) // biome-ignore format: one line reads best
}

/** The latest records that pass, at most `most`. */
export async function latestRecords(
  db: Database,
  parties: PartyBook,
  narrowing: Narrowing,
  most: number,
): Promise<readonly RecordRow[]> {
  const conditions = await conditionsOf(db, sql`records.number`, [narrowing])
  const rows = await listed(db, {}, conditions, null, most)
  return recordRows(db, parties, rows.map(({ number }) => number)) // biome-ignore format: one line reads best
}

/** The dated ones, then the others: one list of both could not be entered at its middle by an index. */
async function listed(
  db: Database,
  filter: Filter,
  conditions: readonly RawBuilder<SqlBool>[],
  after: Place | null,
  most: number,
): Promise<readonly Listed[]> {
  const isDated = after === null || after[0] !== null
  const dated = isDated ? await some(db, filter, [...conditions, ...datedAfter(filter, after)], most) : []
  if (dated.length === most || filter.since !== undefined || filter.until !== undefined) return dated
  const last = isDated ? 0 : after[1]
  const undated = sql<SqlBool>`records.day is null and records.number > ${last}`
  return [...dated, ...(await some(db, filter, [...conditions, undated], most - dated.length))]
}

function datedAfter({ since, until }: Filter, after: Place | null): readonly RawBuilder<SqlBool>[] {
  const conditions = [sql<SqlBool>`records.day is not null`]
  if (since !== undefined) conditions.push(sql`records.day >= ${dayOf(since)}`)
  if (until !== undefined) conditions.push(sql`records.day <= ${dayOf(until)}`)
  if (after !== null) {
    const [day, number] = after
    conditions.push(sql`records.day <= ${day} and (records.day < ${day} or records.number > ${number})`)
  }
  return conditions
}

async function some(
  db: Database,
  { type, status, confidence }: Filter,
  conditions: readonly RawBuilder<SqlBool>[],
  most: number,
): Promise<readonly Listed[]> {
  let query = db.selectFrom('records').select(['records.number', 'records.day'])
  // Of one type there is an index that is sorted by day; of several none is.
  if (type?.length === 1) query = query.where('records.type', 'in', type)
  else if (type) query = query.where(sql<SqlBool>`+records.type in (${sql.join(type)})`)
  if (status) query = query.where('records.status', 'in', status)
  if (confidence !== undefined) query = query.where('records.confidence', '>=', confidence)
  for (const condition of conditions) query = query.where(condition)
  return query.orderBy('records.day', 'desc').orderBy('records.number').limit(most).execute()
}

/** The rows of records, in the order given. */
async function recordRows(db: Database, parties: PartyBook, numbers: readonly number[]): Promise<readonly RecordRow[]> {
  if (numbers.length === 0) return []
  const records = await db.selectFrom('records').selectAll().where('number', 'in', numbers).execute()
  const roles = await db
    .selectFrom('record_parties')
    .selectAll()
    .where('record', 'in', numbers)
    .orderBy('seq')
    .execute()
  const rolesOf = byKey(roles, ({ record }) => record)
  const speakers = records.flatMap(({ speaker }) => speaker ?? [])
  const partyOf = await parties.partiesOf(db, [...roles.map(({ party }) => party), ...speakers])
  const heads = await articleHeads(db, records.map(({ article }) => article)) // biome-ignore format: one line reads best
  const claims = await claimsOf(db, numbers)
  const rows = new Map(
    records.flatMap((row) => {
      const at = heads.get(row.article)
      const as = (role: 'actor' | 'recipient') =>
        (rolesOf.get(row.number) ?? []).filter((one) => one.role === role).map(({ party }) => partyOf(party))
      const { claim = null, agreement = null } = claims.get(row.number) ?? {}
      const record = recordFrom(row, as, partyOf)
      return at ? [[row.number, { record, article: at.head, story: at.story, claim, agreement }] as const] : []
    }),
  )
  return numbers.flatMap((number) => rows.get(number) ?? [])
}

async function claimsOf(db: Database, records: readonly number[]) {
  const rows = await db
    .selectFrom('claim_members')
    .innerJoin('claims', 'claims.id', 'claim_members.claim')
    .select(['claim_members.record', 'claims.id as claim', 'claims.agreement'])
    .where('claim_members.record', 'in', records)
    .execute()
  return new Map(rows.map(({ record, claim, agreement }) => [record, { claim, agreement: agreement as Agreement }]))
}
