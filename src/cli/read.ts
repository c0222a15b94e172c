import { LedgerJson } from '../export/ledger-json.js'
import { printReport } from '../export/printed-report.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { commit, type KeepOptions, keeperOf } from './keeping.js'
import { pageOf } from './page.js'
import { eachReport, type InputOptions } from './reports.js'

export interface ReadOptions extends InputOptions, KeepOptions {
  readonly json: boolean
}

/**
 * Reads reports and writes what they say. Resolves to the exit code: 0, or 1 when an input could not be read; all others are read
 * and written all the same. Faults go to the errors, a line each.
 */
export function read(options: ReadOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, () => readAll(options, effects))
}

/** True when no input failed. */
async function readAll(options: ReadOptions, effects: Effects): Promise<boolean> {
  const { output } = effects
  const page = pageOf(output)
  const document = new LedgerJson()
  const keeper = keeperOf(options, effects)
  let count = 0
  const put = async (piece: string): Promise<void> => {
    await keeper.write(piece)
    if (options.json) await output.write(piece)
  }
  try {
    const isGood = await eachReport(options, effects, {
      start: () => put(document.start()),
      report: async (report) => {
        count++
        await put(document.article(report.ledger))
        if (!options.json) await output.write(printReport(report, page))
      },
    })
    await put(document.end())
    if (count > 0) await commit(keeper, effects)
    return isGood
  } finally {
    await keeper.discard()
  }
}
