import type { Selectable } from 'kysely'
import { Fault, type FaultCode } from '../../model/fault.js'
import { hashId } from '../../model/id.js'
import type { Entry } from '../ledger-store.js'
import type { Failure, Run, RunOutcome, RunStore } from '../run-store.js'
import { inChunks } from './chunks.js'
import type { Database, Process } from './engine.js'
import type { Session } from './session.js'
import type { Tables } from './tables.js'

/** Milliseconds between two signs of life, and after which a process without one counts as gone. */
const HEARTBEAT = 10_000
const SILENCE = 60_000

/** Runs, the inputs that failed in them, and who may write. */
export function runsIn(session: Session): RunStore & { stop(): void } {
  let heart: NodeJS.Timeout | undefined
  const stop = () => clearInterval(heart)
  return {
    async begin(command, at) {
      const id = await session.write((db) => begin(db, session, command, at))
      stop()
      // A sign of life that fails is followed by the next; what is written in the meantime says what is wrong.
      heart = setInterval(() => session.write((db) => beat(db, id)).catch(() => undefined), HEARTBEAT).unref()
      return id
    },
    async end(run, outcome, at) {
      stop()
      await session.write((db) => end(db, run, outcome, at))
    },
    fail: ({ fault, ...failure }) => session.write((db) => fail(db, { ...failure, fault })),
    async failures() {
      const rows = await session.db.selectFrom('failures').selectAll().orderBy('at').orderBy('input').execute()
      return rows.map(failureFrom)
    },
    forget: (inputs) =>
      session.write(async (db) => {
        for (const some of inChunks(inputs, 500)) await db.deleteFrom('failures').where('input', 'in', some).execute()
      }),
    async list(size) {
      const rows = await session.db
        .selectFrom('runs')
        .selectAll()
        .orderBy('started', 'desc')
        .orderBy('id')
        .limit(size)
        .execute()
      return rows.map(runFrom)
    },
    stop,
  }
}

/** Notes that a run added an article. Fails where the run is over: another process may have taken its place. */
export async function noteAdded(db: Database, { run }: Entry, place: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('runs')
    .set(({ eb }) => ({ added: eb('added', '+', 1) }))
    .where('id', '=', run)
    .where('outcome', '=', 'running')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw Fault.of('database-run-over', { file: place, run })
}

async function begin(db: Database, { self, version, place }: Session, command: string, at: string): Promise<string> {
  const others = await db.selectFrom('runs').selectAll().where('outcome', '=', 'running').execute()
  for (const other of others) {
    if (isAtWork(other, self)) throw Fault.of('database-busy', { file: place, who: whoRuns(other) })
    await end(db, other.id, 'failed', other.heartbeat)
  }
  const { host, process } = self
  const id = hashId(JSON.stringify([command, at, host, process, Math.random()]))
  const row = { id, command, version, started: at, ended: null, outcome: 'running', added: 0, failed: 0, host, process }
  await db
    .insertInto('runs')
    .values({ ...row, heartbeat: new Date().toISOString() })
    .execute()
  return id
}

/** As a fault names a writer. */
function whoRuns({ command, host, process, started }: Selectable<Tables['runs']>): string {
  return `"demarche ${command}" (process ${process} on ${host}, since ${started})`
}

/** A process of this host that is gone is no longer at work; of another host only its silence tells. */
function isAtWork(run: Selectable<Tables['runs']>, self: Process): boolean {
  if (Date.now() - Date.parse(run.heartbeat) > SILENCE) return false
  return run.host !== self.host || (run.process !== self.process && self.isAlive(run.process))
}

async function beat(db: Database, run: string): Promise<void> {
  await db.updateTable('runs').set({ heartbeat: new Date().toISOString() }).where('id', '=', run).execute()
}

async function end(db: Database, run: string, outcome: RunOutcome, at: string): Promise<void> {
  await db
    .updateTable('runs')
    .set({ outcome, ended: at })
    .where('id', '=', run)
    .where('outcome', '=', 'running')
    .execute()
}

async function fail(
  db: Database,
  { input, source, fault, run, at }: Omit<Failure, 'fault'> & { readonly fault: Fault },
) {
  const row = {
    input,
    source,
    code: fault.code,
    message: fault.message,
    details: JSON.stringify(fault.details),
    run,
    at,
  }
  await db.insertInto('failures').values(row).onConflict((is) => is.column('input').doUpdateSet(row)).execute() // biome-ignore format: one line reads best
  await db.updateTable('runs').set(({ eb }) => ({ failed: eb('failed', '+', 1) })).where('id', '=', run).execute() // biome-ignore format: one line reads best
}

function failureFrom({ input, source, code, message, details, run, at }: Selectable<Tables['failures']>): Failure {
  // A code that only another version knows is still told.
  const fault = {
    code: code as FaultCode,
    message,
    details: JSON.parse(details) as Readonly<Record<string, string | number>>,
  }
  return { input, source, fault, run, at }
}

function runFrom({ id, command, version, started, ended, outcome, added, failed }: Selectable<Tables['runs']>): Run {
  return { id, command, version, started, ended, outcome: outcome as RunOutcome, added, failed }
}
