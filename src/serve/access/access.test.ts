import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AccessSettings, accessOf } from './access.js'
import { isLoopback } from './loopback.js'

const TOKEN = 'b1Zr0q7d+Jk/9sXw2mEoT4=='
const NONE: AccessSettings = {
  host: '127.0.0.1',
  tokenFile: null,
  token: null,
  userHeader: null,
  publicHosts: [],
  owner: 'ada',
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-access-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(content: string, mode: number): string {
  const path = join(folder, `token-${mode}-${content.length}`)
  writeFileSync(path, content)
  chmodSync(path, mode)
  return path
}

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.255.1.2', '::1', 'localhost', 'LOCALHOST', '::ffff:127.0.0.1'])('%s', (host) =>
    expect(isLoopback(host)).toBe(true),
  )
  it.each(['0.0.0.0', '::', '', '10.0.0.1', '128.0.0.1', '::2', 'localhost.example', 'example.org', '::ffff:10.0.0.1'])(
    'not %s',
    (host) => expect(isLoopback(host)).toBe(false),
  )
})

describe('accessOf', () => {
  it('asks nothing on loopback, and takes the owner for whoever asks', async () => {
    expect(await accessOf(NONE)).toMatchObject({ isLoopback: true, token: null, owner: 'ada' })
  })

  it.each(['0.0.0.0', '::', '', '192.168.1.2', 'talks.example'])(
    'refuses to start at "%s" where nothing is said',
    (host) => expect(accessOf({ ...NONE, host })).rejects.toMatchObject({ code: 'serve-exposed' }),
  )

  it.each([
    ['a token', { token: TOKEN }],
    ['a user header', { userHeader: 'X-Remote-User' }],
  ])('starts anywhere with %s, and takes nobody for the owner', async (_, settings) => {
    expect(await accessOf({ ...NONE, host: '0.0.0.0', ...settings })).toMatchObject({ isLoopback: false, owner: null })
  })

  it('reads the token of a file, which goes before that of the environment', async () => {
    const tokenFile = file(`${TOKEN}\n`, 0o600)
    expect(await accessOf({ ...NONE, tokenFile, token: 'another-token-1234' })).toMatchObject({ token: TOKEN })
  })

  it.each([
    ['a short token', { token: 'x'.repeat(15) }, 'token-weak'],
    ['a token that no header can carry', { token: 'sixteen letters and more' }, 'token-weak'],
    ['a name that no header has', { userHeader: 'X Remote User' }, 'serve-header'],
    ['an empty name of a header', { userHeader: '' }, 'serve-header'],
  ])('refuses %s', (_, settings, code) => expect(accessOf({ ...NONE, ...settings })).rejects.toMatchObject({ code }))

  it.skipIf(process.platform === 'win32')('refuses a file that everybody can read', () =>
    expect(accessOf({ ...NONE, tokenFile: file(TOKEN, 0o644) })).rejects.toMatchObject({ code: 'token-file-open' }),
  )

  it('refuses a file that is not there, and an empty one', async () => {
    await expect(accessOf({ ...NONE, tokenFile: join(folder, 'none') })).rejects.toMatchObject({
      code: 'token-file-unreadable',
    })
    await expect(accessOf({ ...NONE, tokenFile: file('', 0o600) })).rejects.toMatchObject({ code: 'token-weak' })
  })
})
