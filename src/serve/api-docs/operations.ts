import type { z } from 'zod'
import type { Action } from '../action.js'
import type { Resource } from '../resource.js'
import type { Stream } from '../stream.js'
import { type JsonSchema, requestSchema } from './json-schema.js'
import type { Answer, Operation, Parameter } from './open-api.js'

export interface Described {
  readonly path: string
  readonly method: 'get' | Action['method']
  readonly operation: Operation
}

/** Describes what is answered, keeping what it shares with other answers. */
type Describe = (schema: z.ZodType) => JsonSchema

export function resourceOperation(resource: Resource, describe: Describe): Described {
  const content = { 'application/json': { schema: describe(resource.answer) } }
  return described('get', resource, resource.query, {}, 200, { description: resource.summary, content })
}

export function streamOperation(stream: Stream): Described {
  const content = Object.fromEntries(stream.types.map((type) => [type, { schema: { type: 'string' } }]))
  return described('get', stream, stream.query, {}, 200, { description: stream.summary, content })
}

export function actionOperation(action: Action, describe: Describe): Described {
  const content = { 'application/json': { schema: requestSchema(action.body) } }
  const body = Object.keys(action.body.shape).length === 0 ? {} : { requestBody: { required: true as const, content } }
  return described(action.method, action, null, body, action.status, {
    description: action.summary,
    content: { 'application/json': { schema: describe(action.answer) } },
  })
}

type Asked = Pick<Resource, 'path' | 'name' | 'summary' | 'params'>

function described(
  method: Described['method'],
  { path, name, summary, params }: Asked,
  query: z.ZodObject | null,
  body: Pick<Operation, 'requestBody'>,
  status: number,
  answer: Answer,
): Described {
  const parameters = [...parametersOf('path', params), ...(query ? parametersOf('query', query) : [])]
  const responses = { [status]: answer, ...PROBLEMS }
  return {
    path,
    method,
    operation: { operationId: name, summary, tags: [tagOf(path)], parameters, ...body, responses },
  }
}

const PROBLEMS = {
  '4XX': { $ref: '#/components/responses/Problem' },
  '5XX': { $ref: '#/components/responses/Problem' },
}

/** Lists are given by naming a parameter several times, which is OpenAPI's way for a query where nothing else is said. */
function parametersOf(where: Parameter['in'], schema: z.ZodObject): readonly Parameter[] {
  const { properties = {}, required = [] } = requestSchema(schema)
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }))
}

/** `/stories/{id}/coverage` is about Stories, `/records.csv` about Records. */
function tagOf(path: string): string {
  const [, first = ''] = /^\/([\w-]+)/.exec(path) ?? []
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}`
}
