import type { z } from 'zod'
import type { Action } from '../action.js'
import { problemSchema } from '../http/problem.js'
import type { Resource } from '../resource.js'
import type { Stream } from '../stream.js'
import { answerSchema, type JsonSchema } from './json-schema.js'
import type { OpenApi } from './open-api.js'
import { actionOperation, type Described, resourceOperation, streamOperation } from './operations.js'

export interface SiteParts {
  readonly resources: readonly Resource[]
  readonly actions: readonly Action[]
  readonly streams: readonly Stream[]
}

const DESCRIPTION = `What the pages show and do, for programs. Every page has the same as JSON behind its address and \`.json\`: \`/stories.json\` is \
\`/api/stories\`. Lists come in pages: \`next\` is the \`cursor\` of the next one. What goes wrong is told as problem details (RFC 9457).`

const SECURITY = {
  token: { type: 'http', scheme: 'bearer', description: 'Where the server was started with a token.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'demarche-session',
    description: 'What /login gives to browsers for the token.',
  },
}

/** The description of all that programs can ask for, from the very schemas by which requests and answers are checked. */
export function describeSite({ resources, actions, streams }: SiteParts, version: string): OpenApi {
  const shared = new Map<string, JsonSchema>()
  const describe = (schema: z.ZodType): JsonSchema => {
    const written = answerSchema(schema)
    for (const [name, one] of Object.entries(written.shared)) shared.set(name, one)
    return written.schema
  }
  const problem = {
    description: 'What went wrong, and what to do about it.',
    content: { 'application/problem+json': { schema: describe(problemSchema) } },
  }
  const all = [
    ...resources.map((resource) => resourceOperation(resource, describe)),
    ...streams.map(streamOperation),
    ...actions.map((action) => actionOperation(action, describe)),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return {
    openapi: '3.1.1',
    info: { title: 'Démarche', version, description: DESCRIPTION },
    servers: [{ url: '/api' }],
    security: [{}, { token: [] }, { session: [] }],
    tags: [...new Set(all.flatMap(({ operation }) => operation.tags))].map((name) => ({ name })),
    paths: byPath(all),
    components: {
      schemas: Object.fromEntries([...shared].sort(([a], [b]) => a.localeCompare(b))),
      responses: { Problem: problem },
      securitySchemes: SECURITY,
    },
  }
}

function byPath(all: readonly Described[]): OpenApi['paths'] {
  const paths = new Map<string, OpenApi['paths'][string]>()
  for (const { path, method, operation } of all) paths.set(path, { ...paths.get(path), [method]: operation })
  return Object.fromEntries(paths)
}
