import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Fault } from '../model/fault.js'
import type { LedgerStore } from '../store/ledger-store.js'
import type { Access } from './access/access.js'
import { appOf } from './app.js'
import { loadAssets } from './assets/assets.js'
import { loadDrawing } from './charts/load-drawing.js'
import type { Work } from './work/work.js'

export interface ServerOptions {
  readonly store: LedgerStore
  readonly work: Work
  readonly host: string
  /** 0 takes any that is free; null takes 7117, or any where that is taken. */
  readonly port: number | null
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

const USUAL_PORT = 7117

/** Milliseconds that answers under way are given at the end: a stream of progress would go on for ever. */
const GRACE = 1_000

/** Answers requests until it is closed. Throws the fault `address-taken` or `address-refused` where it cannot listen. */
export async function openServer(options: ServerOptions): Promise<Server> {
  const { store, work, host, port, version, access, now, log } = options
  const app = appOf({ context: { store, work, version, now }, assets: await loadAssets(), access, log })
  const listen = (port: number) => listening({ fetch: app.fetch, hostname: host, port, serverOptions: PATIENCE })
  const server = await listen(port ?? USUAL_PORT).catch((error: NodeJS.ErrnoException) => {
    if (port === null && error.code === 'EADDRINUSE') return listen(0)
    throw faultOf(error, host, port ?? USUAL_PORT)
  })
  void loadDrawing()
  const { port: taken } = server.address() as AddressInfo
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close: () => closed(server) }
}

function listening(options: Parameters<typeof serve>[0]): Promise<HttpServer> {
  return new Promise((resolve, reject) => {
    const server = serve(options, () => resolve(server)) as HttpServer
    server.once('error', reject)
  })
}

function faultOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): Fault {
  const address = `${host}:${port}`
  return code === 'EADDRINUSE'
    ? Fault.of('address-taken', { address })
    : Fault.of('address-refused', { address, reason: message })
}

function closed(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(() => server.closeAllConnections(), GRACE)
    server.close(() => {
      clearTimeout(end)
      resolve()
    })
    server.closeIdleConnections()
  })
}
