import type { MiddlewareHandler } from 'hono'
import ipaddr from 'ipaddr.js'
import { Fault } from '../../model/fault.js'
import type { Access } from './access.js'
import { isLoopback } from './loopback.js'

/**
 * Answers only to the server's own names. A page of another site can have its own name lead to this machine (DNS rebinding) and would then be of one
 * origin with the ledger; its requests still name it in `Host`. An address of numbers cannot be led elsewhere.
 */
export function ownHosts(access: Access): MiddlewareHandler {
  return (call, next) => {
    const { hostname } = new URL(call.req.url)
    if (!isOwn(access, hostname)) throw Fault.of('request-host', { host: hostname })
    return next()
  }
}

function isOwn(access: Access, hostname: string): boolean {
  // URLs write addresses of IPv6 in brackets.
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isLoopback(bare) || access.publicHosts.has(bare)) return true
  return !access.isLoopback && ipaddr.isValid(bare)
}
