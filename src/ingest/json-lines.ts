import { z } from 'zod'
import { Fault } from '../model/fault.js'
import { type Report, statedBy } from './report.js'

const optional = z.string().nullish()

/** A report in JSON. An `id` may be a number; what is not named here is ignored. */
const reportSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).nullish(),
  outlet: optional,
  title: optional,
  byline: optional,
  url: optional,
  published: optional,
  updated: optional,
  language: optional,
  text: z.string(),
})

/** A value of JSON as a report, called by its id, else by `name`; or what is wrong with it. */
export function parseReport(value: unknown, name: string): Report | { readonly reason: string } {
  const parsed = reportSchema.safeParse(value)
  if (!parsed.success) return { reason: reasonOf(parsed.error) }
  const { id, text, ...fields } = parsed.data
  return { ref: id === null || id === undefined ? name : String(id), stated: statedBy('record', fields), text }
}

/** The report on one line. `number` counts from 1; a report without an id is called `INPUT:NUMBER`. */
export function parseLine(line: string, input: string, number: number): Report | Fault {
  const value = parseJson(line)
  const report = value === undefined ? { reason: noJson(line) } : parseReport(value, `${input}:${number}`)
  if ('reason' in report) return Fault.of('line-malformed', { input, line: number, reason: report.reason })
  return report.text.trim() === '' ? Fault.of('input-empty', { input: report.ref }) : report
}

/** What a text holds as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function reasonOf(error: z.ZodError): string {
  const field = error.issues[0]?.path.join('.')
  return field ? `"${field}" is missing or of the wrong kind` : 'not an object'
}

const noJson = (line: string): string =>
  `no valid JSON: ${line.trim().slice(0, 40)}${line.trim().length > 40 ? '…' : ''}`
