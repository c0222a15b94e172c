import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { FACETS, type Facet, type FacetName, type FacetValue, type Filter, type RecordCounts } from '../../questions.js'
import type { Database } from '../engine.js'
import type { FullText } from './full-text.js'
import { conditionsOf, MOST_COUNTED } from './narrowing.js'
import { daysOf, ownConditions, recordNarrowings } from './record-narrowings.js'

/** So many values of a field are told. */
const MOST_VALUES = 12

/** ` where …` over `records`; empty where everything passes, null where nothing can. */
type Where = readonly RawBuilder<SqlBool>[] | null

/**
 * Counts the records that a filter leaves, and those of each value of each field as if the filter did not narrow that. Each takes a statement of its own, which
 * grows with the records that pass; where all do, those tables are counted by themselves.
 */
export async function recordCounts(db: Database, text: FullText, filter: Filter): Promise<RecordCounts> {
  const narrowed = await whereOf(db, text, filter)
  const total = narrowed === null ? 0 : await totalOf(db, narrowed)
  const facets: Partial<Record<FacetName, Facet>> = {}
  for (const name of FACETS) {
    const { [name]: own, ...others } = filter
    const where = own === undefined ? narrowed : await whereOf(db, text, others)
    facets[name] = where === null ? NOTHING : await facetOf(db, name, where)
  }
  return { total, facets: facets as Record<FacetName, Facet> }
}

const NOTHING: Facet = { values: [], isWhole: true }

async function whereOf(db: Database, text: FullText, filter: Filter): Promise<Where> {
  const narrowings = await recordNarrowings(db, filter, text)
  if (narrowings === null) return null
  const looked = await conditionsOf(db, sql`records.number`, narrowings, MOST_COUNTED)
  return [...looked, ...ownConditions(filter), ...daysOf(filter)]
}

const all = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

async function totalOf(db: Database, where: readonly RawBuilder<SqlBool>[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from records where ${all(where)}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

async function facetOf(db: Database, name: FacetName, where: readonly RawBuilder<SqlBool>[]): Promise<Facet> {
  const counted = sql<FacetValue>`select value, count from (${COUNTS[name](where)}) where value is not null
    order by count desc, value limit ${MOST_VALUES + 1}`
  const { rows } = await counted.execute(db)
  const values = rows.slice(0, MOST_VALUES).map(({ value, count }) => ({ value, count: Number(count) }))
  return { values, isWhole: rows.length <= MOST_VALUES }
}

type Counting = (where: readonly RawBuilder<SqlBool>[]) => RawBuilder<unknown>

const COUNTS: Readonly<Record<FacetName, Counting>> = {
  type: byColumn('type'),
  status: byColumn('status'),
  agreement: (
    where,
  ) => sql`select c.agreement as value, count(*) as count from claims c join claim_members m on m.claim = c.id
    ${joined(sql`m.record`, where)} group by c.agreement`,
  outlet: ofArticles('outlet'),
  actor: (where) => sql`select p.actor as value, sum(w.count) as count from (
    select w.party, count(*) as count from record_parties w ${joined(sql`w.record`, where)} and w.role = 'actor' group by w.party
  ) w join parties p on p.number = w.party group by p.actor`,
  story: ofArticles('story'),
}

function byColumn(name: 'type' | 'status'): Counting {
  const column = sql.ref(`records.${name}`)
  return (where) =>
    sql`select ${column} as value, count(*) as count from records where ${all(where)} group by ${column}`
}

/** Articles are a tenth of records: these are counted by article first. */
function ofArticles(name: 'outlet' | 'story'): Counting {
  const column = sql.ref(`a.${name}`)
  return (where) => sql`select ${column} as value, sum(r.count) as count from (
    select records.article, count(*) as count from records where ${all(where)} group by records.article
  ) r join articles a on a.id = r.article group by ${column}`
}

/** The records at a number, where any are left out. */
function joined(number: RawBuilder<unknown>, where: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return where.length === 0 ? sql`where true` : sql`join records on records.number = ${number} where ${all(where)}`
}
