import type { MiddlewareHandler } from 'hono'
import { Fault } from '../../model/fault.js'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a method changes nothing (RFC 9110, section 9.2.1). */
export const isSafe = (method: string): boolean => SAFE.has(method)

/**
 * Refuses writes that a page of another site makes a browser send, as `net/http.CrossOriginProtection` of Go does: by `Sec-Fetch-Site`, which scripts
 * cannot set; of browsers that lack it (before 2023, and all where the site is neither https nor localhost) by `Origin`. Programs send neither header
 * and pass: what a browser would add by itself, a cookie, they do not have. (`hono/csrf` lets JSON through unseen and does not know `none`.)
 */
export const noCrossSite: MiddlewareHandler = (call, next) => {
  if (!isSafe(call.req.method) && isCrossSite(call.req.raw))
    throw Fault.of('request-cross-site', { path: call.req.path })
  return next()
}

function isCrossSite({ url, headers }: Request): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('Origin')
  if (origin === null) return false
  return !URL.canParse(origin) || new URL(origin).host !== new URL(url).host
}
