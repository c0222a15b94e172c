import type { Timing } from './timing.js'

export interface TurnOptions {
  readonly timing: Timing
  /** Seconds between the end of one request and the beginning of the next to the same host. */
  readonly interval: number
  /** Most requests under way at once, all hosts together. */
  readonly parallel: number
  readonly stop: AbortSignal
}

/** The right to ask one host, held by one address at a time. */
export interface Turn {
  /** Milliseconds until the host, by what it said itself, may be asked again; 0 where it said nothing. */
  closedFor(): number
  /** Sends when the interval is over and the host is open. */
  ask<Result>(send: () => Promise<Result>): Promise<Result>
  /** Leaves the host alone for so many milliseconds, and all that wait for it. */
  close(milliseconds: number): void
}

interface Host {
  /** Ends when the last that waits for this host has had its turn. */
  queue: Promise<unknown>
  waiting: number
  /** When the interval after the last request is over. */
  readyAt: number
  openAt: number
}

/** Hosts remembered without need; a run that goes on for weeks meets any number. */
const REMEMBERED = 1000

/** Hands out turns: one address at a time a host, in the order in which they came, and few hosts at once. */
export class Turns {
  readonly #hosts = new Map<string, Host>()
  readonly #options: TurnOptions
  readonly #lines: Lines

  constructor(options: TurnOptions) {
    this.#options = options
    this.#lines = new Lines(options.parallel)
  }

  /** Runs a job in the turn of a host. `interval`, in seconds, where the host wants a longer one. */
  async inTurn<Result>(name: string, interval: number, job: (turn: Turn) => Promise<Result>): Promise<Result> {
    const host = this.#host(name)
    host.waiting++
    const before = host.queue
    const result = before.then(() => job(this.#turn(host, Math.max(interval, this.#options.interval))))
    host.queue = result.catch(() => undefined)
    try {
      return await result
    } finally {
      host.waiting--
    }
  }

  #turn(host: Host, interval: number): Turn {
    const { timing, stop } = this.#options
    return {
      closedFor: () => Math.max(0, host.openAt - timing.now()),
      close: (milliseconds) => {
        host.openAt = Math.max(host.openAt, timing.now() + milliseconds)
      },
      ask: async (send) => {
        const wait = Math.max(host.readyAt, host.openAt) - timing.now()
        if (wait > 0) await timing.sleep(wait, stop)
        try {
          return await this.#lines.take(send)
        } finally {
          host.readyAt = timing.now() + interval * 1000
        }
      },
    }
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name)
    if (known) return known
    if (this.#hosts.size >= REMEMBERED) this.#forget()
    const host: Host = { queue: Promise.resolve(), waiting: 0, readyAt: 0, openAt: 0 }
    this.#hosts.set(name, host)
    return host
  }

  #forget(): void {
    const now = this.#options.timing.now()
    for (const [name, { waiting, readyAt, openAt }] of this.#hosts)
      if (waiting === 0 && readyAt <= now && openAt <= now) this.#hosts.delete(name)
  }
}

/** So many at once; the others wait in order. */
class Lines {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(free: number) {
    this.#free = free
  }

  async take<Result>(job: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await job()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }
}
