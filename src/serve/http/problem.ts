import { z } from 'zod'
import { Fault, type FaultCode } from '../../model/fault.js'

/** Faults that are answered with another status than 400, what was asked for being wrong. */
const STATUS: Partial<Readonly<Record<FaultCode, 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 429 | 503>>> = {
  'request-nowhere': 404,
  'request-method': 405,
  'request-too-large': 413,
  'request-type': 415,
  'request-host': 421,
  'request-cross-site': 403,
  'request-rate': 429,
  'request-anonymous': 401,
  'token-missing': 401,
  'token-wrong': 401,
  'reference-unknown': 404,
  'judgement-unknown': 404,
  'reference-unread': 409,
  'reference-ambiguous': 409,
  'job-unknown': 404,
  'work-full': 503,
  'work-died': 503,
}

/** Problem details as RFC 9457 has them. `code` and `details` are the fault's own. */
export const problemSchema = z.object({
  type: z.string().meta({ description: 'The address of what documents the code.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().meta({ description: 'The path that was asked for.' }),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Problem = z.infer<typeof problemSchema>

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request makes no sense',
  401: 'Who asks is not known',
  403: 'This is not allowed',
  404: 'There is nothing here',
  405: 'This cannot be done here',
  409: 'This does not fit what the ledger holds',
  413: 'The request is too large',
  415: 'This kind of content is not taken',
  421: 'This server has another name',
  429: 'Too many requests',
  500: 'The program failed',
  503: 'Not now',
}

/** With which status a fault is answered. What is wrong with the database itself is no fault of who asks. */
export const statusOf = (code: FaultCode): number => STATUS[code] ?? (code.startsWith('database-') ? 503 : 400)

/** The problem that a fault is. Anything else that was thrown is the program's own failing, of which nobody outside is told more. */
export function problemOf(error: unknown, instance: string): Problem {
  if (!(error instanceof Fault)) return { ...problem(500, 'internal', instance), detail: INTERNAL, details: {} }
  const { code, message, details } = error
  return { ...problem(statusOf(code), code, instance), detail: message, details }
}

const INTERNAL = 'Something went wrong that nobody foresaw; the log of the server says what. Try again, or report it.'

function problem(status: number, code: string, instance: string) {
  return { type: `/api#${code}`, title: TITLES[status] ?? 'It did not work', status, instance, code }
}
