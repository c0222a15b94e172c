import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ActorList } from '../extract/actors/listed-actor.js'
import { NO_ACTORS } from '../ingest/actors/load-actors.js'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import type { ReadReport } from './analyse.js'
import type { PassedReport, WorkerMessage, WorkerOrder } from './reading-worker.js'

/** Where articles are read: in this thread, or in several beside it. */
export interface ReadingRoom {
  /** Never fails; see `analyse`. */
  readonly read: (article: Article) => Promise<ReadReport>
  /** How many articles are worth having under way at once. */
  readonly places: number
  /** Lets its workers go, with their memory. What is read afterwards starts them anew. */
  readonly close: () => Promise<void>
}

/** Each worker holds a copy of the model, about 150 MB; more than this pays on no laptop. */
const MOST_WORKERS = 4

export interface RoomOptions {
  /** How many workers at most; default: one a processor, four at most. */
  readonly places?: number
  /** Actors laid over the names of the tool; see `loadActors`. */
  readonly actors?: ActorList
}

/**
 * Opens a room with a worker for each processor: ONNX Runtime for Node runs in the thread that calls it and keeps it busy, so one
 * thread would read on one processor only. The first worker is ready when this resolves; the others start when there is work.
 * @throws {Fault} `reader-file-missing`, `reader-file-damaged`.
 */
export async function openReadingRoom({
  places = Math.min(MOST_WORKERS, availableParallelism()),
  actors = NO_ACTORS,
}: RoomOptions = {}): Promise<ReadingRoom> {
  const desks: Desk[] = [await Desk.open(actors)]
  return {
    places,
    read: (article) => {
      const free = desks.find((desk) => desk.waiting === 0)
      if (!free && desks.length < places) desks.push(new Desk(actors))
      const desk = free ?? desks.reduce((least, one) => (one.waiting < least.waiting ? one : least))
      return desk.read(article)
    },
    close: async () => {
      await Promise.all(desks.map((desk) => desk.close()))
    },
  }
}

interface Waiting {
  readonly article: Article
  readonly resolve: (report: ReadReport) => void
}

/** One worker and the articles it has been given, which it reads in order. A worker that dies is replaced with the next article. */
class Desk {
  readonly #actors: ActorList
  #worker: Worker | null = null
  #queue: Waiting[] = []

  constructor(actors: ActorList) {
    this.#actors = actors
  }

  static async open(actors: ActorList): Promise<Desk> {
    const desk = new Desk(actors)
    const [message]: WorkerMessage[] = await once(desk.#start(), 'message')
    if (message?.kind === 'broken') throw Fault.from(message.fault)
    return desk
  }

  get waiting(): number {
    return this.#queue.length
  }

  read(article: Article): Promise<ReadReport> {
    return new Promise((resolve) => {
      this.#queue.push({ article, resolve })
      this.#start().postMessage(article satisfies WorkerOrder)
    })
  }

  /** Lets the worker end after the article in hand: ONNX Runtime aborts the whole process where its thread is terminated in a call. */
  async close(): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    const ended = once(worker, 'exit')
    worker.postMessage('end' satisfies WorkerOrder)
    await ended
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./reading-worker.js', import.meta.url), { workerData: this.#actors })
    this.#worker = worker
    worker.on('message', (message: WorkerMessage) => this.#hear(message))
    worker.on('error', (error) => this.#fail(error.message))
    worker.on('exit', () => {
      this.#worker = null
      this.#fail('the worker ended')
    })
    return worker
  }

  #hear(message: WorkerMessage): void {
    if (message.kind === 'report') this.#queue.shift()?.resolve(received(message.report))
    else if (message.kind === 'broken') this.#fail(message.fault.message)
  }

  /** The articles that are lost with the worker are told as such. */
  #fail(reason: string): void {
    const lost = this.#queue
    this.#queue = []
    for (const { article, resolve } of lost) resolve(lostReport(article, reason))
  }
}

function received(report: PassedReport): ReadReport {
  return { ...report, fault: report.fault && Fault.from(report.fault) }
}

function lostReport(article: Article, reason: string): ReadReport {
  const ledger = { ...article, boilerplate: [], origins: [], statements: [], records: [], conditions: [] }
  return {
    ledger,
    vectors: [],
    sentences: 0,
    setAside: 0,
    fault: Fault.of('report-failed', { input: article.ref, reason }),
  }
}
