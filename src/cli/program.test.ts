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
    [['read', '--help'], 'demarche read samples --json > ledger.json'],
    [['explain', '--help'], 'demarche explain report.txt --record'],
  ])('%s helps on standard output', async (argv, example) => {
    const { code, written, told } = await ran(...argv)
    expect([code, told]).toEqual([0, ''])
    expect(written).toContain(example)
    for (const line of written.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it.each([
    [[], /Usage: demarche/],
    [['read'], /missing required argument 'file'/],
    [['reed', 'a.txt'], /unknown command 'reed'/],
    [['read', 'a.txt', '--jsn'], /unknown option '--jsn'/],
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
})
