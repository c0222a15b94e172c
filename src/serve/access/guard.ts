import type { Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Fault } from '../../model/fault.js'
import type { Access } from './access.js'
import { isSafe, noCrossSite } from './cross-site.js'
import { notKept, safeHeaders } from './headers.js'
import { type LoginOptions, serveLogin } from './login.js'
import { ownHosts } from './own-hosts.js'
import { Rates } from './rates.js'
import { soundAddress } from './sound-address.js'
import { whoAsks } from './who-asks.js'

/** What has to hold before anything is answered, in this order. */
export function guard(app: Hono, options: Omit<LoginOptions, 'rates'>): void {
  const { access } = options
  const rates = new Rates(access)
  app.use(safeHeaders)
  app.use(notKept)
  app.use(soundAddress)
  app.use(ownHosts(access))
  app.use(noCrossSite)
  app.use(whoAsks({ ...options, rates }))
  app.use(boundedRates(access, rates))
  serveLogin(app, { ...options, rates })
}

/** Who alone can reach the server may read as fast as they like. */
function boundedRates({ isLoopback, token, userHeader }: Access, rates: Rates): MiddlewareHandler {
  const areReadsCounted = !isLoopback || token !== null || userHeader !== null
  return async (call, next) => {
    if (!isSafe(call.req.method)) await rates.count('writes', call)
    else if (areReadsCounted) await rates.count('reads', call)
    return next()
  }
}

/** Refuses bodies of more than so many megabytes. */
export function bodyOf(megabytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: megabytes * 1_000_000,
    onError: () => {
      throw Fault.of('request-too-large', { limit: megabytes })
    },
  })
}
