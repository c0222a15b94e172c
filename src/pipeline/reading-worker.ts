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

/** A report as it passes between threads, which strips classes. */
export type PassedReport = Omit<ReadReport, 'fault'> & { readonly fault: FaultParts | null }

async function work(): Promise<void> {
  const post = (message: WorkerMessage) => parentPort?.postMessage(message)
  try {
    const engine = await loadEngine(workerData as ActorList)
    let last: Promise<unknown> = Promise.resolve()
    parentPort?.on('message', (article: Article) => {
      last = last.then(async () => {
        const report = await analyse(article, engine)
        post({ kind: 'report', report: { ...report, fault: report.fault?.parts ?? null } })
      })
    })
    post({ kind: 'ready' })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    post({ kind: 'broken', fault: error.parts })
  }
}

await work()
