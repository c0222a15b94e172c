import { accessOf } from '../serve/access/access.js'
import { openServer } from '../serve/server.js'
import { openWork } from '../serve/work/open-work.js'
import { type DatabaseOptions, databaseOf, withDatabase } from './database.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'

export interface ServeOptions extends DatabaseOptions {
  readonly host: string
  /** Null for the usual one, or any where that is taken. */
  readonly port: number | null
  readonly tokenFile: string | null
  readonly userHeader: string | null
  readonly publicHosts: readonly string[]
}

/** Opens the ledger in a browser until it is stopped. Resolves to the exit code. */
export function serve(options: ServeOptions, effects: Effects): Promise<0 | 1> {
  const signal = effects.stopSignal()
  return endOf(effects, async () => {
    const token = effects.environment.DEMARCHE_TOKEN || null
    const access = await accessOf({ ...options, token, owner: effects.userName() })
    return withDatabase('write', options, effects, async (store) => {
      const work = openWork({ file: store.place, version: effects.version, now: () => effects.instant() })
      const server = await openServer({
        store,
        work,
        host: options.host,
        port: options.port,
        version: effects.version,
        access,
        now: () => effects.instant(),
        log: (message) => void effects.errors.write(`${message}\n`),
      })
      await effects.output.write(`${databaseOf(options, effects)} is at ${server.address}/\nCtrl-C ends it.\n`)
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
      // Together: who follows a job is answered until the job has ended.
      await Promise.all([server.close(), work.close()])
      return true
    })
  })
}
