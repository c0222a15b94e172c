import type { Context as Call } from 'hono'
import { Fault } from '../../model/fault.js'
import { filesIn } from './file.js'
import type { Given } from './input.js'

/** The JSON of a request; an empty one is an object without fields. Throws a `Fault` for another kind of content, and for what is not JSON. */
export async function jsonOf(call: Call): Promise<unknown> {
  const text = await readable(() => call.req.text())
  if (text === '') return {}
  expect(call, ['application/json'])
  try {
    return JSON.parse(text)
  } catch {
    throw Fault.of('request-invalid', { name: 'the body', reason: 'it is not JSON' })
  }
}

/** The fields of a form, and its files. Throws a `Fault` for another kind of content. */
export async function formOf(call: Call): Promise<Given> {
  expect(call, ['application/x-www-form-urlencoded', 'multipart/form-data'])
  const form = await readable(() => call.req.parseBody({ all: true }))
  return Object.fromEntries(
    await Promise.all(
      Object.entries(form).map(async ([name, value]) => [name, await filesIn([value].flat())] as const),
    ),
  )
}

async function readable<Body>(read: () => Promise<Body>): Promise<Body> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Fault) throw error
    throw Fault.of('request-invalid', { name: 'the body', reason: 'it is broken, or was broken off' })
  }
}

function expect(call: Call, wanted: readonly string[]): void {
  const [type = ''] = (call.req.header('Content-Type') ?? '').split(';')
  if (!wanted.includes(type.trim().toLowerCase())) throw Fault.of('request-type', { type, wanted: wanted.join(' or ') })
}
