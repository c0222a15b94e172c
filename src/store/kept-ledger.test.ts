import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepLedger, keptLedgerPath, openKeptLedger } from './kept-ledger.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-kept-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('keptLedgerPath', () => {
  it.each([
    [{}, '/home/ada/.cache/demarche/last.json'],
    [{ XDG_CACHE_HOME: '/var/cache/ada' }, '/var/cache/ada/demarche/last.json'],
    [{ XDG_CACHE_HOME: '', DEMARCHE_CACHE: '' }, '/home/ada/.cache/demarche/last.json'],
    [{ XDG_CACHE_HOME: '/var/cache/ada', DEMARCHE_CACHE: '/srv/ledgers' }, '/srv/ledgers/last.json'],
    [{ DEMARCHE_CACHE: 'off' }, null],
  ])('%j → %s', (environment, path) => expect(keptLedgerPath({ environment, home: '/home/ada' })).toBe(path))
})

describe('keepLedger', () => {
  it('shows nothing before it is whole, and leaves nothing else', async () => {
    const path = join(folder, 'last.json')
    await writeFile(path, 'the last one')
    const writer = keepLedger(path)
    await writer.write('one ')
    await writer.write('two')
    expect(await readFile(path, 'utf8')).toBe('the last one')
    expect(await writer.commit()).toBeNull()
    expect(await readFile(path, 'utf8')).toBe('one two')
    expect(await readdir(folder)).toEqual(['last.json'])
  })

  it('leaves the last one where it is given up', async () => {
    const path = join(folder, 'last.json')
    await writeFile(path, 'the last one')
    const writer = keepLedger(path)
    await writer.write('half')
    await writer.discard()
    await writer.discard()
    expect(await readFile(path, 'utf8')).toBe('the last one')
    expect(await readdir(folder)).toEqual(['last.json'])
  })

  it('tells a folder that cannot be made, once, at the end', async () => {
    const writer = keepLedger(join(folder, 'file', 'last.json'))
    await writeFile(join(folder, 'file'), '')
    await writer.write('one')
    await writer.write('two')
    expect((await writer.commit())?.code).toBe('ledger-unkept')
  })
})

describe('openKeptLedger', () => {
  it.each([
    ['nothing', null, 'ledger-none'],
    ['half a document', '{"format": "demarche-led', 'ledger-damaged'],
    ['another document', '{"format": "other"}', 'ledger-damaged'],
  ])('%s', async (_, text, code) => {
    const path = join(folder, 'last.json')
    if (text !== null) await writeFile(path, text)
    expect(await openKeptLedger(path)).toMatchObject({ code })
  })
})
