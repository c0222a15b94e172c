import { type JsonSchema, referredTo } from './json-schema.js'

/** One value of a schema by its place in it: `rows[].id`. */
export interface Field {
  readonly path: string
  readonly type: Type
  readonly isRequired: boolean
  readonly description: string
}

/** What a value may be, alternatives in a row: words, and names of shared schemas; `many` where there is a list of it. */
export interface Type {
  readonly words: readonly string[]
  readonly shared: readonly string[]
  readonly isMany: boolean
}

/** The fields of a schema in the order in which they are written, down to where a shared schema is named. */
export function fieldsOf(schema: JsonSchema, path = ''): readonly Field[] {
  return objectsIn(schema).flatMap(({ properties = {}, required = [], additionalProperties }) => [
    ...Object.entries(properties).flatMap(([name, property]) =>
      fieldAt(path === '' ? name : `${path}.${name}`, property, required.includes(name)),
    ),
    ...(typeof additionalProperties === 'object' ? fieldAt(`${path}.*`, additionalProperties, false) : []),
  ])
}

function fieldAt(path: string, schema: JsonSchema, isRequired: boolean): readonly Field[] {
  const field = { path, type: typeOf(schema), isRequired, description: schema.description ?? '' }
  return [field, ...fieldsOf(itemOf(schema), field.type.isMany ? `${path}[]` : path)]
}

/** What a schema allows, in words. */
export function typeOf(schema: JsonSchema): Type {
  const isMany = alternativesOf(schema).some(({ items }) => items !== undefined)
  const all = alternativesOf(itemOf(schema))
  const shared = all.flatMap((one) => referredTo(one) ?? [])
  const words = all.flatMap((one) => (one.$ref === undefined ? wordsOf(one) : []))
  // That the list itself may be null, not what is in it.
  const isNullable = isMany && alternativesOf(schema).some(({ type }) => type === 'null')
  return { words: [...new Set([...words, ...(isNullable ? ['null'] : [])])], shared, isMany }
}

function wordsOf({ type, enum: values, const: value }: JsonSchema): readonly string[] {
  if (values) return values.map((one) => JSON.stringify(one))
  if (value !== undefined) return [JSON.stringify(value)]
  return typeof type === 'string' ? [type] : (type ?? ['anything'])
}

const objectsIn = (schema: JsonSchema): readonly JsonSchema[] =>
  alternativesOf(itemOf(schema)).filter(({ $ref }) => !$ref)

function itemOf(schema: JsonSchema): JsonSchema {
  const list = alternativesOf(schema).find(({ items }) => items !== undefined)
  return list?.items ? itemOf(list.items) : schema
}

function alternativesOf(schema: JsonSchema): readonly JsonSchema[] {
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf
  return parts ? parts.flatMap(alternativesOf) : [schema]
}
