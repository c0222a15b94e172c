import { Fault } from '../../model/fault.js'
import { after, isOver, type Job, type JobEvent } from './job.js'

/** Jobs that may wait or go on at a time. */
const MOST_OPEN = 20
/** Jobs that have ended, of which is still known what became. */
const MOST_OVER = 100

/** The jobs of a server since it started. */
export class JobBook {
  readonly #jobs = new Map<string, Job>()
  readonly #listeners = new Map<string, Set<() => void>>()

  /** Throws the fault `work-full`. */
  add(job: Job): void {
    if (this.list().filter((one) => !isOver(one)).length >= MOST_OPEN)
      throw Fault.of('work-full', { limit: `${MOST_OPEN} jobs` })
    this.#jobs.set(job.id, job)
  }

  get(id: string): Job | null {
    return this.#jobs.get(id) ?? null
  }

  /** Latest first. */
  list(): readonly Job[] {
    return [...this.#jobs.values()].reverse()
  }

  note(id: string, event: JobEvent): void {
    const job = this.#jobs.get(id)
    if (!job || isOver(job)) return
    this.#jobs.set(id, after(job, event))
    for (const listener of this.#listeners.get(id) ?? []) listener()
    if (event.kind === 'ended') this.#forget()
  }

  async *follow(id: string, signal: AbortSignal): AsyncGenerator<Job> {
    for (;;) {
      const job = this.#jobs.get(id)
      if (!job || signal.aborted) return
      const changed = this.#change(id, signal)
      yield job
      if (isOver(job)) return
      // What happened while the reader was busy with it.
      if (this.#jobs.get(id) === job) await changed
    }
  }

  #change(id: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const listeners = this.#listeners.get(id) ?? new Set()
      this.#listeners.set(id, listeners)
      const done = () => {
        listeners.delete(done)
        signal.removeEventListener('abort', done)
        if (listeners.size === 0) this.#listeners.delete(id)
        resolve()
      }
      listeners.add(done)
      signal.addEventListener('abort', done, { once: true })
    })
  }

  #forget(): void {
    const over = [...this.#jobs.values()].filter(isOver)
    for (const { id } of over.slice(0, Math.max(0, over.length - MOST_OVER))) this.#jobs.delete(id)
  }
}
