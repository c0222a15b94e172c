import { z } from 'zod'
import { Fault } from '../model/fault.js'
import { type Report, statedBy } from './report.js'

const optional = z.string().nullish()

/** One line of JSON Lines. An `id` may be a number; what is not named here is ignored. */
const lineSchema = z.object({
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

/** The report on one line. `number` counts from 1; a report without an id is called `INPUT:NUMBER`. */
export function parseLine(line: string, input: string, number: number): Report | Fault {
  const parsed = lineSchema.safeParse(json(line))
  if (!parsed.success) return Fault.of('line-malformed', { input, line: number, reason: reasonOf(line, parsed.error) })
  const { id, text, ...fields } = parsed.data
  const ref = id === null || id === undefined ? `${input}:${number}` : String(id)
  if (text.trim() === '') return Fault.of('input-empty', { input: ref })
  return { ref, stated: statedBy('record', fields), text }
}

/** True when a text's first line is a JSON object, as in JSON Lines. */
export function looksLikeJsonLines(start: string): boolean {
  const line = /^\s*(\{[^\n]*)/.exec(start)?.[1]
  if (line === undefined) return false
  const value = json(line)
  return typeof value === 'object' && value !== null
}

function json(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function reasonOf(line: string, error: z.ZodError): string {
  if (json(line) === undefined) return `no valid JSON: ${line.trim().slice(0, 40)}${line.trim().length > 40 ? '…' : ''}`
  const field = error.issues[0]?.path.join('.')
  return field ? `"${field}" is missing or of the wrong kind` : 'not an object'
}
