import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAULT_CODES } from '../../model/fault.js'
import { RESOURCES } from '../site.js'
import { openTestSite, type TestSite } from '../test-site.js'
import { exampleAddress, type Samples, samplesOf } from './examples.js'
import { fieldsOf } from './fields.js'
import type { OpenApi } from './open-api.js'
import { PROBLEM_CODES } from './problem-codes.js'
import { shortened } from './shortened.js'

let site: TestSite
let document: OpenApi
let samples: Samples
beforeAll(async () => {
  site = await openTestSite()
  document = (await site.json('/api/openapi.json')) as OpenApi
  samples = await samplesOf({ store: site.store })
})
afterAll(() => site.close())

describe('/api/openapi.json', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    expect(await new Validator().validate({ ...document })).toEqual({ valid: true })
    expect(await new Validator().validate({ ...document, paths: 1 })).toMatchObject({ valid: false })
  })

  it('is the twin of the page', async () => expect(await site.json('/api.json')).toEqual(document))

  it('says what each parameter is for', () => {
    const unsaid = Object.entries(document.paths).flatMap(([path, { get }]) =>
      (get?.parameters ?? [])
        .filter(({ in: where, description }) => where === 'query' && !description)
        .map(({ name }) => `${path} ${name}`),
    )
    expect(unsaid).toEqual([])
  })

  it('names each operation once', () => {
    const names = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([])
  })

  it.each(RESOURCES.map((resource) => [resource.path, resource] as const))(
    'describes what %s answers',
    async (path, resource) => {
      const address = exampleAddress(resource, samples)
      if (address === null) return expect(ANSWERS_NOTHING).toContain(path)
      const answer = await site.json(`/api${address}`)
      const check = checkOf(path)
      expect(check(answer) ? [] : check.errors).toEqual([])
      expect(check('something else')).toBe(false)
    },
  )

  function checkOf(path: string) {
    const ajv = addFormats.default(new Ajv2020({ strict: false }))
    ajv.addSchema({ ...document, $id: 'api:' })
    const pointer = `paths/${path.replaceAll('/', '~1').replaceAll(/[{}]/g, encodeURIComponent)}/get/responses/200/content/application~1json/schema`
    return ajv.compile({ $ref: `api:#/${pointer}` })
  }
})

/** What the ledger of the samples has none of. */
const ANSWERS_NOTHING: readonly string[] = ['/jobs/{id}', '/records/{id}/explanation']

describe('/api', () => {
  let page: string
  beforeAll(async () => {
    page = await site.html('/api')
  })

  it('shows each operation and shared schema, each with an address of its own', () => {
    for (const methods of Object.values(document.paths))
      for (const { operationId } of Object.values(methods)) expect(page).toContain(`id="${operationId}"`)
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="schema-${name}"`)
  })

  it('leads to nothing that is not on it', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const led = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(led.filter((id) => !ids.has(id))).toEqual([])
    expect(led.length).toBeGreaterThan(8)
  })

  it('has a row for each code that a program can meet, where the type of a problem leads', async () => {
    const { type } = (await (await site.app.request('/api/nowhere')).json()) as { type: string }
    expect(type).toBe('/api#request-nowhere')
    for (const { code } of PROBLEM_CODES) expect(page).toContain(`<tr id="${code}">`)
    expect(PROBLEM_CODES.length).toBeGreaterThan(FAULT_CODES.length / 2)
  })

  it('shows a request and its real answer', () => {
    expect(page).toMatch(/curl &#39;http:\/\/localhost\/api\/stories\?limit=1&#39;[\s\S]{0,200}&quot;rows&quot;: \[/)
  })
})

describe('fieldsOf', () => {
  it.each([
    [{ properties: { a: { type: 'string' } }, required: ['a'] }, [['a', 'string', true]]],
    [{ properties: { a: { type: ['string', 'null'] } } }, [['a', 'string|null', false]]],
    [{ type: 'array', items: { properties: { a: { const: 1 } } } }, [['a', '1', false]]],
    [
      { properties: { rows: { type: 'array', items: { properties: { a: { enum: ['x', 'y'] } } } } } },
      [
        ['rows', 'anything', false],
        ['rows[].a', '"x"|"y"', false],
      ],
    ],
    [
      { properties: { a: { anyOf: [{ $ref: '#/components/schemas/Party' }, { type: 'null' }] } } },
      [['a', 'Party|null', false]],
    ],
    [{ properties: {} }, []],
  ])('%j', (schema, fields) => {
    expect(
      fieldsOf(schema).map(({ path, type, isRequired }) => [
        path,
        [...type.shared, ...type.words].join('|'),
        isRequired,
      ]),
    ).toEqual(fields)
  })
})

describe('shortened', () => {
  it.each([
    [
      [1, 2],
      [1, '…'],
    ],
    [[1], [1]],
    [[], []],
    ['x'.repeat(80), `${'x'.repeat(70)}…`],
    [{ a: { b: { c: { d: { e: 1 }, f: [1], g: {} } } } }, { a: { b: { c: { d: '{…}', f: ['…'], g: {} } } } }],
    [null, null],
  ])('%j', (value, short) => expect(JSON.parse(shortened(value))).toEqual(short))
})
