import { z } from 'zod'
import { namedSchemas } from './named-schemas.js'

/** A schema as JSON Schema 2020-12 writes it, which OpenAPI 3.1 takes as it is: as far as this program reads it again. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
}

const PLACE = '#/components/schemas/'

/** The name of the shared schema that another one refers to, null where it refers to none. */
export const referredTo = ({ $ref }: JsonSchema): string | null => $ref?.slice(PLACE.length) ?? null

/** What may be sent: written out, since what goes in and what comes out by one name may differ. */
export function requestSchema(schema: z.ZodType): JsonSchema {
  return written(schema, 'input', z.registry<{ readonly id: string }>()).schema
}

/** What is answered, and the shared schemas that it refers to. */
export function answerSchema(schema: z.ZodType): Written {
  return written(schema, 'output', namedSchemas)
}

interface Written {
  readonly schema: JsonSchema
  readonly shared: Readonly<Record<string, JsonSchema>>
}

function written(schema: z.ZodType, io: 'input' | 'output', metadata: typeof namedSchemas): Written {
  const json = z.toJSONSchema(schema, { io, metadata, override: described })
  const { $schema, $defs = {}, ...rest } = JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', `"${PLACE}`))
  return { schema: rest, shared: $defs }
}

/** Says what the schema says of itself. That an answer cannot be written to needs no saying: `readOnly` is about what comes in and goes out. */
function described({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType
  jsonSchema: z.core.JSONSchema.BaseSchema
}) {
  delete jsonSchema.readOnly
  const { description } = z.globalRegistry.get(zodSchema) ?? {}
  if (description !== undefined) jsonSchema.description = description
}
