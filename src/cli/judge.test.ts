import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Ledger, ledgerSchema } from '../model/ledger.js'
import { brief } from './brief.js'
import { run } from './program.js'
import { testEffects } from './test-effects.js'
import { ENGINE, lines, MAIL, POST } from './test-reports.js'

let folder = ''
let cache = ''
let judgements = ''
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-judge-'))
  cache = join(folder, 'cache')
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  judgements = join(folder, `${count++}.jsonl`)
})

/** What the two reports say together with the judgements that stand; kept for `judge`. */
async function ledger(): Promise<Ledger> {
  const effects = testEffects({ standardInput: lines(POST, MAIL), engine: ENGINE, cache })
  await brief(
    { inputs: ['-'], actors: [], judgements, keep: true, form: 'json', story: null, all: false, db: null },
    effects,
  )
  return ledgerSchema.parse(JSON.parse(effects.written()))
}

async function judged(...argv: readonly string[]) {
  const effects = testEffects({ cache })
  const code = await run(['judge', ...argv, '--judgements', judgements], '1.2.3', effects)
  return { code, written: effects.written(), told: effects.told() }
}

const claimOf = ({ claims }: Ledger, type: 'REJECT' | 'ACCUSE') => claims.find((claim) => claim.type === type)

describe('judge', () => {
  it('same: two claims are one, until it is taken back', async () => {
    const before = await ledger()
    const [a, b] = [claimOf(before, 'REJECT'), claimOf(before, 'ACCUSE')]
    const { code, written } = await judged('same', a?.id.slice(0, 5) ?? '', b?.id ?? '')
    expect(code).toBe(0)
    expect(written).toMatch(/^\w{11} {2}same: Norway reject.* \/ Chad condemn.*\n$/)
    const after = await ledger()
    expect(after.claims).toHaveLength(before.claims.length - 1)
    expect(after.judgements.map(({ kind, by, state }) => [kind, by, state])).toEqual([['same', 'desk', 'applied']])
    const undone = await judged('undo', written.slice(0, 5))
    expect([undone.code, undone.written]).toEqual([0, `${written.slice(0, 11)}  same: taken back\n`])
    expect((await ledger()).claims).toEqual(before.claims)
  })

  it('different: what the program took for one claim is two', async () => {
    const before = await ledger()
    const claim = before.claims.find(({ members }) => members.length > 1)
    const [a = '', b = ''] = claim?.members ?? []
    expect((await judged('different', a, b)).code).toBe(0)
    expect((await ledger()).claims).toHaveLength(before.claims.length + 1)
  })

  it('wrong: the record is left out', async () => {
    const claim = claimOf(await ledger(), 'ACCUSE')
    await judged('wrong', claim?.id ?? '', '--by', 'Ada Holm')
    const after = await ledger()
    expect(claimOf(after, 'ACCUSE')).toBeUndefined()
    expect(after.judgements[0]?.by).toBe('Ada Holm')
  })

  it('rename: the claim has the name, and keeps it', async () => {
    const claim = claimOf(await ledger(), 'REJECT')
    const { written } = await judged('rename', claim?.id ?? '', 'Oslo says no')
    expect(written).toMatch(/renamed: /)
    expect(claimOf(await ledger(), 'REJECT')).toMatchObject({ label: 'Oslo says no', members: claim?.members })
  })

  it('lists what stands and what was taken back', async () => {
    expect((await judged('list')).written).toBe('no judgements\n')
    const claim = claimOf(await ledger(), 'ACCUSE')
    const { written: first } = await judged('wrong', claim?.id ?? '')
    await judged('undo', first.slice(0, 11), '--by', 'ada')
    await judged('rename', claim?.id ?? '', 'Chad complains')
    const { code, written } = await judged('list')
    expect(code).toBe(0)
    expect(written).toMatch(/^renamed as “Chad complains”, desk, 2 May 2031 +\w{11}\n {4}“Chad condemned Norway/)
    expect(written).toMatch(/^wrong, desk, 2 May 2031, taken back by ada on 2 May 2031 +\w{11}$/m)
    const data = JSON.parse((await judged('list', '--json')).written)
    expect(data.judgements).toHaveLength(1)
    expect(data.takenBack).toHaveLength(1)
  })

  it.each([
    [['same', 'zzzzz', 'zzzzz'], /zzzzz: nothing in the ledger has this reference/],
    [['undo', 'zzzzz'], /zzzzz: no judgement has this id; those that stand are: none/],
  ])('%j is told', async (argv, says) => {
    await ledger()
    const { code, written, told } = await judged(...argv)
    expect([code, written]).toEqual([1, ''])
    expect(told).toMatch(says)
  })

  it('refuses a claim against itself, an empty name, and what is no claim', async () => {
    const before = await ledger()
    const id = claimOf(before, 'ACCUSE')?.id ?? ''
    expect((await judged('same', id, id)).told).toMatch(/a record is not judged against itself/)
    expect((await judged('rename', id, ' ')).told).toMatch(/a new name has words/)
    expect((await judged('wrong', before.articles[0]?.id ?? '')).told).toMatch(/is a report; name a claim or a record/)
    await expect(readFile(judgements)).rejects.toThrow()
  })

  it('tells a bad line of the file, and lists the rest', async () => {
    await ledger()
    await writeFile(judgements, 'oops\n')
    const { code, written, told } = await judged('list')
    expect([code, written]).toEqual([1, 'no judgements\n'])
    expect(told).toMatch(/line 1 is not a judgement/)
  })
})
