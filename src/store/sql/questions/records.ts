import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Agreement } from '../../../model/claim.js'
import type { Filter, Page, RecordOrder, RecordPaging, RecordRow } from '../../questions.js'
import { recordFrom } from '../article-parts.js'
import { byKey } from '../chunks.js'
import type { Database } from '../engine.js'
import type { PartyBook } from '../parties.js'
import { articleHeads } from './article-heads.js'
import type { FullText } from './full-text.js'
import { conditionsOf, MOST_COUNTED, type Narrowing } from './narrowing.js'
import { type Place, turnTo, withRows } from './paging.js'
import { daysOf, ownConditions, recordNarrowings } from './record-narrowings.js'

/** A record by its number, and what the list is sorted by. */
interface Listed {
  readonly number: number
  readonly day: string | null
  readonly confidence: number
}

/** Where a page begins, and how many rows it looks for. */
interface Wanted {
  readonly after: Place | null
  readonly most: number
}

/** Records in one of their orders; of one day, or as sure as one another, in order of adding. */
export async function recordPage(
  db: Database,
  { parties, text }: { readonly parties: PartyBook; readonly text: FullText },
  filter: Filter,
  { sort = 'date', ...paging }: RecordPaging = {},
): Promise<Page<RecordRow>> {
  const { limit, after, pageOf } = turnTo(`records by ${sort}`, paging)
  const narrowings = await recordNarrowings(db, filter, text)
  if (narrowings === null) return { rows: [], next: null }
  const { list, place, mostLookedUp } = ORDERS[sort]
  const conditions = await conditionsOf(db, sql`records.number`, narrowings, mostLookedUp)
  const page = pageOf(await list(db, filter, conditions, { after, most: limit + 1 }), place)
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
  const rows = await byDate(db, {}, conditions, { after: null, most })
  return recordRows(db, parties, rows.map(({ number }) => number)) // biome-ignore format: one line reads best
}

interface Order {
  readonly list: (
    db: Database,
    filter: Filter,
    conditions: readonly RawBuilder<SqlBool>[],
    wanted: Wanted,
  ) => Promise<readonly Listed[]>
  readonly place: (record: Listed) => Place
  /** Undefined: as many as pay in a walk that ends when a page is full. */
  readonly mostLookedUp?: number
}

const ORDERS: Readonly<Record<RecordOrder, Order>> = {
  date: { list: byDate, place: ({ day, number }) => [day, number] },
  // No index is sorted so: all that pass are looked at, and those are found soonest that are looked up.
  confidence: {
    list: byConfidence,
    place: ({ confidence, number }) => [confidence, number],
    mostLookedUp: MOST_COUNTED,
  },
  added: { list: byAdding, place: ({ number }) => [number] },
}

/** The dated ones, then the others: one list of both could not be entered at its middle by an index. */
async function byDate(
  db: Database,
  filter: Filter,
  conditions: readonly RawBuilder<SqlBool>[],
  { after, most }: Wanted,
): Promise<readonly Listed[]> {
  const isDated = after === null || after[0] !== null
  const within = [...conditions, ...daysOf(filter)]
  const dated = isDated ? await listed(db, filter, [...within, ...datedAfter(after)]).orderBy('records.day', 'desc').orderBy('records.number').limit(most).execute() : [] // biome-ignore format: one line reads best
  if (dated.length === most || filter.since !== undefined || filter.until !== undefined) return dated
  const last = isDated ? 0 : after[1]
  const undated = sql<SqlBool>`records.day is null and records.number > ${last}`
  return [
    ...dated,
    ...(await listed(db, filter, [...conditions, undated]).orderBy('records.number').limit(most - dated.length).execute()), // biome-ignore format: one line reads best
  ]
}

function datedAfter(after: Place | null): readonly RawBuilder<SqlBool>[] {
  const isDated = sql<SqlBool>`records.day is not null`
  if (after === null) return [isDated]
  const [day, number] = after
  return [isDated, sql`records.day <= ${day} and (records.day < ${day} or records.number > ${number})`]
}

function byConfidence(
  db: Database,
  filter: Filter,
  conditions: readonly RawBuilder<SqlBool>[],
  { after, most }: Wanted,
): Promise<readonly Listed[]> {
  const [confidence, number] = after ?? []
  const behind = sql<SqlBool>`records.confidence <= ${confidence} and (records.confidence < ${confidence} or records.number > ${number})`
  const within = [...conditions, ...daysOf(filter), ...(after === null ? [] : [behind])]
  return listed(db, filter, within).orderBy('records.confidence', 'desc').orderBy('records.number').limit(most).execute() // biome-ignore format: one line reads best
}

function byAdding(
  db: Database,
  filter: Filter,
  conditions: readonly RawBuilder<SqlBool>[],
  { after, most }: Wanted,
): Promise<readonly Listed[]> {
  const behind = after === null ? [] : [sql<SqlBool>`records.number < ${after[0]}`]
  const within = [...conditions, ...daysOf(filter), ...behind]
  return listed(db, filter, within).orderBy('records.number', 'desc').limit(most).execute()
}

function listed(db: Database, filter: Filter, conditions: readonly RawBuilder<SqlBool>[]) {
  let query = db.selectFrom('records').select(['records.number', 'records.day', 'records.confidence'])
  for (const condition of [...ownConditions(filter), ...conditions]) query = query.where(condition)
  return query
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
