import type { Server as HttpServer } from 'node:http'
import { serve } from '@hono/node-server'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Access } from './access/access.js'
import { appOf } from './app.js'
import { loadAssets } from './assets/assets.js'
import type { Work } from './work/work.js'

export interface ServerOptions {
  readonly store: LedgerStore
  readonly work: Work
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
  readonly version: string
  readonly access: Access
  readonly now: () => string
  readonly log: (message: string) => void
}

export interface Server {
  /** `http://127.0.0.1:7117` */
  readonly address: string
  /** Answers what is under way, and ends. */
  close(): Promise<void>
}

/** How long a client may take to say what it wants, so that slow ones do not fill the server: its headers, and all of it (25 MB at 2 Mbit/s). */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 120_000, connectionsCheckingInterval: 5_000 }

/** Answers requests until it is closed. Rejects where the address is taken. */
export async function openServer(options: ServerOptions): Promise<Server> {
  const { store, work, host, port, version, access, now, log } = options
  const app = appOf({ context: { store, work, version, now }, assets: await loadAssets(), access, log })
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: PATIENCE }, (info) => {
      resolve({
        address: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`,
        close: () => closed(server),
      })
    }) as HttpServer
    server.once('error', reject)
  })
}

function closed(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
