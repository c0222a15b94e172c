import { parentPort, workerData } from 'node:worker_threads'
import type { ActorList } from '../extract/actors/listed-actor.js'
import type { Article } from '../model/article.js'
import { Fault, type FaultParts } from '../model/fault.js'
import { analyse, type ReadReport } from './analyse.js'
import { loadEngine } from './load-engine.js'

/** What a worker says: `ready`, or the fault that keeps it from reading; then a report for each article it is sent, in order. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly fault: FaultParts }
  | { readonly kind: 'report'; readonly report: PassedReport }

/** What a worker is told: an article to read, or to end after the article in hand, those that wait unread. */
export type WorkerOrder = Article | 'end'

/** A report as it passes between threads, which strips classes. */
export type PassedReport = Omit<ReadReport, 'fault'> & { readonly fault: FaultParts | null }

async function work(): Promise<void> {
  const post = (message: WorkerMessage) => parentPort?.postMessage(message)
  try {
    const engine = await loadEngine(workerData as ActorList)
    let last: Promise<unknown> = Promise.resolve()
    let isEnding = false
    const take = async (article: Article) => {
      if (isEnding) return
      const report = await analyse(article, engine)
      post({ kind: 'report', report: { ...report, fault: report.fault?.parts ?? null } })
    }
    parentPort?.on('message', (order: WorkerOrder) => {
      isEnding ||= order === 'end'
      last = last.then(() => (order === 'end' ? parentPort?.close() : take(order)))
    })
    post({ kind: 'ready' })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    post({ kind: 'broken', fault: error.parts })
  }
}

await work()
