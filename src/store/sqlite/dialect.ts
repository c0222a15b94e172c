import { setTimeout as sleep } from 'node:timers/promises'
import type { Database as SqliteDatabase, Statement } from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { databaseFault, isBusy } from './database-fault.js'

/** Prepared statements that are kept; the program has fewer, questions with many filters may make more. */
const MOST_STATEMENTS = 300
/** Milliseconds between two tries. */
const PAUSE = 20

interface Settings {
  readonly database: SqliteDatabase
  readonly file: string
  /** Milliseconds to wait for another writer. */
  readonly patience: number
}

/**
 * Kysely's dialect for SQLite over one connection. Unlike Kysely's own it keeps prepared statements, takes the lock when a writing transaction
 * begins (one that finds out later that it must wait cannot), waits without holding up the process, and turns errors into faults.
 */
export function sqliteDialect(settings: Settings): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(settings),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

class SqliteDriver implements Driver {
  readonly #database: SqliteDatabase
  readonly #connection: SqliteConnection
  #last: Promise<void> = Promise.resolve()
  #release: () => void = () => undefined

  constructor(settings: Settings) {
    this.#database = settings.database
    this.#connection = new SqliteConnection(settings)
  }

  async init(): Promise<void> {}

  /** There is one connection: each waits for the one before. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    let release = () => {}
    this.#last = new Promise((resolve) => {
      release = resolve
    })
    await before
    this.#release = release
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  async beginTransaction(_: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw(accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('commit'))
  }

  /** After some errors, a full disk among them, SQLite has rolled back itself. */
  async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) await this.#connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async destroy(): Promise<void> {
    this.#database.close()
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #settings: Settings
  readonly #statements = new Map<string, Statement>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { database, file, patience } = this.#settings
    for (const start = performance.now(); ; ) {
      try {
        return this.#execute<Row>(sql, parameters)
      } catch (error) {
        const mayWait = isBusy(error) && !database.inTransaction && performance.now() - start < patience
        if (!mayWait) throw databaseFault(error, file)
      }
      await sleep(PAUSE)
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query)
  }

  #execute<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const statement = this.#prepared(sql)
    if (statement.reader) return { rows: statement.all(parameters) as Row[] }
    const { changes, lastInsertRowid } = statement.run(parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  /** The longest unused statement goes first. */
  #prepared(sql: string): Statement {
    const statement = this.#statements.get(sql) ?? this.#settings.database.prepare(sql)
    this.#statements.delete(sql)
    this.#statements.set(sql, statement)
    const [oldest] = this.#statements.keys()
    if (this.#statements.size > MOST_STATEMENTS && oldest !== undefined) this.#statements.delete(oldest)
    return statement
  }
}
