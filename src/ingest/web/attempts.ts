import { Fault } from '../../model/fault.js'
import type { Answer, Outcome } from './exchange.js'
import { retryAfter } from './header-times.js'
import type { Place } from './place.js'
import type { Timing } from './timing.js'
import type { Turn } from './turns.js'

export interface Patience {
  /** Requests for one address at most. Default 3. */
  readonly tries: number
  /** Seconds that a host which asks for a pause is waited for; a longer pause ends in `web-busy`. Default 60. */
  readonly wait: number
}

export const PATIENCE: Patience = { tries: 3, wait: 60 }

/** Seconds: the first pause after a failure, which doubles, and the longest. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [2, 30]

/** Seconds: no Retry-After is believed to mean more than a day. */
const LONGEST_CLOSURE = 24 * 60 * 60

/**
 * Asks until there is an answer that another try would not change: after a broken connection, a failed server (5xx) or one that is asked
 * too often (429, 503) again, with pauses that double and vary at random, so that not all who were turned away come back at once. What
 * Retry-After says holds for the whole host, also for those who ask after this one.
 */
export async function askPatiently(
  send: () => Promise<Outcome>,
  turn: Turn,
  place: Place,
  { tries, wait }: Patience,
  timing: Timing,
): Promise<Answer | Fault> {
  for (let attempt = 1; ; attempt++) {
    const closed = turn.closedFor() / 1000
    if (closed > wait) return busy(place, 503, closed)
    const outcome = await turn.ask(send)
    const trouble = troubleOf(outcome, place, attempt, timing.now())
    if (trouble === null) return outcome as Answer
    turn.close(1000 * Math.min(LONGEST_CLOSURE, Math.max(trouble.pause ?? 0, pauseAfter(attempt, timing))))
    if (attempt >= tries || !trouble.mayPass || (trouble.pause ?? 0) > wait) return trouble.fault
  }
}

interface Trouble {
  readonly fault: Fault
  readonly mayPass: boolean
  /** Seconds that the server asks for; null where it does not. */
  readonly pause: number | null
}

function troubleOf(outcome: Outcome, place: Place, attempt: number, now: number): Trouble | null {
  if (outcome.kind === 'break') return { ...outcome, pause: null }
  const { status, header } = outcome
  if (status !== 429 && status < 500) return null
  const pause = retryAfter(header, now)
  if (status === 429 || pause !== null) return { fault: busy(place, status, pause ?? 0), mayPass: true, pause }
  return { fault: Fault.of('web-server', { ...place, status, tries: attempt }), mayPass: true, pause }
}

const busy = (place: Place, status: number, seconds: number): Fault =>
  Fault.of('web-busy', { ...place, status, seconds: Math.ceil(seconds) })

/** Half of the pause is chance. */
function pauseAfter(attempt: number, timing: Timing): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1))
  return pause * (0.5 + timing.random() / 2)
}
