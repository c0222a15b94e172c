import { errors } from 'undici'
import { Fault, reasonOf } from '../../model/fault.js'
import { TooLarge, UnknownCoding } from './body.js'
import { PrivateAddress } from './checked-lookup.js'
import type { Limits } from './limits.js'
import type { Place } from './place.js'

/** A request that got no answer, or not a whole one. */
export interface Break {
  readonly kind: 'break'
  readonly fault: Fault
  /** Whether another try may go better. */
  readonly mayPass: boolean
}

/** The time for the whole answer is over. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/** Fetching was closed. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** Codes of Node and undici, what they mean, and whether another try may go better. */
const REASONS: Readonly<Record<string, readonly [reason: string, mayPass: boolean]>> = {
  EAI_AGAIN: ['its name cannot be looked up at the moment', true],
  ECONNREFUSED: ['nothing answers there', true],
  ECONNRESET: ['the connection broke', true],
  EPIPE: ['the connection broke', true],
  UND_ERR_SOCKET: ['the connection broke', true],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['the connection broke', true],
  ETIMEDOUT: ['no connection was made in time', true],
  EHOSTUNREACH: ['no way leads there', true],
  ENETUNREACH: ['no way leads there', true],
  EPROTO: ['no secure connection could be agreed on', false],
}

/** OpenSSL's verdicts on a certificate. */
const UNTRUSTED = /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/

/** Codes of zlib; brotli's have an underscore more. */
const BROKEN_CODING = /^(?:Z_|ERR__?ERROR_|ERR_BROTLI)/

/** What Node, undici, zlib or our own checks threw, as a fault at this place. */
export function breakOf(error: unknown, place: Place, limits: Limits): Break {
  const own = ownBreak(error, place, limits)
  if (own !== null) return { kind: 'break', ...own }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { kind: 'break', ...(slowBreak(code, place, limits) ?? foreignBreak(code, error, place, limits)) }
}

type Verdict = Omit<Break, 'kind'>
const lasting = (fault: Fault): Verdict => ({ fault, mayPass: false })

function ownBreak(error: unknown, place: Place, limits: Limits): Verdict | null {
  if (error instanceof PrivateAddress) return lasting(Fault.of('web-private', { ...place, ip: error.ip }))
  if (error instanceof TooLarge) return lasting(Fault.of('web-too-large', { ...place, limit: limits.megabytes }))
  if (error instanceof UnknownCoding) return lasting(Fault.of('web-malformed', { ...place, reason: error.message }))
  if (error instanceof Stopped) return lasting(Fault.of('web-stopped', place))
  if (error instanceof OutOfTime) return lasting(slow('was not sent whole', limits.whole, place))
  return null
}

function slowBreak(code: string, place: Place, { connect, silence }: Limits): Verdict | null {
  if (code === 'UND_ERR_CONNECT_TIMEOUT')
    return { fault: slow('no connection was made', connect, place), mayPass: true }
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return { fault: slow('did not answer', silence, place), mayPass: true }
  return code === 'UND_ERR_BODY_TIMEOUT' ? lasting(slow('broke off and did not go on', silence, place)) : null
}

const slow = (phase: string, seconds: number, place: Place): Fault => Fault.of('web-slow', { ...place, phase, seconds })

function foreignBreak(code: string, error: unknown, place: Place, limits: Limits): Verdict {
  if (code === 'ENOTFOUND') return lasting(Fault.of('web-no-host', place))
  if (error instanceof errors.HTTPParserError)
    return lasting(Fault.of('web-malformed', { ...place, reason: 'it is not HTTP' }))
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return lasting(Fault.of('web-malformed', { ...place, reason: `a header of more than ${limits.header} KB` }))
  if (BROKEN_CODING.test(code))
    return lasting(Fault.of('web-malformed', { ...place, reason: 'its compression is broken' }))
  const message = reasonOf(error)
  if (UNTRUSTED.test(code)) return lasting(Fault.of('web-untrusted', { ...place, reason: message }))
  const [reason, mayPass] = REASONS[code] ?? [message, code.startsWith('E')]
  return { fault: Fault.of('web-unreachable', { ...place, reason }), mayPass }
}
