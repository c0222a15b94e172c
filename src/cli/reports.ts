import { articlesFrom } from '../ingest/sources.js'
import { webOnDemand } from '../ingest/web/web-on-demand.js'
import { Fault } from '../model/fault.js'
import type { ReadReport } from '../pipeline/analyse.js'
import { readArticles } from '../pipeline/read-articles.js'
import type { Effects } from './effects.js'
import { Progress } from './progress.js'
import { actorsOf, tell } from './tell.js'

export interface InputOptions {
  /** Files, folders, addresses, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** Files of actors to lay over the names of the tool. */
  readonly actors: readonly string[]
}

/** What becomes of the reports, in their order. */
export interface ReportSink {
  /** Once, before the first report, when the reader is there. */
  start(): Promise<void>
  report(report: ReadReport): Promise<void>
}

/**
 * Reads reports one by one, with progress on a terminal. Faults go to the errors, a line each. Resolves to true when no input failed.
 * @throws {Fault} Where no report can be read: a list of actors or the model is damaged.
 */
export async function eachReport(options: InputOptions, effects: Effects, sink: ReportSink): Promise<boolean> {
  const actors = await actorsOf(options.actors, effects)
  const progress = new Progress(effects)
  await progress.show()
  const room = await effects.openReadingRoom({ actors })
  const web = webOnDemand(() => effects.openWeb({}))
  let isGood = true
  try {
    await sink.start()
    for await (const outcome of readArticles(
      articlesFrom(options.inputs, { standardInput: effects.standardInput, web }),
      room,
    )) {
      const fault = outcome instanceof Fault ? outcome : outcome.fault
      await progress.clear()
      if (fault) {
        isGood &&= fault.isNotice
        await tell(fault, effects)
      }
      if (outcome instanceof Fault) continue
      await sink.report(outcome)
      await progress.add(outcome.sentences)
    }
  } finally {
    await progress.clear()
    await web.close()
    await room.close()
  }
  return isGood
}

interface ReadTogether {
  readonly reports: readonly ReadReport[]
  /** No input failed. */
  readonly isGood: boolean
}

/** All reports at once, for what can only be said of them together. Throws as `eachReport`. */
export async function allReports(options: InputOptions, effects: Effects): Promise<ReadTogether> {
  const reports: ReadReport[] = []
  const isGood = await eachReport(options, effects, {
    start: async () => undefined,
    report: async (report) => void reports.push(report),
  })
  return { reports, isGood }
}
