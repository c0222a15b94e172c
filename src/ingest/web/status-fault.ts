import { Fault } from '../../model/fault.js'
import type { Place } from './place.js'

/** Statuses that mean something to whoever asked; RFC 9110, 15.5, and RFC 7725 for 451. */
const CODES = {
  401: 'web-login',
  403: 'web-forbidden',
  404: 'web-missing',
  410: 'web-gone',
  451: 'web-withheld',
} as const

/** The fault of an answer that is no success. */
export function faultOfStatus(status: number, place: Place): Fault {
  const code = status in CODES ? CODES[status as keyof typeof CODES] : null
  return code === null ? Fault.of('web-status', { ...place, status }) : Fault.of(code, place)
}
