import { homedir, userInfo } from 'node:os'
import type { Writable } from 'node:stream'
import { SYSTEM_TIMING } from '../ingest/web/timing.js'
import { loadEngine } from '../pipeline/load-engine.js'
import { openReadingRoom } from '../pipeline/reading-room.js'
import { ClosedOutput, type Effects, type Output } from './effects.js'

/** The effects of a real process. The reader is loaded only when a command asks for it. */
export function processEffects(version: string, stopSignal: () => AbortSignal): Effects {
  return {
    version,
    output: streamOutput(process.stdout),
    errors: streamOutput(process.stderr),
    // Opened only when it is read: a process may have none.
    standardInput: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    openReadingRoom,
    loadEngine,
    openLedger: async (file, options) => {
      const { openLedger } = await import('../store/sqlite/open-ledger.js')
      return openLedger(file, { ...options, version })
    },
    openWeb: async (options) => {
      const { openWeb } = await import('../ingest/web/open-web.js')
      return openWeb(options)
    },
    stopSignal,
    timing: SYSTEM_TIMING,
    now: () => performance.now(),
    instant: () => new Date().toISOString(),
    environment: process.env,
    home: homedir(),
    userName,
  }
}

/** A container's user may have no entry, which the system throws. */
function userName(): string | null {
  try {
    return userInfo().username
  } catch {
    return null
  }
}

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

function streamOutput(stream: Terminal): Output {
  let isClosed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true
    if (error.code !== 'EPIPE') throw error
  })
  const isTerminal = stream.isTTY === true
  return {
    isTerminal,
    get columns() {
      return stream.columns ?? 80
    },
    hasColours: wantsColours(isTerminal, process.env),
    write: (piece) =>
      new Promise((resolve, reject) => {
        if (isClosed) reject(new ClosedOutput())
        else stream.write(piece, (error) => (error ? reject(new ClosedOutput()) : resolve()))
      }),
  }
}

/** https://no-color.org: set and not empty means none. A dumb terminal has none either. */
function wantsColours(isTerminal: boolean, { NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  return isTerminal && !NO_COLOR && TERM !== 'dumb'
}
