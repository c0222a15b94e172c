import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { openWeb, type WebOptions } from './open-web.js'
import type { Timing } from './timing.js'
import type { Web } from './web.js'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void
/** A page as its text, as a status, or as what handles the request. */
export type Page = string | number | Handler

/** A server on this machine. Paths that it does not have are 404, so its robots.txt too. */
export interface Site {
  readonly origin: string
  readonly port: number
  /** Paths in the order in which they were asked for, robots.txt too. */
  readonly asked: readonly string[]
  readonly requests: readonly IncomingMessage[]
}

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

/** Serves pages on a free port of a loopback address until the test is over. */
export async function site(pages: Readonly<Record<string, Page>>, ip = '127.0.0.1'): Promise<Site> {
  const requests: IncomingMessage[] = []
  const asked: string[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    asked.push(request.url ?? '')
    answer(pages[request.url ?? ''] ?? 404, request, response)
  })
  const port = await listening(server, ip)
  return { origin: `http://${ip}:${port}`, port, requests, asked }
}

async function listening(server: Server, ip: string): Promise<number> {
  server.listen(0, ip)
  await once(server, 'listening')
  closing.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  if (typeof page === 'function') page(request, response)
  else if (typeof page === 'number') response.writeHead(page).end()
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
}

/** A clock that only moves while somebody sleeps, and tells how long. Chance is always a half. */
export interface TestTiming extends Timing {
  /** Seconds of each sleep. */
  readonly slept: readonly number[]
  pass(seconds: number): void
}

export function testTiming(start = Date.UTC(2026, 0, 5)): TestTiming {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    random: () => 0.5,
    pass: (seconds) => {
      now += seconds * 1000
    },
    sleep: async (milliseconds) => {
      slept.push(milliseconds / 1000)
      now += milliseconds
    },
  }
}

/** A web that may ask this machine, by a clock of the test's own, and is closed after the test. */
export function webFor(options: WebOptions = {}): Web {
  const web = openWeb({ allowPrivate: true, timing: testTiming(), ...options })
  closing.push(() => web.close())
  return web
}

/** A page that sends the reader on. */
export const sendsTo =
  (location: string, status = 302): Handler =>
  (_request, response) =>
    void response.writeHead(status, { location }).end()
