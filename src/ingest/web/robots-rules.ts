// The types of this package say `export default`, but what is exported is the function itself.
import robotsParser from 'robots-parser'
import { PRODUCT } from './user-agent.js'

/** What a site's robots.txt has for this program. */
export interface RobotsRules {
  allows(url: URL): boolean
  /** Seconds between two requests (Crawl-delay, which RFC 9309 does not have and many sites do); 0 where it does not say. */
  readonly delay: number
}

/** Everything is allowed. */
export const NO_RULES: RobotsRules = { allows: () => true, delay: 0 }

const parse = robotsParser as unknown as typeof robotsParser.default

/** Several stars match what one does, and each costs a pass over the path. */
const STARS = /\*{2,}/g

/** RFC 9309: the groups that name this program, else those for all; of the rules that fit the longest, of two equal ones the one that allows. */
export function parseRobots(origin: string, bytes: Uint8Array, mostDelay: number): RobotsRules {
  const robots = parse(`${origin}/robots.txt`, new TextDecoder().decode(bytes).replace(STARS, '*'))
  const delay = robots.getCrawlDelay(PRODUCT) ?? 0
  return {
    allows: (url) => robots.isAllowed(url.href, PRODUCT) ?? true,
    delay: Math.min(mostDelay, Math.max(0, delay)),
  }
}
