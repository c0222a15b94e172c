import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRobots } from './robots-rules.js'

const origin = 'https://news.example'
const rules = (text: string) => parseRobots(origin, new TextEncoder().encode(text), 60)
const allows = (text: string, path: string) => rules(text).allows(new URL(path, origin))

describe('parseRobots', () => {
  it.each([
    ['nothing said', '', '/a', true],
    ['all', 'User-agent: *\nDisallow: /', '/a', false],
    ['a part', 'User-agent: *\nDisallow: /private', '/public', true],
    ['a part', 'User-agent: *\nDisallow: /private', '/private/a', false],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['the longer rule', 'User-agent: *\nDisallow: /a\nAllow: /a/open', '/a/open/1', true],
    ['of two as long the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['our own group, not that for all', 'User-agent: *\nDisallow: /\n\nUser-agent: demarche\nDisallow: /x', '/a', true],
    ['our own group', 'User-agent: DEMARCHE\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', false],
    ['several groups of ours', 'User-agent: Demarche\nDisallow: /a\n\nUser-agent: Demarche\nDisallow: /b', '/b', false],
    ['a group for several', 'User-agent: other\nUser-agent: demarche\nDisallow: /', '/a', false],
    ['another program', 'User-agent: other\nDisallow: /', '/a', true],
    ['a longer name is another program', 'User-agent: demarchebot\nDisallow: /', '/a', true],
    ['a star', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['a comment', 'User-agent: * # all\nDisallow: /a # some', '/a', false],
    ['a mark before the text', '\ufeffUser-agent: *\nDisallow: /', '/a', false],
    ['lines of an old Mac', 'User-agent: *\rDisallow: /', '/a', false],
    ['a page instead', '<html><body>User-agent: *<br>Disallow: /</body></html>', '/a', true],
  ])('%s: %j has %s: %s', (_name, text, path, allowed) => expect(allows(text, path)).toBe(allowed))

  it.each([
    ['User-agent: *\nCrawl-delay: 10', 10],
    ['User-agent: *\nCrawl-delay: 1.5', 1.5],
    ['User-agent: *\nCrawl-delay: 86400', 60],
    ['User-agent: *\nCrawl-delay: Infinity', 60],
    ['User-agent: *\nCrawl-delay: -1', 0],
    ['User-agent: *\nCrawl-delay: soon', 0],
    ['User-agent: *\nCrawl-delay: 10\n\nUser-agent: Demarche\nCrawl-delay: 5', 5],
    ['User-agent: other\nCrawl-delay: 10', 0],
  ])('%j: waits %d s', (text, delay) => expect(rules(text).delay).toBe(delay))

  it('reads whatever a server sends', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.webPath(), (bytes, path) => {
        expect(parseRobots(origin, bytes, 60).allows(new URL(`/x${path}`, origin))).toBeTypeOf('boolean')
      }),
    ))

  it.each(['a*', '*', '*a*a'])('is not held up by rules made to hold it up: %s again and again', (part) => {
    const hostile = `User-agent: *\nDisallow: /${part.repeat(100_000)}b\n`
    const start = performance.now()
    expect(allows(hostile, `/${'a'.repeat(2000)}`)).toBe(true)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
