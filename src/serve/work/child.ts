import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Order, type Reply, replySchema } from './order.js'

/** Another process cannot load TypeScript: it takes what the build has made, also for tests of the sources. */
const PROGRAM = fileURLToPath(new URL('../../../dist/serve/work/work-process.js', import.meta.url))

/** Milliseconds for it to end in good order. */
const PATIENCE = 30_000

interface ChildOptions {
  /** Of the ledger. */
  readonly file: string
  readonly version: string
  readonly hear: (reply: Reply) => void
  /** It ended without having been told to, as `reason` says. */
  readonly lost: (reason: string) => void
}

/** The process that writes: started with the first order, and anew with the next one after it died. */
export class Child {
  readonly #options: ChildOptions
  #process: ChildProcess | null = null

  constructor(options: ChildOptions) {
    this.#options = options
  }

  /** An order that does not reach it is told by `lost`. */
  send(order: Order): void {
    this.#process ??= this.#start()
    this.#process.send(order, () => undefined)
  }

  async close(): Promise<void> {
    const child = this.#process
    if (!child) return
    this.#process = null
    const ended = once(child, 'exit')
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    child.send({ kind: 'end' } satisfies Order, () => undefined)
    await ended
    clearTimeout(late)
  }

  #start(): ChildProcess {
    const { file, version, hear, lost } = this.#options
    const child = fork(PROGRAM, [file, version], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const gone = (reason: string) => {
      if (this.#process !== child) return
      this.#process = null
      lost(reason)
    }
    child.on('message', (message) => hear(replySchema.parse(message)))
    child.on('error', (error) => gone(error.message))
    child.on('exit', (code, signal) => gone(signal === null ? `exit code ${code}` : `by ${signal}`))
    return child
  }
}
