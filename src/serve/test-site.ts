import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import type { LedgerStore } from '../store/ledger-store.js'
import { openLedger } from '../store/sqlite/open-ledger.js'
import type { Access } from './access/access.js'
import { appOf } from './app.js'
import { loadAssets } from './assets/assets.js'
import { openServer } from './server.js'
import { openWork } from './work/open-work.js'

// For tests: the site over a ledger of the samples, which the real program has read once for all tests of a build.

const root = fileURLToPath(new URL('../../', import.meta.url))
const NOW = '2024-03-15T12:00:00.000Z'

/** Who may ask where nothing is set: whoever is on this machine. */
export const LOOPBACK: Access = {
  isLoopback: true,
  token: null,
  userHeader: null,
  publicHosts: new Set(),
  owner: 'tester',
}

interface TestLedger {
  readonly file: string
  remove(): void
}

/** A copy of the ledger of the samples, in a folder of its own. */
export function sampleLedger(): TestLedger {
  const built = statSync(join(root, 'dist/.tsbuildinfo')).mtimeMs
  const whole = join(tmpdir(), `demarche-samples-${built}.db`)
  const folder = mkdtempSync(join(tmpdir(), 'demarche-site-'))
  const file = join(folder, 'ledger.db')
  if (!existsSync(whole)) {
    execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), 'add', 'samples', '--db', file], { cwd: root })
    copyFileSync(file, `${file}.whole`)
    renameSync(`${file}.whole`, whole)
  } else copyFileSync(whole, file)
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface TestSite {
  readonly app: Hono
  readonly store: LedgerStore
  /** The page at an address, which has to be there. */
  html(address: string): Promise<string>
  json(address: string): Promise<unknown>
  close(): Promise<void>
}

/** The site without a socket, over the ledger of the samples. */
export async function openTestSite({ access = LOOPBACK }: { access?: Access } = {}): Promise<TestSite> {
  const { file, remove } = sampleLedger()
  return siteOver(await openLedger(file), remove, access)
}

/** The site without a socket over a ledger, which is closed with it. */
export async function siteOver(
  store: LedgerStore,
  remove: () => void = () => undefined,
  access = LOOPBACK,
): Promise<TestSite> {
  const work = openWork({ file: store.place, version: '0.0.0', now: () => NOW })
  const app = appOf({
    context: { store, work, version: '0.0.0', now: () => NOW },
    assets: await loadAssets(),
    access,
    log: (message) => console.error(message),
  })
  const get = async (address: string) => {
    const response = await app.request(address)
    if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    return response
  }
  return {
    app,
    store,
    html: async (address) => (await get(address)).text(),
    json: async (address) => (await get(address)).json(),
    close: async () => {
      await work.close()
      await store.close()
      remove()
    },
  }
}

/** The site as a browser reaches it. */
export async function openTestServer({
  access = LOOPBACK,
  ledger = sampleLedger(),
  port = 0,
}: {
  access?: Access
  ledger?: TestLedger
  port?: number
} = {}): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { file, remove } = ledger
  const store = await openLedger(file)
  const work = openWork({ file, version: '0.0.0', now: () => NOW })
  const server = await openServer({
    store,
    work,
    host: '127.0.0.1',
    port,
    version: '0.0.0',
    access,
    now: () => NOW,
    log: (message) => console.error(message),
  })
  return {
    address: server.address,
    close: async () => {
      await Promise.all([server.close(), work.close()])
      await store.close()
      remove()
    },
  }
}
