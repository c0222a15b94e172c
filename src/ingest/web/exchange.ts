import type { IncomingHttpHeaders } from 'node:http'
import { type Dispatcher, request } from 'undici'
import { readBody, TooLarge } from './body.js'
import { type Break, breakOf, OutOfTime, Stopped } from './breaks.js'
import { bytesOf, type Limits } from './limits.js'
import type { Place } from './place.js'

/** What a server said. Of answers that are no success the body is left unread. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly header: Header
  readonly body: Uint8Array
}

/** The first value of a header field, null where it is absent. */
export type Header = (name: string) => string | null

export interface ExchangeOptions {
  readonly dispatcher: Dispatcher
  readonly limits: Limits
  readonly stop: AbortSignal
  /** Bytes after which a body is cut off; without it, one that is larger than the limits is a fault. */
  readonly cutAt?: number
}

export type Outcome = Answer | Break

/** Sends one request and reads its answer, within the limits; follows nothing and tries once. */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  place: Place,
  options: ExchangeOptions,
): Promise<Outcome> {
  const { limits, stop, dispatcher } = options
  const breaker = new AbortController()
  const stopped = () => breaker.abort(new Stopped())
  const timer = setTimeout(() => breaker.abort(new OutOfTime()), limits.whole * 1000)
  stop.addEventListener('abort', stopped)
  try {
    if (stop.aborted) throw new Stopped()
    const response = await request(url, { dispatcher, headers: { ...headers }, signal: breaker.signal })
    return await answerOf(response, options)
  } catch (error) {
    return breakOf(breaker.signal.aborted ? breaker.signal.reason : error, place, limits)
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', stopped)
  }
}

async function answerOf(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  { limits, cutAt }: ExchangeOptions,
): Promise<Answer> {
  const header = headerOf(headers)
  const unread = { kind: 'answer', status, header, body: new Uint8Array() } as const
  const limit = cutAt ?? bytesOf(limits.megabytes)
  body.on('error', () => undefined)
  if (status < 200 || status >= 300 || Number(header('content-length') ?? Number.NaN) === 0) {
    body.destroy()
    return unread
  }
  if (cutAt === undefined && Number(header('content-length')) > limit) {
    body.destroy()
    throw new TooLarge()
  }
  const coding = header('content-encoding') ?? ''
  return { ...unread, body: await readBody(body, { coding, limit, cut: cutAt !== undefined }) }
}

function headerOf(headers: IncomingHttpHeaders): Header {
  return (name) => {
    const value = headers[name]
    return (Array.isArray(value) ? value[0] : value) ?? null
  }
}
