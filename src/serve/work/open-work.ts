import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { changeSchema } from '../../model/change.js'
import { Fault } from '../../model/fault.js'
import { judgementSchema } from '../../model/judgement.js'
import { Child } from './child.js'
import { faultPartsSchema } from './fault-parts.js'
import { newJob } from './job.js'
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
    begin: (task, command, by) => foreman.begin(task, newJob({ id: newId(), command, asked: options.now(), by })),
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

/** Not to be guessed, as whoever has it may stop the job. */
const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 16)

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

  constructor({ file, version, now }: WorkOptions) {
    this.#now = now
    this.#child = new Child({ file, version, hear: (reply) => this.#hear(reply), lost: (reason) => this.#lose(reason) })
  }

  begin(task: Task, job: ReturnType<typeof newJob>): typeof job {
    this.book.add(job)
    this.#tasks.set(job.id, task)
    this.#next()
    return job
  }

  stop(id: string): void {
    if (id === this.#inHand) this.#child.send({ kind: 'stop', id })
    else if (this.#tasks.delete(id)) this.book.note(id, { kind: 'ended', state: 'stopped', at: this.#now() })
  }

  ask(question: Question): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = newId()
      this.#asking.set(id, { resolve, reject })
      this.#child.send({ kind: 'question', id, question })
    })
  }

  async close(): Promise<void> {
    for (const id of [...this.#tasks.keys()]) this.stop(id)
    await this.#child.close()
    this.#lose('the server is closed')
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
