import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context as Call } from 'hono'
import ipaddr from 'ipaddr.js'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Fault } from '../../model/fault.js'
import type { Visitor } from '../context.js'
import type { Access } from './access.js'

/** How often one client may do what, in so many seconds. */
const RATES = {
  reads: { points: 5000, duration: 10 },
  writes: { points: 600, duration: 60 },
  'wrong-tokens': { points: 10, duration: 300 },
} as const

type Kind = keyof typeof RATES

/** Counts what clients do, in memory. */
export class Rates {
  readonly #access: Access
  readonly #limiters = {
    reads: new RateLimiterMemory(RATES.reads),
    writes: new RateLimiterMemory(RATES.writes),
    'wrong-tokens': new RateLimiterMemory(RATES['wrong-tokens']),
  }

  constructor(access: Access) {
    this.#access = access
  }

  /** Counts one more, and says in the headers how many are left. Throws the fault `request-rate` where there are too many. */
  async count(kind: Kind, call: Call): Promise<void> {
    try {
      tell(kind, call, await this.#limiters[kind].consume(clientOf(call, this.#access)))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      refuse(kind, call, error)
    }
  }

  /** Begins anew. */
  async forget(kind: Kind, call: Call): Promise<void> {
    await this.#limiters[kind].delete(clientOf(call, this.#access))
  }

  /** Throws the fault `request-rate` where there have been too many already. */
  async check(kind: Kind, call: Call): Promise<void> {
    const result = await this.#limiters[kind].get(clientOf(call, this.#access))
    if (result && result.consumedPoints >= RATES[kind].points) refuse(kind, call, result)
  }
}

function refuse(kind: Kind, call: Call, result: RateLimiterRes): never {
  const seconds = tell(kind, call, result)
  call.header('Retry-After', `${seconds}`)
  throw Fault.of('request-rate', { seconds })
}

/** As draft-ietf-httpapi-ratelimit-headers-10 has it. */
function tell(kind: Kind, call: Call, { remainingPoints, msBeforeNext }: RateLimiterRes): number {
  const { points, duration } = RATES[kind]
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
  call.header('RateLimit-Policy', `"${kind}";q=${points};w=${duration}`)
  call.header('RateLimit', `"${kind}";r=${Math.max(0, remainingPoints)};t=${seconds}`)
  return seconds
}

/**
 * Who is counted: whom the proxy names, else the address at the other end of the socket, of IPv6 the network, of which one household has all
 * addresses. `X-Forwarded-For` is never read, since anybody can send it.
 */
function clientOf(call: Call, { userHeader }: Access): string {
  const visitor: Visitor | undefined = call.var.visitor
  if (userHeader !== null && visitor) return `user ${visitor.name}`
  const address = call.env?.incoming ? (getConnInfo(call).remote.address ?? '') : ''
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString()
}
