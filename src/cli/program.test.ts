import { describe, expect, it } from 'vitest'
import { run } from './program.js'
import { testEffects } from './test-effects.js'

async function ran(...argv: readonly string[]) {
  const effects = testEffects({ standardInput: 'The envoys met.' })
  return { code: await run(argv, '1.2.3', effects), written: effects.written(), told: effects.told() }
}

describe('demarche', () => {
  it('says its version', async () => expect(await ran('--version')).toEqual({ code: 0, written: '1.2.3\n', told: '' }))

  it.each([
    [['--help'], 'demarche read samples --json > ledger.json'],
    [['brief', '--help'], 'demarche brief samples --markdown > brief.md'],
    [['show', '--help'], 'demarche show 1sp4 samples'],
    [['compare', '--help'], 'demarche compare reports.jsonl --ids'],
    [['judge', '--help'], 'demarche judge rename 1sp4'],
    [['judge', 'same', '--help'], 'Usage: demarche judge same'],
    [['read', '--help'], 'demarche read samples --json > ledger.json'],
    [['explain', '--help'], 'demarche explain report.txt --record'],
  ])('%s helps on standard output', async (argv, example) => {
    const { code, written, told } = await ran(...argv)
    expect([code, told]).toEqual([0, ''])
    expect(written).toContain(example)
    for (const line of written.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('is silent when nobody reads its help to the end', async () => {
    const effects = testEffects({ standardInput: '', closesAfter: 0 })
    expect([await run(['--help'], '1.2.3', effects), effects.told()]).toEqual([0, ''])
  })

  it.each([
    [[], /Usage: demarche/],
    [['read'], /missing required argument 'file'/],
    [['reed', 'a.txt'], /unknown command 'reed'/],
    [['read', 'a.txt', '--jsn'], /unknown option '--jsn'/],
    [['brief', 'a.txt', '--json', '--markdown'], /option '--json' cannot be used with option '--markdown'/],
    [['show'], /missing required argument 'ref'/],
    [['judge'], /Usage: demarche judge/],
    [['judge', 'same', '1sp4'], /missing required argument 'other'/],
    [['judge', 'maybe', '1sp4'], /unknown command 'maybe'/],
    [['read', 'a.txt', '--actors'], /option '--actors <file>' argument missing/],
  ])('%j is wrong usage', async (argv, says) => {
    const { code, written, told } = await ran(...argv)
    expect([code, written]).toEqual([2, ''])
    expect(told).toMatch(says)
  })

  it('reads', async () => {
    const { code, written, told } = await ran('read', '-', '--json')
    expect([code, told]).toEqual([0, ''])
    expect(JSON.parse(written).articles[0].ref).toBe('-')
  })

  it('briefs, in each form', async () => {
    expect((await ran('brief', '-')).written).toMatch(/^━+\n/)
    expect(JSON.parse((await ran('brief', '-', '--json')).written).stories).toHaveLength(1)
    expect((await ran('brief', '-', '--markdown')).written).toMatch(/^# /)
  })
})
