import { setTimeout as pause } from 'node:timers/promises'

/** Time and chance, so that a test can put its own in their place. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after so many milliseconds, or at once when `stop` is aborted; never rejects. */
  sleep(milliseconds: number, stop: AbortSignal): Promise<void>
  /** From 0 up to 1. */
  random(): number
}

export const SYSTEM_TIMING: Timing = {
  now: Date.now,
  sleep: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => undefined),
  random: Math.random,
}
