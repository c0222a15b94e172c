import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeStore } from '../store-suite.js'
import { openLedger } from './open-ledger.js'

describeStore(
  'a ledger in memory',
  async () => ({ store: await openLedger(':memory:'), again: null, remove: async () => undefined }),
  { opensOnce: true },
)

describeStore('a ledger in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-ledger-'))
  const file = join(folder, 'demarche.db')
  return {
    store: await openLedger(file),
    again: () => openLedger(file),
    remove: () => rm(folder, { recursive: true }),
  }
})
