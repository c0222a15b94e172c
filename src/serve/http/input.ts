import { z } from 'zod'
import { Fault } from '../../model/fault.js'
import type { GivenFile } from './file.js'

/** Words, and of forms also files, as an address or a form gives them: every value of a name. */
export type Given = Readonly<Record<string, readonly (string | GivenFile)[]>>

/**
 * What a request gives, by its schema. Empty values are left out, as forms send them for fields that nobody filled; a field whose schema is an array
 * takes all values of its name, any other just one. Throws the fault `request-unknown` for a name that the schema does not have, `request-invalid`
 * for a value that it refuses.
 */
export function inputOf<Schema extends z.ZodObject>(schema: Schema, given: Given): z.output<Schema> {
  const filled = Object.entries(given).flatMap(([name, values]) => {
    const some = values.filter((value) => value !== '')
    return some.length === 0 ? [] : [[name, some] as const]
  })
  const raw = filled.map(([name, values]) => [name, takesMany(fieldOf(schema, name)) ? values : one(name, values)])
  return parsed(schema, Object.fromEntries(raw))
}

/** What a body of JSON gives, by its schema. Throws as `inputOf`: a name that was mistyped is told, not passed over. */
export function jsonInput<Schema extends z.ZodObject>(schema: Schema, json: unknown): z.output<Schema> {
  if (typeof json === 'object' && json !== null && !Array.isArray(json))
    for (const name of Object.keys(json)) fieldOf(schema, name)
  return parsed(schema, json)
}

function fieldOf(schema: z.ZodObject, name: string): unknown {
  const shape = new Map<string, unknown>(Object.entries(schema.shape))
  const field = shape.get(name)
  if (field === undefined) throw Fault.of('request-unknown', { name, names: [...shape.keys()].join(', ') || 'none' })
  return field
}

/** What `schema` makes of a value. Throws the fault `request-invalid` with the first thing that is wrong. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw Fault.of('request-invalid', {
    name: issue?.path.join('.') || 'the request',
    reason: issue?.message ?? 'invalid',
  })
}

function one(name: string, [first, second]: Given[string]): Given[string][number] | undefined {
  if (second !== undefined) throw Fault.of('request-invalid', { name, reason: 'it is given more than once' })
  return first
}

function takesMany(field: unknown): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodReadonly)
    return takesMany(field.unwrap())
  return field instanceof z.ZodArray
}
