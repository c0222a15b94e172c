import { Fault, reasonOf } from '../../model/fault.js'
import { openReadingRoom, type ReadingRoom } from '../../pipeline/reading-room.js'
import { openLedger } from '../../store/sqlite/open-ledger.js'
import { answerQuestion } from './answer-question.js'
import type { JobEvent } from './job.js'
import type { Judging } from './judge.js'
import { LateReconciling } from './late-reconciling.js'
import type { Order, Reply } from './order.js'
import { RunInHand } from './run-in-hand.js'

interface DeskOptions {
  readonly file: string
  readonly version: string
  readonly send: (reply: Reply) => void
}

/** Milliseconds after which the workers of a room go, which hold 150 MB each. */
const IDLE = 60_000

type TaskOrder = Extract<Order, { readonly kind: 'task' }>
type QuestionOrder = Extract<Order, { readonly kind: 'question' }>

/** Takes orders: does one task at a time, and answers questions meanwhile. */
export class WorkDesk {
  readonly #options: DeskOptions
  #ledger: Promise<Judging> | null = null
  #room: Promise<ReadingRoom> | null = null
  #users = 0
  #idle: NodeJS.Timeout | undefined
  #leaving: Promise<void> = Promise.resolve()
  #task: { readonly id: string; readonly stop: AbortController; readonly done: Promise<void> } | null = null

  constructor(options: DeskOptions) {
    this.#options = options
  }

  take(order: Exclude<Order, { readonly kind: 'end' }>): void {
    if (order.kind === 'stop') {
      if (this.#task?.id === order.id) this.#task.stop.abort()
    } else if (order.kind === 'question') void this.#answer(order)
    else {
      const stop = new AbortController()
      this.#task = { id: order.id, stop, done: this.#do(order, stop.signal) }
    }
  }

  /** Ends after the article in hand. */
  async close(): Promise<void> {
    this.#task?.stop.abort()
    await this.#task?.done
    clearTimeout(this.#idle)
    const [room, ledger] = await Promise.all([this.#room, this.#ledger])
    ledger?.late.stop()
    await room?.close()
    await ledger?.hand.plain.close()
  }

  async #do({ id, command, task }: TaskOrder, signal: AbortSignal): Promise<void> {
    const tell = (event: JobEvent) => this.#options.send({ kind: 'event', id, event })
    let state: 'done' | 'stopped' | 'failed' = 'failed'
    try {
      const { store } = (await this.#opened()).hand
      // Loaded when it is wanted: what is judged first need not wait for what reads.
      const { doTask } = await import('./do-task.js')
      await this.#reading((room) => doTask(task, { store, room, command, tell, signal }))
      state = signal.aborted ? 'stopped' : 'done'
    } catch (error) {
      const fault = error instanceof Fault ? error : Fault.of('work-failed', { job: command, reason: reasonOf(error) })
      tell({ kind: 'fault', fault: fault.parts, isNotice: false })
    }
    tell({ kind: 'ended', state, at: new Date().toISOString() })
  }

  async #answer({ id, question }: QuestionOrder): Promise<void> {
    const { send } = this.#options
    try {
      const ledger = await this.#opened()
      const value = await this.#reading((room) => answerQuestion(question, { ...ledger, room }))
      send({ kind: 'answer', id, value })
    } catch (error) {
      if (error instanceof Fault) send({ kind: 'refusal', id, fault: error.parts })
      else send({ kind: 'failure', id, message: error instanceof Error ? (error.stack ?? error.message) : `${error}` })
    }
  }

  /** A ledger that could not be opened is tried again with the next order. */
  #opened(): Promise<Judging> {
    const { file, version } = this.#options
    this.#ledger ??= openLedger(file, { version }).then((store) => {
      const hand = new RunInHand(store)
      return { hand, late: new LateReconciling(hand) }
    })
    this.#ledger.catch(() => {
      this.#ledger = null
    })
    return this.#ledger
  }

  /** Work that may want the room, which stays open for a while: the next report is read at once. */
  async #reading<Result>(work: (room: () => Promise<ReadingRoom>) => Promise<Result>): Promise<Result> {
    this.#users++
    clearTimeout(this.#idle)
    try {
      return await work(() => this.#openedRoom())
    } finally {
      this.#users--
      if (this.#users === 0) this.#idle = setTimeout(() => { this.#leaving = this.#leaveRoom() }, IDLE).unref() // biome-ignore format: one line reads best
    }
  }

  /** A worker that was let go reads nothing any more: the next one is started when it has gone. */
  async #openedRoom(): Promise<ReadingRoom> {
    await this.#leaving
    this.#room ??= openReadingRoom()
    this.#room.catch(() => {
      this.#room = null
    })
    return this.#room
  }

  async #leaveRoom(): Promise<void> {
    const room = await this.#room
    if (this.#users === 0) await room?.close()
  }
}
