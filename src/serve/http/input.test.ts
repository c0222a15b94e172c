import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Fault } from '../../model/fault.js'
import { type Given, inputOf, jsonInput, parsed } from './input.js'

const schema = z.object({
  actor: z.array(z.string()).optional(),
  limit: z.coerce.number().int().max(10).optional(),
  kind: z.enum(['same', 'wrong']).default('same'),
  tags: z.array(z.string()).readonly().default([]),
})

function faultOf(given: Given): string {
  try {
    inputOf(schema, given)
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.details.name}`
    throw error
  }
  return 'none'
}

describe('inputOf', () => {
  const taken: readonly (readonly [Given, object])[] = [
    [{}, { kind: 'same', tags: [] }],
    [{ actor: ['NOR'] }, { actor: ['NOR'], kind: 'same', tags: [] }],
    [
      { actor: ['NOR', 'ISL'], tags: ['a'] },
      { actor: ['NOR', 'ISL'], kind: 'same', tags: ['a'] },
    ],
    [
      { actor: [''], limit: [''], kind: [''] },
      { kind: 'same', tags: [] },
    ],
    [
      { limit: ['7'], kind: ['wrong'] },
      { limit: 7, kind: 'wrong', tags: [] },
    ],
  ]
  it.each(taken)('takes %j as %j', (given, input) => {
    expect(inputOf(schema, given)).toEqual(input)
  })

  const refused: readonly (readonly [Given, string])[] = [
    [{ acter: ['NOR'] }, 'request-unknown acter'],
    [{ __proto__x: ['NOR'] }, 'request-unknown __proto__x'],
    [{ constructor: ['NOR'] }, 'request-unknown constructor'],
    [{ limit: ['11'] }, 'request-invalid limit'],
    [{ limit: ['ten'] }, 'request-invalid limit'],
    [{ limit: ['1', '2'] }, 'request-invalid limit'],
    [{ kind: ['other'] }, 'request-invalid kind'],
  ]
  it.each(refused)('refuses %j as %s', (given, fault) => {
    expect(faultOf(given)).toBe(fault)
  })
})

describe('jsonInput', () => {
  it('takes the fields of the schema, and no others', () => {
    expect(jsonInput(schema, { limit: 7 })).toEqual({ limit: 7, kind: 'same', tags: [] })
    expect(() => jsonInput(schema, { limit: 7, kinds: 'same' })).toThrow(/^kinds: /)
    for (const json of [null, 7, 'same', []]) expect(() => jsonInput(schema, json)).toThrow(/^the request: /)
  })
})

describe('parsed', () => {
  it('names what is wrong by its path', () => {
    const body = z.object({ pieces: z.array(z.object({ name: z.string() })) })
    expect(() => parsed(body, { pieces: [{ name: 'a' }, { name: 3 }] })).toThrow(/^pieces\.1\.name: /)
    expect(() => parsed(body, null)).toThrow(/^the request: /)
  })
})
