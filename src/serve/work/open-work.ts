import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { changeSchema } from '../../model/change.js'
import { Fault } from '../../model/fault.js'
import { judgementSchema } from '../../model/judgement.js'
import { Child } from './child.js'
import { faultPartsSchema } from './fault-parts.js'
import { type Job, newJob } from './job.js'
import { JobBook } from './job-book.js'
import type { Question, Reply, Task } from './order.js'
import type { Work } from './work.js'

export interface WorkOptions {
  /** Of the ledger. */
  readonly file: string
  /** Of the program. */
  readonly version: string
  readonly now: () => string
}

const judgedSchema = z.object({
  judgement: judgementSchema,
  changes: z.array(changeSchema),
  waits: faultPartsSchema.nullable(),
})

/** The work on a ledger. Nothing is started before the first order. */
export function openWork(options: WorkOptions): Work {
  const foreman = new Foreman(options)
  const judged = async (question: Question) => judgedSchema.parse(await foreman.ask(question))
  return {
    begin: (task, command, by) =>
      foreman.begin(task, newJob({ id: newId(), command, asked: options.now(), given: givenIn(task), by })),
    jobs: () => foreman.book.list(),
    job: (id) => foreman.book.get(id),
    follow: (id, signal) => foreman.book.follow(id, signal),
    stop: (id) => foreman.stop(id),
    judge: (decision) => judged({ kind: 'judge', decision }),
    takeBack: (id, by) => judged({ kind: 'take-back', id, by }),
    ask: (question) => foreman.ask(question),
    close: () => foreman.close(),
  }
}

const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 16)

function givenIn(task: Task): number {
  return task.kind === 'add' ? task.texts.length + task.pieces.length + task.addresses.length : 0
}

/** Bytes that a task holds in memory until it is begun, about. */
function sizeOf(task: Task): number {
  if (task.kind !== 'add') return 0
  const { texts, pieces } = task
  return pieces.reduce((sum, { bytes }) => sum + bytes.length, texts.reduce((sum, { text }) => sum + text.length, 0)) // biome-ignore format: one line reads best
}

/** Bytes that wait at a time. */
const MOST_BYTES = 100_000_000

interface Asking {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Hands out one task at a time, and questions as they come. */
class Foreman {
  readonly book = new JobBook()
  readonly #now: () => string
  readonly #child: Child
  /** Of the jobs that wait. */
  readonly #tasks = new Map<string, Task>()
  readonly #asking = new Map<string, Asking>()
  #inHand: string | null = null
  #isClosed = false

  constructor({ file, version, now }: WorkOptions) {
    this.#now = now
    this.#child = new Child({ file, version, hear: (reply) => this.#hear(reply), lost: (reason) => this.#lose(reason) })
  }

  begin(task: Task, job: Job): Job {
    this.#expectOpen()
    const waits = [...this.#tasks.values(), task].reduce((sum, one) => sum + sizeOf(one), 0)
    if (waits > MOST_BYTES) throw Fault.of('work-full', { limit: `${MOST_BYTES / 1_000_000} MB` })
    this.book.add(job)
    this.#tasks.set(job.id, task)
    this.#next()
    return job
  }

  stop(id: string): void {
    if (id === this.#inHand) this.#child.send({ kind: 'stop', id })
    else if (this.#tasks.delete(id)) this.book.note(id, { kind: 'ended', state: 'stopped', at: this.#now() })
  }

  async ask(question: Question): Promise<unknown> {
    this.#expectOpen()
    return new Promise((resolve, reject) => {
      const id = newId()
      this.#asking.set(id, { resolve, reject })
      this.#child.send({ kind: 'question', id, question })
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const id of [...this.#tasks.keys()]) this.stop(id)
    await this.#child.close()
    this.#lose('the server is closed')
  }

  #expectOpen(): void {
    if (this.#isClosed) throw Fault.of('work-died', { job: 'the request', reason: 'the server is closed' })
  }

  #next(): void {
    if (this.#inHand !== null) return
    const [next] = this.#tasks
    if (!next) return
    const [id, task] = next
    this.#tasks.delete(id)
    this.#inHand = id
    this.#child.send({ kind: 'task', id, command: this.book.get(id)?.command ?? '', task })
  }

  #hear(reply: Reply): void {
    const { id } = reply
    if (reply.kind === 'event') {
      this.book.note(id, reply.event)
      if (reply.event.kind === 'ended') this.#over()
      return
    }
    const asking = this.#asking.get(id)
    this.#asking.delete(id)
    if (reply.kind === 'answer') asking?.resolve(reply.value)
    else asking?.reject(reply.kind === 'refusal' ? Fault.from(reply.fault) : new Error(reply.message))
  }

  #over(): void {
    this.#inHand = null
    this.#next()
  }

  /** What was in hand fails; what waits is done by the next process. */
  #lose(reason: string): void {
    for (const { reject } of this.#asking.values()) reject(Fault.of('work-died', { job: 'the request', reason }))
    this.#asking.clear()
    if (this.#inHand === null) return
    const id = this.#inHand
    const fault = Fault.of('work-died', { job: this.book.get(id)?.command ?? id, reason })
    this.book.note(id, { kind: 'fault', fault: fault.parts, isNotice: false })
    this.book.note(id, { kind: 'ended', state: 'failed', at: this.#now() })
    this.#over()
  }
}
