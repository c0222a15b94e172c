import type { LookupAddress } from 'node:dns'
import { describe, expect, it } from 'vitest'
import { checkedLookup, hiddenLiteral, type MayConnect } from './checked-lookup.js'
import { isPublic } from './public-address.js'

/** What the socket is told, and how often the name was looked up for it. */
async function lookedUp(ips: readonly string[], mayConnect: MayConnect, all: boolean) {
  let count = 0
  const lookup = checkedLookup(async () => {
    count++
    return ips
  }, mayConnect)
  const [error, found, family] = await new Promise<
    readonly [Error | null, string | LookupAddress[], (number | undefined)?]
  >((resolve) => lookup('news.example', { all }, (...told) => resolve(told)))
  return { error: error?.message ?? null, found, family, count }
}

describe('checkedLookup', () => {
  it('connects to what it has checked, by one look-up', async () => {
    expect(await lookedUp(['8.8.8.8', '2606:4700::1'], isPublic, true)).toEqual({
      error: null,
      found: [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1', family: 6 },
      ],
      family: undefined,
      count: 1,
    })
    expect(await lookedUp(['2606:4700::1'], isPublic, false)).toMatchObject({ found: '2606:4700::1', family: 6 })
  })

  it.each([[['10.0.0.1']], [['8.8.8.8', '127.0.0.1']], [['::ffff:169.254.169.254']]])(
    '%j: refuses the host',
    async (ips) => {
      expect(await lookedUp(ips, isPublic, true)).toMatchObject({
        error: `${ips.at(-1)} may not be connected to`,
        found: '',
      })
      expect(await lookedUp(ips, () => true, true)).toMatchObject({ error: null })
    },
  )

  it('has a fault for a name without address', async () =>
    expect(await lookedUp([], isPublic, true)).toMatchObject({ error: 'news.example has no address' }))
})

describe('hiddenLiteral', () => {
  it.each([
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://127.1/', '127.0.0.1'],
    ['http://[::1]:80/', '::1'],
    ['http://[::ffff:10.0.0.1]/', '::ffff:a00:1'],
    ['http://8.8.8.8/', null],
    ['http://localhost/', null],
  ])('%s: %s', (address, ip) => expect(hiddenLiteral(new URL(address), isPublic)).toBe(ip))
})
