import { namesWith } from '../extract/actors/roster.js'
import { testTiming, webFor } from '../ingest/web/test-site.js'
import type { Timing } from '../ingest/web/timing.js'
import { Fault } from '../model/fault.js'
import type { Engine } from '../pipeline/analyse.js'
import { readingHere } from '../pipeline/reading-here.js'
import { testEngine } from '../pipeline/test-engine.js'
import { TestStore } from '../pipeline/test-store.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { ClosedOutput, type Effects, type Output } from './effects.js'

export interface TestEffects extends Effects {
  /** All that was written so far; bytes as characters up to U+00FF. */
  readonly written: () => string
  readonly told: () => string
}

interface Options {
  readonly standardInput?: string
  readonly columns?: number
  readonly isTerminal?: boolean
  readonly engine?: Engine | Error
  /** The folder in which the last ledger is kept; nowhere by default. */
  readonly cache?: string
  /** The ledger that is opened, or the fault of opening it; without one there is none to read, and an empty one to write. */
  readonly store?: TestStore | LedgerStore | Fault
  /** That of Ctrl-C. */
  readonly signal?: AbortSignal
  /** Milliseconds that the clock goes on with each look at it; it stands still by default. */
  readonly tick?: number
  /** Of all that waits for a time of day; default one that only moves while somebody sleeps. */
  readonly timing?: Timing
  /** After so many writes the reader of the output has gone. */
  readonly closesAfter?: number
}

/** Effects that keep what is written, with a clock that stands still. */
export function testEffects(options: Options = {}): TestEffects {
  const {
    standardInput = '',
    columns = 80,
    isTerminal = false,
    engine = testEngine(),
    closesAfter,
    store,
    signal,
    tick = 0,
    timing = testTiming(),
  } = options
  let clock = 0
  const output: string[] = []
  const errors: string[] = []
  return {
    output: keep(output, { columns, isTerminal, closesAfter }),
    errors: keep(errors, { columns, isTerminal, closesAfter: undefined }),
    standardInput: (async function* () {
      yield new TextEncoder().encode(standardInput)
    })(),
    version: '0.0.0',
    openReadingRoom: async ({ actors }) => {
      if (engine instanceof Error) throw engine
      return readingHere(actors ? { ...engine, names: namesWith(actors) } : engine)
    },
    loadEngine: async (actors) => {
      if (engine instanceof Error) throw engine
      return { ...engine, names: namesWith(actors) }
    },
    openLedger: async (file, { readOnly = false } = {}) => {
      if (store instanceof Fault) throw store
      if (store === undefined && readOnly) throw Fault.of('database-missing', { file })
      return store === undefined || store instanceof TestStore ? (store ?? new TestStore()).store : store
    },
    openWeb: async ({ allowPrivate = false }) => webFor({ allowPrivate, timing }),
    timing,
    stopSignal: () => signal ?? new AbortController().signal,
    now: () => {
      clock += tick
      return clock - tick
    },
    instant: () => '2031-05-02T08:00:00.000Z',
    environment: options.cache === undefined ? { DEMARCHE_CACHE: 'off' } : { DEMARCHE_CACHE: options.cache },
    home: '/no/home',
    userName: () => 'desk',
    written: () => output.join(''),
    told: () => errors.join(''),
  }
}

interface Kept {
  readonly columns: number
  readonly isTerminal: boolean
  readonly closesAfter: number | undefined
}

function keep(parts: string[], { columns, isTerminal, closesAfter = Number.POSITIVE_INFINITY }: Kept): Output {
  return {
    columns,
    isTerminal,
    hasColours: isTerminal,
    write: async (piece) => {
      if (parts.length >= closesAfter) throw new ClosedOutput()
      parts.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1'))
    },
  }
}
