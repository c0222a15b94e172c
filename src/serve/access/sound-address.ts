import type { MiddlewareHandler } from 'hono'
import { Fault } from '../../model/fault.js'

/** Longer than any address that the pages make; browsers and proxies take some 8,000. */
const LONGEST = 8000

/** Refuses addresses that nothing here can be meant by, before anything looks at their parts. */
export const soundAddress: MiddlewareHandler = (call, next) => {
  const { pathname, search } = new URL(call.req.url)
  const reason = faultOf(`${pathname}${search}`)
  if (reason !== null) throw Fault.of('request-address', { reason })
  return next()
}

function faultOf(address: string): string | null {
  if (address.length > LONGEST) return `it is longer than ${LONGEST} characters`
  try {
    return decodeURIComponent(address).includes('\0') ? 'it has a null character' : null
  } catch {
    return 'it is not UTF-8 as percent signs write it'
  }
}
