import { type DatabaseOptions, elsewhere, withDatabase } from './database.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { grouped } from './progress-line.js'

export interface FailuresOptions extends DatabaseOptions {
  readonly json: boolean
}

/** Writes what could not be read into a ledger, with the reasons. Resolves to the exit code. */
export function failures(options: FailuresOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, () =>
    withDatabase('read', options, effects, async (store) => {
      const all = await store.runs.failures()
      if (options.json) await effects.output.write(`${JSON.stringify(all, null, 2)}\n`)
      else if (all.length === 0) await effects.output.write('Nothing failed.\n')
      else {
        await effects.output.write(
          all.map(({ at, fault }) => `${at.slice(0, 16).replace('T', ' ')}  ${fault.message}\n`).join(''),
        )
        const again = `demarche add --retry${elsewhere(options)}`
        await effects.output.write(`${grouped(all.length)} in all. To try again: ${again}\n`)
      }
      return true
    }),
  )
}
