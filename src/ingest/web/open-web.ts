import { Agent } from 'undici'
import { Fault } from '../../model/fault.js'
import { askPatiently, PATIENCE, type Patience } from './attempts.js'
import { ACCEPT_ENCODING } from './body.js'
import { checkedLookup, hiddenLiteral, type MayConnect, type Resolve, resolveBySystem } from './checked-lookup.js'
import { type Answer, exchange } from './exchange.js'
import { type Ask, follow, type Landing } from './follow.js'
import { freshFor } from './header-times.js'
import { LIMITS, type Limits } from './limits.js'
import type { Place } from './place.js'
import { isPublic } from './public-address.js'
import { ROBOTS_LIMIT, Robots } from './robots.js'
import { faultOfStatus } from './status-fault.js'
import { SYSTEM_TIMING, type Timing } from './timing.js'
import { Turns } from './turns.js'
import { userAgent } from './user-agent.js'
import type { Fetched, Unchanged, Validators, Web } from './web.js'

export interface WebOptions {
  /** Whether addresses that are not public may be asked: this machine, a private network. Default: no. */
  readonly allowPrivate?: boolean
  /** Which IP addresses may be connected to. Default: the public ones, or all, as `allowPrivate` says. */
  readonly mayConnect?: MayConnect
  /** Where the operator can be reached: an address of a page or of mail. Default: the environment's DEMARCHE_CONTACT, else nothing. */
  readonly contact?: string
  /** Seconds between two requests to one host. Default 2. */
  readonly interval?: number
  /** Hosts asked at once. Default 8. */
  readonly parallel?: number
  readonly limits?: Partial<Limits>
  readonly patience?: Partial<Patience>
  /** Default: the clock of the system, and `Math.random`. */
  readonly timing?: Timing
  /** Default: as the system looks names up. */
  readonly resolve?: Resolve
}

const MOST_REDIRECTS = 10

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5'

/**
 * Opens the way to the network: only http and https, only public addresses, what robots.txt allows, one request at a time and every few
 * seconds a host, all within limits of time and size. Nothing is sent before the first `get`; to be closed.
 */
export function openWeb(options: WebOptions = {}): Web {
  const stop = new AbortController()
  const { dispatcher, robots, ask } = parts(options, stop.signal)
  return {
    get: async (input, known = { etag: null, lastModified: null }) => {
      const headers = conditions(known)
      const landing = await follow(input, MOST_REDIRECTS, async (url, place) => {
        const delay = await robots.permit(url, place)
        return delay instanceof Fault ? delay : ask({ url, place, headers, delay })
      })
      return landing instanceof Fault ? landing : resultOf(landing, Object.keys(headers).length > 0)
    },
    close: async () => {
      stop.abort()
      await dispatcher.destroy()
    },
  }
}

interface Question {
  readonly url: URL
  readonly place: Place
  readonly headers: Readonly<Record<string, string>>
  /** Seconds that the host wants between two requests. */
  readonly delay: number
  readonly cutAt?: number
}

function parts(options: WebOptions, stop: AbortSignal) {
  const mayConnect = options.mayConnect ?? (options.allowPrivate ? () => true : isPublic)
  const { timing = SYSTEM_TIMING, interval = 2, parallel = 8 } = options
  const limits = { ...LIMITS, ...options.limits }
  const patience = { ...PATIENCE, ...options.patience }
  const dispatcher = dispatcherFor(limits, checkedLookup(options.resolve ?? resolveBySystem, mayConnect))
  const turns = new Turns({ timing, interval, parallel, stop })
  const own = {
    'user-agent': userAgent(options.contact ?? process.env.DEMARCHE_CONTACT ?? ''),
    accept: ACCEPT,
    'accept-encoding': ACCEPT_ENCODING,
  }
  const ask = async ({ url, place, headers, delay, ...cut }: Question): Promise<Answer | Fault> => {
    const ip = hiddenLiteral(url, mayConnect)
    if (ip !== null) return Fault.of('web-private', { ...place, ip })
    const send = () => exchange(url, { ...own, ...headers }, place, { dispatcher, limits, stop, ...cut })
    return turns.inTurn(url.host, delay, (turn) => askPatiently(send, turn, place, patience, timing))
  }
  const askRobots: Ask = (url, place) => ask({ url, place, headers: {}, delay: 0, cutAt: ROBOTS_LIMIT })
  return { dispatcher, robots: new Robots({ timing, ask: askRobots }), ask }
}

function dispatcherFor({ connect, silence, header }: Limits, lookup: ReturnType<typeof checkedLookup>): Agent {
  return new Agent({
    connections: 1,
    connect: { lookup, timeout: connect * 1000 },
    headersTimeout: silence * 1000,
    bodyTimeout: silence * 1000,
    maxHeaderSize: header * 1024,
  })
}

/** RFC 9110, 13.1. */
function conditions({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
}

function resultOf({ url, place, answer, isForGood }: Landing, isConditional: boolean): Fetched | Unchanged | Fault {
  const { status, header, body } = answer
  if (status === 304 && isConditional) return { kind: 'unchanged', freshFor: freshFor(header) }
  // 206 is a part, which nobody asked for.
  if (status < 200 || status > 299 || status === 206) return faultOfStatus(status, place)
  const validators = { etag: header('etag'), lastModified: header('last-modified') }
  return {
    kind: 'fetched', address: url.href, isForGood, contentType: header('content-type'), bytes: body, validators, freshFor: freshFor(header),
  } // biome-ignore format: in the order of the type
}
