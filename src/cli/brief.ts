import { LedgerJson } from '../export/ledger-json.js'
import { articlesFrom } from '../ingest/sources.js'
import { Fault } from '../model/fault.js'
import type { Reading } from '../model/reading.js'
import { readArticles } from '../pipeline/read-articles.js'
import { reconcile } from '../reconcile/reconcile.js'
import { ClosedOutput, type Effects } from './effects.js'
import type { ReadOptions } from './read.js'
import { actorsOrTell, tell } from './tell.js'

/** Reads reports and writes what they say together. Resolves to the exit code, as `read` does. */
export async function brief(options: ReadOptions, effects: Effects): Promise<0 | 1> {
  try {
    return (await briefAll(options, effects)) ? 0 : 1
  } catch (error) {
    if (error instanceof ClosedOutput) return 0
    if (!(error instanceof Fault)) throw error
    await tell(error, effects)
    return 1
  }
}

async function briefAll(options: ReadOptions, effects: Effects): Promise<boolean> {
  const actors = await actorsOrTell(options.actors, effects)
  if (!actors) return false
  const room = await effects.openReadingRoom({ actors })
  const readings: Reading[] = []
  let isGood = true
  try {
    for await (const outcome of readArticles(articlesFrom(options.inputs, effects.standardInput), room)) {
      const fault = outcome instanceof Fault ? outcome : outcome.fault
      if (fault) {
        isGood &&= fault.isNotice
        await tell(fault, effects)
      }
      if (!(outcome instanceof Fault)) readings.push(outcome)
    }
  } finally {
    await room.close()
  }
  const document = new LedgerJson()
  const articles = readings.map(({ ledger }) => document.article(ledger))
  await effects.output.write([document.start(), ...articles, document.end(reconcile(readings))].join(''))
  return isGood
}
