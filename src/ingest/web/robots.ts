import { Fault } from '../../model/fault.js'
import { type Ask, follow } from './follow.js'
import type { Place } from './place.js'
import { NO_RULES, parseRobots, type RobotsRules } from './robots-rules.js'
import type { Timing } from './timing.js'

export interface RobotsOptions {
  readonly timing: Timing
  /** Asks for a robots.txt, of which only the first `ROBOTS_LIMIT` bytes are wanted. */
  readonly ask: Ask
}

/** RFC 9309, 2.5: at least so much is read. A line that is cut off at the end is left out. */
export const ROBOTS_LIMIT = 500 * 1024
/** RFC 9309, 2.3.1.2. */
const ROBOTS_REDIRECTS = 5
/** Milliseconds: RFC 9309, 2.4 has a day; what could not be read is tried again sooner. */
const [KEPT, KEPT_UNREACHABLE] = [24 * 60 * 60_000, 10 * 60_000]
const REMEMBERED = 1000
/** Seconds: a site that wants more between two requests gets this. */
const MOST_DELAY = 60

/** What robots.txt says, or why it cannot be known. */
type Verdict = RobotsRules | Unreachable

interface Unreachable {
  readonly unreachable: Fault
}

interface Kept {
  readonly verdict: Promise<Verdict>
  until: number
}

/** The robots.txt of each site (scheme, host and port), fetched once and kept for a day. */
export class Robots {
  readonly #options: RobotsOptions
  readonly #kept = new Map<string, Kept>()

  constructor(options: RobotsOptions) {
    this.#options = options
  }

  /** Seconds that the site wants between two requests, or the fault that keeps this address from being asked for. */
  async permit(url: URL, place: Place): Promise<number | Fault> {
    const verdict = await this.#verdict(url.origin)
    if ('unreachable' in verdict) return faultFor(place, verdict.unreachable)
    return verdict.allows(url) ? verdict.delay : Fault.of('web-robots', place)
  }

  #verdict(origin: string): Promise<Verdict> {
    const { now } = this.#options.timing
    const known = this.#kept.get(origin)
    if (known && known.until > now()) return known.verdict
    this.#kept.delete(origin)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size >= REMEMBERED && oldest !== undefined) this.#kept.delete(oldest)
    // Kept while it is under way too, so that all who ask meanwhile wait for the same.
    const kept: Kept = { verdict: this.#fetch(origin), until: Number.POSITIVE_INFINITY }
    this.#kept.set(origin, kept)
    kept.verdict.then((verdict) => {
      kept.until = now() + ('unreachable' in verdict ? KEPT_UNREACHABLE : KEPT)
    })
    return kept.verdict
  }

  /** 4xx: there are no rules. No answer, 5xx, or asked too often: nothing may be read. RFC 9309, 2.3.1. */
  async #fetch(origin: string): Promise<Verdict> {
    const landing = await follow(`${origin}/robots.txt`, ROBOTS_REDIRECTS, this.#options.ask)
    if (landing instanceof Fault) return NO_FILE.has(landing.code) ? NO_RULES : { unreachable: landing }
    const { status, body } = landing.answer
    if (status >= 200 && status < 300) return parseRobots(origin, withoutCutLine(body), MOST_DELAY)
    return status >= 400 ? NO_RULES : { unreachable: Fault.of('web-status', { ...landing.place, status }) }
  }
}

/** Too many redirects count as no file; RFC 9309, 2.3.1.2. */
const NO_FILE: ReadonlySet<string> = new Set(['web-redirects', 'web-redirect-loop', 'web-redirect-nowhere'])

/** What is wrong with the host is so for each of its addresses, and is told as such. */
const OF_HOST: ReadonlySet<string> = new Set(['web-private', 'web-no-host', 'web-untrusted', 'web-stopped'])

function faultFor(place: Place, fault: Fault): Fault {
  if (OF_HOST.has(fault.code) && fault.details.at === '')
    return Fault.of(fault.code as 'web-private', { ip: '', ...fault.details, ...place })
  return Fault.of('web-robots-unreachable', { ...place, reason: reasonOf(fault) })
}

/** The middle of the fault's message: without the address before it and the advice behind. */
const reasonOf = ({ message }: Fault): string =>
  message.replace(/^\S+(?: \(sent on to \S+\))?: /, '').replace(/;[^;]*$/, '')

function withoutCutLine(body: Uint8Array): Uint8Array {
  return body.length < ROBOTS_LIMIT ? body : body.subarray(0, body.lastIndexOf(10) + 1)
}
