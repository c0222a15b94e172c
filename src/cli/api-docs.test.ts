import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenApi } from '../serve/api-docs/open-api.js'
import { openTestSite, type TestSite } from '../serve/test-site.js'
import { programOf } from './program.js'
import { testEffects } from './test-effects.js'

const text = readFileSync(fileURLToPath(new URL('../../docs/api.md', import.meta.url)), 'utf8')

let site: TestSite
let document: OpenApi
let ids: Readonly<Record<string, string>>
beforeAll(async () => {
  site = await openTestSite()
  document = (await site.json('/api/openapi.json')) as OpenApi
  const [row] = (await site.store.questions.records({}, { limit: 1 })).rows
  ids = { ARTICLE: row?.article.id ?? '' }
})
afterAll(() => site.close())

/** `    $ curl 'ADDRESS' # STATUS`, and the answer below it. */
const EXAMPLES = [
  ...text.matchAll(/^ {4}\$ curl 'http:\/\/127\.0\.0\.1:7117([^']+)'(?: # (\d+))?\n((?: {4}[^$\n].*\n)+)/gm),
].map(([, address = '', status = '200', answer = '']) => ({ address, status: Number(status), answer }))

describe('the examples of docs/api.md', () => {
  it('are there', () => expect(EXAMPLES.length).toBe(text.split('$ curl').length - 1))

  it.each(EXAMPLES)('$address', async ({ address, status, answer }) => {
    const asked = address.replace(/[A-Z]{5,}$/, (name) => ids[name] ?? name)
    const given = await site.app.request(asked)
    const body = await given.text()
    expect(given.status, body).toBe(status)
    for (const [name] of answer.matchAll(/"\w+":(?: "[\w-]+"[,\s])?/g))
      expect(body).toContain(name.replace(/[\s,]/g, ''))
  })
})

describe('the commands of docs/api.md', () => {
  const rows = new Map(
    [...text.matchAll(/^\| `demarche ([^`]+)` +\| (.+?) +\|$/gm)].map(([, command = '', how = '']) => [command, how]),
  )

  it.each(leaves(programOf(testEffects(), () => undefined)))('%s', (command) => {
    const how = rows.get(command)
    if (how === undefined) return expect.unreachable(`docs/api.md has no row for ${command}`)
    const operations = [...how.matchAll(/`(GET|POST|PUT|DELETE) \/api(\/[^`]*)`/g)]
    if (operations.length === 0) return expect(WITHOUT).toContain(command)
    for (const [operation, method = '', path = ''] of operations)
      expect(document.paths[path]?.[method.toLowerCase()], operation).toBeDefined()
  })

  it('has no row for what is no command', () => {
    const all = leaves(programOf(testEffects(), () => undefined))
    expect([...rows.keys()].filter((command) => !all.includes(command))).toEqual([])
  })
})

/** What programs do not need: the server that answers them is this command. */
const WITHOUT = ['serve']

function leaves(command: Command): readonly string[] {
  return command.commands.flatMap((one) =>
    one.commands.length === 0 ? [one.name()] : leaves(one).map((name) => `${one.name()} ${name}`),
  )
}
