import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeStore } from '../store-suite.js'
import { openLedger } from './open-ledger.js'

describeStore('a ledger in memory', async () => ({
  store: await openLedger(':memory:'),
  remove: async () => undefined,
}))

describeStore('a ledger in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-ledger-'))
  return { store: await openLedger(join(folder, 'demarche.db')), remove: () => rm(folder, { recursive: true }) }
})
