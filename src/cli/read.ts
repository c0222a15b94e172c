import { LedgerJson } from '../export/ledger-json.js'
import { printReport } from '../export/printed-report.js'
import { articlesFrom } from '../ingest/sources.js'
import { Fault } from '../model/fault.js'
import type { ReadReport } from '../pipeline/read-article.js'
import { readArticles } from '../pipeline/read-articles.js'
import type { ReadingRoom } from '../pipeline/reading-room.js'
import { ClosedOutput, type Effects, type Output } from './effects.js'
import { pageOf } from './page.js'
import { Progress } from './progress.js'
import { actorsOrTell, tell } from './tell.js'

export interface ReadOptions {
  /** Files, folders, or `-` for standard input. */
  readonly inputs: readonly string[]
  readonly json: boolean
  /** Files of actors to lay over the names of the tool. */
  readonly actors: readonly string[]
}

/**
 * Reads reports and writes what they say. Resolves to the exit code: 0, or 1 when an input could not be read; all others are read
 * and written all the same. Faults go to the errors, a line each.
 */
export async function read(options: ReadOptions, effects: Effects): Promise<0 | 1> {
  try {
    return (await readAll(options, effects)) ? 0 : 1
  } catch (error) {
    if (error instanceof ClosedOutput) return 0
    if (!(error instanceof Fault)) throw error
    await tell(error, effects)
    return 1
  }
}

/** True when no input failed. */
async function readAll(options: ReadOptions, effects: Effects): Promise<boolean> {
  const actors = await actorsOrTell(options.actors, effects)
  if (!actors) return false
  const progress = new Progress(effects)
  await progress.show()
  const room = await effects.openReadingRoom({ actors })
  try {
    return await writeAll(options, room, progress, effects)
  } finally {
    await progress.clear()
    await room.close()
  }
}

async function writeAll(
  { inputs, json }: ReadOptions,
  room: ReadingRoom,
  progress: Progress,
  effects: Effects,
): Promise<boolean> {
  const { output, standardInput } = effects
  const writer = json ? jsonWriter() : pageWriter(output)
  let isGood = true
  await output.write(writer.start())
  for await (const outcome of readArticles(articlesFrom(inputs, standardInput), room)) {
    const fault = outcome instanceof Fault ? outcome : outcome.fault
    await progress.clear()
    if (fault) {
      isGood &&= fault.isNotice
      await tell(fault, effects)
    }
    if (outcome instanceof Fault) continue
    await output.write(writer.report(outcome))
    await progress.add(outcome.sentences)
  }
  await output.write(writer.end())
  return isGood
}

interface Writer {
  start(): string
  report(report: ReadReport): string
  end(): string
}

function jsonWriter(): Writer {
  const document = new LedgerJson()
  return { start: () => document.start(), report: ({ ledger }) => document.article(ledger), end: () => document.end() }
}

function pageWriter(output: Output): Writer {
  const page = pageOf(output)
  return { start: () => '', report: (report) => printReport(report, page), end: () => '' }
}
