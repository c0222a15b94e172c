import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { parseAddress, redirectTarget } from './web-address.js'

describe('parseAddress', () => {
  it.each([
    ['https://news.example', 'https://news.example/'],
    ['HTTP://News.Example:80/A?b=1#c', 'http://news.example/A?b=1'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['https://zürich.example/ü', 'https://xn--zrich-kva.example/%C3%BC'],
  ])('%s', (input, href) => expect(parseAddress(input)).toMatchObject({ href }))

  it.each([
    ['news.example/a', 'web-address', 'no http://'],
    ['ftp://news.example/a', 'web-address', 'ftp:'],
    ['file:///etc/passwd', 'web-address', 'file:'],
    ['javascript:alert(1)', 'web-address', 'javascript:'],
    ['http://', 'web-address', 'no host'],
    ['http://a b/', 'web-address', 'no host'],
    [`http://news.example/${'a'.repeat(9000)}`, 'web-address', 'longer than'],
  ])('%s is refused', (input, code, words) =>
    expect(parseAddress(input)).toMatchObject({ code, message: expect.stringContaining(words) }),
  )

  it('does not repeat a password', () => {
    const fault = parseAddress('https://anna:secret@news.example/a')
    expect(fault).toMatchObject({ code: 'web-credentials', details: { input: 'https://news.example/a' } })
  })

  it('never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (input) => {
        const parsed = parseAddress(input)
        expect(parsed instanceof Fault || /^https?:$/.test(parsed.protocol)).toBe(true)
      }),
    ))
})

describe('redirectTarget', () => {
  const from = new URL('https://news.example/a/b?c')
  it.each([
    ['d', 'https://news.example/a/d'],
    ['/d#e', 'https://news.example/d'],
    ['//other.example', 'https://other.example/'],
    ['http://news.example/plain', 'http://news.example/plain'],
  ])('%s', (location, href) => expect(redirectTarget(location, from)).toMatchObject({ href }))

  it.each([
    [null, 'where'],
    [' ', 'where'],
    ['http://', 'no address'],
    ['ftp://news.example/', 'ftp:'],
    ['https://a:b@news.example/', 'password'],
  ])('%s leads nowhere', (location, words) => expect(redirectTarget(location, from)).toContain(words))
})
