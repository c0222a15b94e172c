import type { Header } from './exchange.js'

/** Seconds that a server asks to be left alone (Retry-After; RFC 9110, 10.2.3), from `now` in milliseconds; null where it does not say. */
export function retryAfter(header: Header, now: number): number | null {
  const value = header('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value)
  const date = dateOf(value)
  return date === null ? null : Math.max(0, Math.ceil((date - now) / 1000))
}

/**
 * Seconds for which an answer stays fresh (RFC 9111, 4.2): max-age, else the time between Date and Expires, less its age; null where
 * neither is given or the answer must not be kept.
 */
export function freshFor(header: Header): number | null {
  const control = header('cache-control')?.toLowerCase() ?? ''
  if (/\bno-(?:store|cache)\b/.test(control)) return null
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1]
  const lifetime = age === undefined ? untilExpires(header) : Number(age)
  if (lifetime === null) return null
  const spent = header('age') ?? ''
  return Math.max(0, lifetime - (/^\d+$/.test(spent) ? Number(spent) : 0))
}

function untilExpires(header: Header): number | null {
  const [date, expires] = [dateOf(header('date') ?? ''), dateOf(header('expires') ?? '')]
  return date === null || expires === null ? null : Math.round((expires - date) / 1000)
}

/** The forms of RFC 9110, 5.6.7, all with a name of a month. */
function dateOf(value: string): number | null {
  const time = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : time
}
