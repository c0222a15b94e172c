import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columns } from '../export/layout.js'
import { ledgerSchema } from '../model/ledger.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command as a user runs it, built, in its own process with its worker threads; `npm test` builds it first. */
function demarche(args: readonly string[], input = '', { cache = 'off', cwd = root } = {}): Ran {
  return spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], {
    cwd,
    input,
    // A ledger in this folder is a developer's own.
    env: { ...process.env, DEMARCHE_CACHE: cache, DEMARCHE_DB: join(cwd, 'none.db') },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}

describe('demarche read, the real command', { timeout: 120_000 }, () => {
  it('prints the samples as a ledger document whose words are slices of the texts', () => {
    const { status, stdout, stderr } = demarche(['read', 'samples', '--json'])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const { articles } = ledgerSchema.parse(JSON.parse(stdout))
    expect(articles).toHaveLength(6)
    for (const { text, records, conditions, statements } of articles) {
      expect(records.length).toBeGreaterThan(3)
      for (const { start, end, evidence, trigger } of records) {
        expect(text.slice(start, end)).toBe(evidence)
        expect(text).toContain(trigger)
      }
      const spans = [
        ...conditions.flatMap(({ antecedent, consequent }) => [antecedent, consequent]),
        ...statements.flatMap(({ cue, content }) => [cue, ...content]),
      ]
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  it('finds in the samples what they were written to hold', () => {
    const { articles } = ledgerSchema.parse(JSON.parse(demarche(['read', 'samples', '--json']).stdout))
    const kinds = (index: number): readonly string[] => articles[index]?.records.map(({ type }) => type) ?? []
    expect(kinds(0)).toEqual(expect.arrayContaining(['ASSAULT', 'ACCUSE', 'REQUEST']))
    expect(articles[0]?.conditions.map(({ kind }) => kind)).toContain('precondition')
    expect(kinds(1)).toEqual(expect.arrayContaining(['CONSULT', 'REQUEST', 'REJECT']))
    expect(articles[1]?.statements.map(({ speaker }) => speaker?.name)).toContain('Dmitry Peskov')
    expect(articles[2]?.boilerplate.length).toBeGreaterThan(0)
  })

  it('says the same twice, whatever stands beside a report', () => {
    const one = { id: 'a', text: 'Norway demanded that the rebels free the sailors before talks begin. They refused.' }
    const other = {
      id: 'b',
      text: 'The minister met his colleague in Oslo. He said the port would stay closed unless troops left.',
    }
    const lines = (reports: readonly object[]): string => reports.map((report) => JSON.stringify(report)).join('\n')
    const alone = ledgerSchema.parse(JSON.parse(demarche(['read', '-', '--json'], lines([one])).stdout))
    const beside = ledgerSchema.parse(JSON.parse(demarche(['read', '-', '--json'], lines([other, one])).stdout))
    expect(beside.articles[1]).toEqual(alone.articles[0])
  })

  it('makes a party of an unknown name that a list of actors has, in every worker', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-'))
    const list = join(folder, 'actors.csv')
    await writeFile(list, 'id,sector,name,aliases\nELB,GOV,Grace Ombasa,\n')
    const reports = Array.from({ length: 12 }, (_, index) =>
      JSON.stringify({
        id: `${index}`,
        text: `Grace Ombasa rejected the offer of Norway on day ${index}. She called it weak.`,
      }),
    ).join('\n')
    const parties = (args: readonly string[]): readonly (string | undefined)[] => {
      const { stdout } = demarche(['read', '-', '--json', ...args], reports)
      const { articles } = ledgerSchema.parse(JSON.parse(stdout))
      return articles.map(({ records }) => records[0]?.actors[0]?.id)
    }
    expect(parties([]).every((id) => id !== 'ELB')).toBe(true)
    expect(parties(['--actors', list])).toEqual(Array.from({ length: 12 }, () => 'ELB'))
    await rm(folder, { recursive: true })
  })

  it('explains records of the samples by the ids that reading gives them', () => {
    const { articles } = ledgerSchema.parse(JSON.parse(demarche(['read', 'samples', '--json']).stdout))
    const listed = demarche(['explain', 'samples', '--json'])
    expect([listed.status, listed.stderr]).toEqual([0, ''])
    expect(JSON.parse(listed.stdout)).toEqual(articles.flatMap(({ records }) => records))
    for (const { ref, records } of articles.slice(0, 2)) {
      const record = records.at(-1)
      const { status, stdout } = demarche(['explain', ref, '--record', record?.id ?? ''])
      expect(status).toBe(0)
      expect(stdout).toContain(`record ${record?.id}`)
      expect(stdout).toContain(record?.rule)
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('reads nothing with a list that has a bad line', () => {
    const { status, stdout, stderr } = demarche(['read', 'samples', '--actors', 'package.json', '--json'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/package\.json: line 1: "\{" .*\n/)
    expect(stderr).toMatch(/package\.json: no actor was loaded and no report was read/)
  })

  it('names what it cannot read, reads the rest, and ends with 1', () => {
    const { status, stdout, stderr } = demarche(['read', 'samples/nothing-here.txt', 'samples/1-meridian-wire.txt'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/samples\/nothing-here\.txt: there is no such file/)
    expect(stdout).toContain('Meridian Wire')
  })
})

describe('demarche brief, show, compare and judge, the real command', { timeout: 120_000 }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('tells the two stories of the samples, and opens its references', async () => {
    const cache = join(folder, 'cache')
    const { status, stdout, stderr } = demarche(['brief', 'samples'], '', { cache })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^STORIES \(2\)$/m)
    expect(stdout).toMatch(/^AGREED \(\d+\)$/m)
    expect(stdout).toMatch(/^CONFLICTING \(\d+\)$/m)
    expect(stdout).toMatch(/^POSITIONS \(\d+\)$/m)
    expect(stdout).toMatch(/^ {6}≠ number: /m)
    for (const line of stdout.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
    expect((await stat(join(cache, 'last.json'))).mode & 0o777).toBe(0o600)
    const ledger = ledgerSchema.parse(JSON.parse(await readFile(join(cache, 'last.json'), 'utf8')))
    const claim = ledger.claims.find(({ agreement }) => agreement === 'conflicting')
    const shown = demarche(['show', claim?.id.slice(0, 8) ?? ''], '', { cache })
    expect([shown.status, shown.stderr]).toEqual([0, ''])
    expect(shown.stdout).toMatch(/samples\/\d-[\w-]+\.txt:\d+:\d+/)
  })

  it('judges, applies it on the next run, and takes it back', async () => {
    const cache = join(folder, 'judge')
    const reports = [
      {
        id: 'a',
        outlet: 'A',
        published: '2024-03-05',
        text: 'Norway rejected the offer of Sweden on Monday. Sweden condemned Norway.',
      },
      {
        id: 'b',
        outlet: 'B',
        published: '2024-03-05',
        text: 'Sweden said that Norway had rejected its offer. Denmark urged both to meet.',
      },
    ]
    const input = reports.map((report) => JSON.stringify(report)).join('\n')
    const run = (...args: readonly string[]) => demarche(args, input, { cache, cwd: folder })
    const claims = (): readonly string[] => {
      const ledger = ledgerSchema.parse(JSON.parse(run('brief', '-', '--json').stdout))
      return ledger.claims.map(({ label }) => label)
    }
    const before = claims()
    const { claims: kept } = ledgerSchema.parse(JSON.parse(await readFile(join(cache, 'last.json'), 'utf8')))
    const { status, stdout } = run('judge', 'rename', kept[0]?.id ?? '', 'Oslo says no')
    expect(status).toBe(0)
    expect(claims()).toContain('Oslo says no')
    expect(run('judge', 'list').stdout).toContain('renamed as “Oslo says no”')
    expect(run('judge', 'undo', stdout.slice(0, 11)).status).toBe(0)
    expect(claims()).toEqual(before)
    expect(run('judge', 'undo', stdout.slice(0, 11)).status).toBe(1)
  })

  it('sets two reports side by side', () => {
    const { status, stdout } = demarche(['compare', 'samples/4-fjord-times.txt', 'samples/5-reykjavik-post.txt'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^The Fjord Times · 5 March 2024 · \w+ +│ The Reykjavik Post/m)
    expect(stdout).toMatch(/^BOTH \([1-9]\d*\)$/m)
  })

  it('ends quietly when its reader has gone', () => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', 'node dist/cli/main.js brief samples | head -3'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DEMARCHE_CACHE: 'off' },
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toHaveLength(4)
  })

  it('stops at Ctrl-C, writes nothing more, and keeps nothing half', async () => {
    const cache = join(folder, 'stopped')
    const child = spawn(process.execPath, ['dist/cli/main.js', 'read', '-', '--json'], {
      cwd: root,
      env: { ...process.env, DEMARCHE_CACHE: cache },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    child.stdin.write(`${JSON.stringify({ id: 'a', text: 'Norway met Sweden.' })}\n`.repeat(2))
    const [piece] = await once(child.stdout, 'data')
    expect(`${piece}`).toContain('"format"')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    expect(code).toBe(130)
    expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([])
  })
})

describe('demarche add and what asks its ledger, the real command', { timeout: 240_000 }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const inLedger = (...args: readonly string[]): Ran => demarche([...args, '--db', join(folder, 'samples.db')])

  it('keeps the samples, answers, opens what it names, and judges', async () => {
    expect(inLedger('add', 'samples').stdout).toMatch(/^6 reports added to /)
    expect(inLedger('stories').stdout).toMatch(/\n2 stories\n$/)
    const conflicts = inLedger('records', '--actor', 'Norway', '--text', 'five Icelandic', '--json').stdout
    const [record] = conflicts.trimEnd().split('\n').map((line) => JSON.parse(line)) // biome-ignore format: one line reads best
    expect(record).toMatchObject({ agreement: 'conflicting', record: { type: 'COERCE' } })
    expect(inLedger('show', record.record.id.slice(0, 7)).stdout).toMatch(/samples\/\d-[\w-]+\.txt:\d+:\d+/)
    const judged = inLedger('judge', 'wrong', record.record.id)
    expect([judged.status, judged.stderr]).toEqual([0, ''])
    expect(judged.stdout).toMatch(/ settled .* was number: three\s+Icelandic/s)
    expect(inLedger('changes', '--kind', 'conflict-settled', '--since', '1h').stdout).toMatch(/\n1 change\n$/)
    expect(inLedger('brief').stdout).toMatch(/^STORIES \(2\)$/m)
  })

  it('ends quietly when its reader has gone', () => {
    const command = `node dist/cli/main.js records --json --db '${join(folder, 'samples.db')}' | head -1`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toHaveProperty('record')
  })
})
