import { z } from 'zod'
import { Fault } from '../model/fault.js'
import { JUDGEMENT_KINDS, judgementSchema } from '../model/judgement.js'
import type { Judged, TakingBack } from './judgement-store.js'

const takenBackSchema = z.object({ takenBack: z.string().min(1), by: z.string().nullable(), at: z.string() })

/** A kind of entry that a later version may write. */
const newerSchema = z.object({
  kind: z.string().refine((kind) => !(JUDGEMENT_KINDS as readonly string[]).includes(kind)),
})

/**
 * Reads the lines of a file of judgements. Bad lines are told with their number, counted from 1, and left out; a judgement written twice
 * stands once. What is taken back stays so wherever in the file that is said, since a merge of two files may turn their order round.
 */
export function readLines(bytes: Uint8Array, input: string): Judged {
  const judgements = new Map<string, z.infer<typeof judgementSchema>>()
  const takings = new Map<string, TakingBack>()
  const faults: Fault[] = []
  for (const { number, bytes: line, isWhole } of linesIn(bytes)) {
    const text = decoded(line)
    if (text?.trim() === '') continue
    const value = text === null ? undefined : json(text)
    const judgement = judgementSchema.safeParse(value)
    const taking = takenBackSchema.safeParse(value)
    if (judgement.success) judgements.set(judgement.data.id, judgement.data)
    else if (taking.success) takings.set(taking.data.takenBack, { by: taking.data.by, at: taking.data.at })
    else faults.push(faultOf({ value, text, isWhole, error: judgement.error }, input, number))
  }
  const all = [...judgements.values()]
  const takenBack = all.flatMap((judgement) => {
    const taking = takings.get(judgement.id)
    return taking ? [{ judgement, ...taking }] : []
  })
  return { judgements: all.filter(({ id }) => !takings.has(id)), takenBack, faults }
}

interface BadLine {
  readonly value: unknown
  readonly text: string | null
  readonly isWhole: boolean
  readonly error: z.ZodError
}

function faultOf({ value, text, isWhole, error }: BadLine, input: string, line: number): Fault {
  const newer = newerSchema.safeParse(value)
  if (newer.success) return Fault.of('judgement-newer', { input, line, kind: newer.data.kind })
  if (value === undefined && !isWhole) return Fault.of('judgement-cut-off', { input, line })
  return Fault.of('judgement-malformed', { input, line, reason: reasonOf(value, text, error) })
}

function reasonOf(value: unknown, text: string | null, error: z.ZodError): string {
  if (text === null) return 'not UTF-8'
  if (value === undefined) return `no valid JSON: ${text.trim().slice(0, 40)}${text.trim().length > 40 ? '…' : ''}`
  const [issue] = error.issues
  const field = issue?.path.join('.')
  return field ? `"${field}" is missing or of the wrong kind` : (issue?.message ?? 'not an object')
}

/** The lines without their ends; the last one is whole where the end stands. */
function* linesIn(bytes: Uint8Array): Generator<{ number: number; bytes: Uint8Array; isWhole: boolean }> {
  let number = 1
  for (let start = 0; start < bytes.length; number++) {
    const end = bytes.indexOf(10, start)
    yield { number, bytes: bytes.subarray(start, end < 0 ? bytes.length : end), isWhole: end >= 0 }
    start = end < 0 ? bytes.length : end + 1
  }
}

/** Null where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
