import { Fault } from '../../model/fault.js'
import type { Answer } from './exchange.js'
import type { Place } from './place.js'
import { parseAddress, redirectTarget } from './web-address.js'

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** RFC 9110, 15.4.2 and 15.4.9: the address is to be replaced by the new one. */
const PERMANENT: ReadonlySet<number> = new Set([301, 308])

/** Asks one address, with all that has to be kept to before. */
export type Ask = (url: URL, place: Place) => Promise<Answer | Fault>

/** Where an address led to, and what was said there. */
export interface Landing {
  readonly url: URL
  readonly place: Place
  readonly answer: Answer
  /** Whether each step on the way was said to be for good. */
  readonly isForGood: boolean
}

/** Asks an address and those that it is sent on to, `limit` times at most; each is asked for as if it were the first. */
export async function follow(input: string, limit: number, ask: Ask): Promise<Landing | Fault> {
  let url = parseAddress(input)
  const seen = new Set<string>()
  let place: Place = { input, at: '' }
  let isForGood = true
  for (;;) {
    if (url instanceof Fault) return url
    if (seen.has(url.href)) return Fault.of('web-redirect-loop', place)
    if (seen.size > limit) return Fault.of('web-redirects', { ...place, limit })
    seen.add(url.href)
    const answer = await ask(url, place)
    if (answer instanceof Fault) return answer
    if (!REDIRECTS.has(answer.status)) return { url, place, answer, isForGood }
    const target = redirectTarget(answer.header('location'), url)
    if (typeof target === 'string') return Fault.of('web-redirect-nowhere', { ...place, reason: target })
    url = target
    isForGood &&= PERMANENT.has(answer.status)
    place = { input, at: target.href }
  }
}
