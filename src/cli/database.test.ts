import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../model/change.js'
import { Fault } from '../model/fault.js'
import { ledgerSchema } from '../model/ledger.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { openLedger } from '../store/sqlite/open-ledger.js'
import { run } from './program.js'
import { testEffects } from './test-effects.js'
import { ENGINE, lines, MAIL, POST } from './test-reports.js'

/** A database that the two reports were added to; it outlives its commands. */
let store: LedgerStore
beforeEach(async () => {
  store = { ...(await openLedger(':memory:')), close: async () => undefined }
  expect((await demarche(['add', '-'], { standardInput: lines(POST, MAIL) })).code).toBe(0)
}, 60_000)

async function demarche(argv: readonly string[], options: Parameters<typeof testEffects>[0] = {}) {
  const effects = testEffects({ engine: ENGINE, store, ...options })
  const code = await run(argv, '1.0.0', effects)
  return { code, written: effects.written(), told: effects.told() }
}

/** Rows of a list. */
async function listed<Row>(...argv: readonly string[]): Promise<readonly Row[]> {
  const { written } = await demarche([...argv, '--json'])
  return written === '' ? [] : written.trimEnd().split('\n').map((line) => JSON.parse(line) as Row) // biome-ignore format: one line reads best
}
interface RecordOf {
  readonly record: { readonly id: string; readonly type: string }
  readonly claim: string
  readonly article: { readonly id: string }
}
const records = () => listed<RecordOf>('records')
const claimOf = async (type: string) => (await records()).find(({ record }) => record.type === type)?.claim ?? ''

describe('show, of a database', () => {
  it('opens whatever a list names, by what it prints of it', async () => {
    const printed = await Promise.all([['stories'], ['records'], ['positions'], ['search', 'Norway'], ['changes']].map((argv) => demarche(argv))) // biome-ignore format: one line reads best
    const names = new Set(printed.flatMap(({ written }) => [...written.matchAll(/ {2}([0-9a-z]{7})$/gm)].map(([, name = '']) => name))) // biome-ignore format: one line reads best
    expect(names.size).toBeGreaterThan(6)
    for (const name of names) {
      const { code, written, told } = await demarche(['show', name])
      expect([name, code, told]).toEqual([name, 0, ''])
      expect(written).toContain(name)
    }
  })

  it('opens statements, changes, and what was judged', async () => {
    const [change] = await listed<Change>('changes', '--kind', 'claim-new')
    const shown = await demarche(['show', change?.id ?? ''])
    expect(shown.written).toMatch(/^2031-05-02 · .*\n {2}08:00 {2}new claim/)
    expect(shown.written).toContain(`claim ${change?.subject}`)
    expect(JSON.parse((await demarche(['show', change?.id ?? '', '--json'])).written)).toMatchObject({ kind: 'change', change: { id: change?.id } }) // biome-ignore format: one line reads best
    const judged = await demarche(['judge', 'rename', await claimOf('ACCUSE'), 'Chad complains'])
    expect((await demarche(['show', judged.written.slice(0, 11)])).written).toMatch(
      /judged +renamed as “Chad complains”/,
    )
  })

  it('gives entries as data', async () => {
    const [first] = await records()
    const data = JSON.parse((await demarche(['show', first?.record.id ?? '', '--json'])).written)
    expect(data).toEqual({ kind: 'record', article: first?.article.id, record: first?.record })
  })

  it('says so where nothing begins so, where much does, and where there is no such database', async () => {
    expect((await demarche(['show', 'zzzz'])).told).toMatch(/^demarche: zzzz: nothing in the ledger has this reference; .*\n$/)
    const [article] = await records()
    expect((await demarche(['show', `${article?.article.id.slice(0, 5)}zz`])).told).toContain(`near to it are: ${article?.article.id} (report)`)
    const many = await demarche(['show', '0'])
    expect([many.code, many.written]).toEqual([1, ''])
    expect(many.told).toMatch(/0: several references begin so; give more of it: (?:\w{11} \(\w+\)(?:, )?)+/)
    const missing = Fault.of('database-missing', { file: 'talks.db' })
    expect((await demarche(['show', 'zzzz', '--db', 'talks.db'], { store: missing })).told).toContain('talks.db: there is no ledger here')
  }) // biome-ignore format: one line reads best

  it('comes after files that are named, and before the brief that was printed last', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'demarche-database-'))
    const other = lines({ ...POST, outlet: 'The Pier' })
    const briefed = await demarche(['brief', '-', '--json'], { standardInput: other, cache })
    const claim = ledgerSchema.parse(JSON.parse(briefed.written)).claims[0]?.id ?? ''
    expect((await demarche(['show', claim, '-'], { standardInput: other, cache })).written).toContain('The Pier')
    expect((await demarche(['show', claim], { cache })).code).toBe(1)
    const none = Fault.of('database-missing', { file: 'demarche.db' })
    expect((await demarche(['show', claim], { cache, store: none })).written).toContain('The Pier')
    await rm(cache, { recursive: true })
  })
})

describe('brief, of a database', () => {
  it('is that of the reports themselves', async () => {
    const [ofDatabase, ofFiles] = [await demarche(['brief']), await demarche(['brief', '-'], { standardInput: lines(POST, MAIL) })] // biome-ignore format: one line reads best
    const bare = (text: string): string => text.replace(/ +[0-9a-z]{4,7}$/gm, '')
    expect(bare(ofDatabase.written)).toBe(bare(ofFiles.written))
    const [json, fromFiles] = [await demarche(['brief', '--json']), await demarche(['brief', '-', '--json'], { standardInput: lines(POST, MAIL) })] // biome-ignore format: one line reads best
    expect(ledgerSchema.parse(JSON.parse(json.written))).toEqual(JSON.parse(fromFiles.written))
    expect((await demarche(['brief', '--markdown'])).written).toMatch(/^# /)
  })

  it('is of one story where one is named', async () => {
    const [story] = await listed<{ readonly id: string; readonly title: string }>('stories')
    expect((await demarche(['brief', '--story', story?.id.slice(0, 6) ?? ''])).written).toContain(story?.title)
    expect((await demarche(['brief', '--story', await claimOf('REJECT')])).told).toMatch(/: is a claim; name a story/)
  })

  it('says so of a database that holds nothing', async () => {
    expect((await demarche(['brief'], { store: await openLedger(':memory:') })).written).toBe('The ledger has no stories yet: demarche add SOURCE…\n') // biome-ignore format: one line reads best
  })
})

describe('judge, in a database', () => {
  it('applies at once, says what that changed, and takes it back', async () => {
    const [a, b] = [await claimOf('REJECT'), await claimOf('ACCUSE')]
    const before = await listed('records')
    const { code, written, told } = await demarche(['judge', 'same', a, b.slice(0, 7)])
    expect([code, told]).toEqual([0, ''])
    expect(written).toMatch(
      /^\w{11} {2}same: Norway reject.* \/ Chad condemn.*\n2031-05-02 · .*\n(?: {2,}.*\n)*.*claim gone /,
    )
    expect(new Set((await records()).map(({ claim }) => claim)).size).toBe(1)
    expect((await demarche(['judge', 'list'])).written).toMatch(/^same, desk, 2 May 2031 /)
    expect((await demarche(['judge', 'undo', written.slice(0, 6)])).written).toMatch(
      /same: taken back\n2031-05-02 · [^\n]*\n.*new claim/s,
    )
    expect(await listed('records')).toEqual(before)
    expect((await demarche(['show', written.slice(0, 11)])).told).toContain(
      'no judgement has this id; those that stand are: none',
    )
    const runs = (await store.runs.list(9)).map(({ command, outcome }) => `${command.slice(0, 10)}: ${outcome}`)
    expect(runs.sort()).toEqual(['add -: done', 'judge same: done', 'judge same: done'])
  })

  it('is stored while another process writes, and left to that', async () => {
    const busy = Fault.of('database-busy', { file: 'demarche.db', who: 'process 7 ("add more")' })
    const held = { ...store, runs: { ...store.runs, begin: () => Promise.reject(busy) } }
    const { code, written, told } = await demarche(['judge', 'wrong', await claimOf('ACCUSE')], { store: held })
    expect([code, written]).toEqual([0, expect.stringMatching(/^\w{11} {2}wrong: Chad condemn[^\n]*\n$/)])
    expect(told).toMatch(
      /^demarche: \w{11}: is stored, and not applied yet while the ledger is being written by process 7 /,
    )
    expect(await store.stories.pending()).toHaveLength(1)
  })

  it('is about the brief that was printed last where a file of judgements is named', async () => {
    expect((await demarche(['judge', 'list', '--judgements', '/no/judgements'])).written).toBe('no judgements\n')
    const { told } = await demarche(['judge', 'wrong', await claimOf('ACCUSE'), '--judgements', '/no/judgements'])
    expect(told).toContain('no ledger is kept here')
  })

  it('refuses what is no claim', async () => {
    const [first] = await records()
    expect((await demarche(['judge', 'wrong', first?.article.id ?? ''])).told).toMatch(
      /is a report; name a claim or a record/,
    )
  })
})

describe('compare, of a database', () => {
  it('sets two reports side by side', async () => {
    const [a, b] = [...new Set((await records()).map(({ article }) => article.id.slice(0, 7)))]
    const { code, written } = await demarche(['compare', '--ids', `${a},${b}`])
    expect(code).toBe(0)
    expect(written).toMatch(/^BOTH \(1\)$/m)
    expect(written).toContain(`${a} `)
  })

  it.each([[[]], [['--ids', '']], [['--ids', 'zzzz,zzzz']]])('says so where it is not clear which two: %j', async (argv) => {
    const { code, written, told } = await demarche(['compare', ...argv])
    expect([code, written]).toEqual([1, ''])
    expect(told).toMatch(/two reports are compared and 0 were read|nothing in the ledger has this reference/)
  }) // biome-ignore format: a table
})
