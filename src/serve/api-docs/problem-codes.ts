import { FAULT_CODES, type FaultCode, messageOf } from '../../model/fault.js'
import { statusOf } from '../http/problem.js'

/** Beginnings of the codes that only the command line meets: its files, its terminal, how the server is started. */
const ELSEWHERE = [
  'actors-',
  'comparison-unknown',
  'export-',
  'ledger-',
  'reader-',
  'retry-piped',
  'serve-',
  'token-file-',
  'token-weak',
]

/** Beginnings of the codes that answer a request; the others are found in jobs and failures, about what was to be read. */
const ANSWERED = [
  'comparison-size',
  'cursor-',
  'database-',
  'feed-unknown',
  'filter-',
  'job-',
  'judgement-',
  'record-',
  'reference-',
  'request-',
  'retry-nothing',
  'token-',
  'work-',
]

export interface ProblemCode {
  readonly code: FaultCode
  /** Of the answer; null where it is found in jobs and failures instead. */
  readonly status: number | null
  /** The details that a problem has stand in braces. */
  readonly message: string
}

const begins = (code: string, beginnings: readonly string[]): boolean => beginnings.some((one) => code.startsWith(one))

/** What programs that ask can meet, answers first. */
export const PROBLEM_CODES: readonly ProblemCode[] = FAULT_CODES.filter((code) => !begins(code, ELSEWHERE))
  .map((code) => ({ code, status: begins(code, ANSWERED) ? statusOf(code) : null, message: messageOf(code) }))
  .sort((a, b) => Number(a.status === null) - Number(b.status === null) || a.code.localeCompare(b.code))
