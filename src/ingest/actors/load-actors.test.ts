import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isList, loadActors } from './load-actors.js'

const CSV = 'id,sector,name,aliases\r\nELB,GOV,Grace Ombasa,Mama Grace\r\n'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-actors-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function faults(...paths: readonly string[]): Promise<readonly string[]> {
  const loaded = await loadActors(paths)
  return isList(loaded) ? [] : loaded.map(({ message }) => message.replaceAll(`${folder}/`, ''))
}

describe('loadActors', () => {
  it.each([
    ['plain', CSV],
    ['with a byte order mark', `\ufeff${CSV}`],
    ['in UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['as a dictionary in CRLF', 'GRACE_OMBASA_ [USAGOV 200101-300101]\r\n+MAMA_GRACE\r\n'],
  ])('reads a list %s', async (_, content) => {
    const loaded = await loadActors([await file('list.txt', content)])
    expect(loaded).toMatchObject({ actors: [{ name: 'Grace Ombasa', kind: 'person' }], roles: [] })
  })

  it('joins files in their order, of any format', async () => {
    const loaded = await loadActors([
      await file('a.csv', CSV),
      await file('b.txt', 'ADA_HOLM_ [NORGOV]'),
      await file('c.txt', 'HARBOUR_GUARD [~COP]'),
    ])
    expect(isList(loaded) && loaded.actors.map(({ name }) => name)).toEqual(['Grace Ombasa', 'Ada Holm'])
    expect(isList(loaded) && loaded.roles).toEqual([{ noun: 'harbour guard', sector: 'COP' }])
  })

  it.each([
    ['empty.csv', '', /^empty\.csv: names no actor; give it rows/],
    ['blank.txt', '\n \n', /names no actor/],
    ['header.csv', 'id,sector,name\n', /names no actor/],
    ['comments.txt', '# nothing\n', /names no actor/],
    ['book.csv', 'PK\x03\x04\x14', /is not text \(a Word, Excel, EPUB or ZIP file\); save the list as CSV/],
    ['nul.txt', 'ADA\0HOLM', /is not text \(it has NUL bytes\)/],
    ['latin.csv', Buffer.from('id,sector,name\nELB,GOV,José Marín', 'latin1'), /is not UTF-8 \(byte 26\)/],
    ['notes.txt', 'Dear all,\nhere is the list', /line 1: "Dear all," has no code/],
    ['no-header.csv', 'ELB,GOV,Ada Holm', /line 1: "elb" is no column/],
  ])('%s', async (name, content, says) => {
    const told = await faults(await file(name, content))
    expect(told[0]).toMatch(says)
  })

  it('names a file that is missing, and a folder', async () => {
    await mkdir(join(folder, 'lists'))
    expect(await faults(join(folder, 'none.csv'), join(folder, 'lists'))).toEqual([
      'none.csv: there is no such file; check the name and the folder',
      'lists: is a folder; name a file of actors',
    ])
  })

  it('refuses a huge file before it reads it', async () => {
    const path = await file('huge.csv', Buffer.alloc(17 * 1024 * 1024, 'x'))
    expect((await faults(path))[0]).toMatch(/huge\.csv: is larger than 16 MB/)
  })

  it('loads nothing of a good file beside a bad one, and tells twenty lines of many', async () => {
    const bad = await file('bad.csv', `id,sector,name\n${'ELB,XXX,Ada Holm\n'.repeat(30)}`)
    const told = await faults(await file('good.csv', CSV), bad)
    expect(told).toHaveLength(21)
    expect(told[0]).toMatch(/^bad\.csv: line 2: "XXX" is no sector/)
    expect(told[20]).toMatch(/^bad\.csv: 10 more lines are wrong/)
  })
})
