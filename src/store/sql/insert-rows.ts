import { CompiledQuery, type DialectAdapter, type Insertable, sql } from 'kysely'
import type { Database } from './engine.js'
import type { Tables } from './tables.js'

/** Rows of one statement. Few sizes, so that each statement is compiled and prepared once. */
const SIZES = [64, 16, 4, 1] as const

const compiled = new WeakMap<DialectAdapter, Map<string, string>>()

/** What is done with a row that is there already: the statement fails, the row is passed over, or its `reports` are one more. */
type OnConflict = 'fail' | 'pass' | 'count'

/**
 * Inserts rows, which all have the columns of the first, in order. Compiling and preparing a statement of many rows costs more than running
 * it, so both are done once for each table and number of rows.
 */
export async function insertRows<Table extends keyof Tables>(
  db: Database,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  onConflict: OnConflict = 'fail',
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  for (let at = 0; at < rows.length; ) {
    const size = SIZES.find((size) => at + size <= rows.length) ?? 1
    const parameters = rows
      .slice(at, at + size)
      .flatMap((row) => columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]))
    await db.executeQuery(CompiledQuery.raw(statement(db, table, columns, size, onConflict), parameters))
    at += size
  }
}

function statement(
  db: Database,
  table: keyof Tables,
  columns: readonly string[],
  size: number,
  onConflict: OnConflict,
): string {
  const { adapter } = db.getExecutor()
  const known = compiled.get(adapter) ?? new Map<string, string>()
  compiled.set(adapter, known)
  const key = [table, size, onConflict, ...columns].join(' ')
  const sql = known.get(key) ?? compile(db, table, columns, size, onConflict)
  known.set(key, sql)
  return sql
}

function compile(
  db: Database,
  table: keyof Tables,
  columns: readonly string[],
  size: number,
  onConflict: OnConflict,
): string {
  const row = Object.fromEntries(columns.map((column) => [column, 0]))
  // The columns were checked where the rows were made; here only their names count.
  const query = db.insertInto(table).values(Array.from({ length: size }, () => row) as never)
  if (onConflict === 'fail') return query.compile().sql
  if (onConflict === 'pass') return query.onConflict((conflict) => conflict.doNothing()).compile().sql
  const more = { reports: sql`index_terms.reports + 1` }
  return query.onConflict((conflict) => conflict.column('term' as never).doUpdateSet(more as never)).compile().sql
}
