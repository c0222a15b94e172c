import { describe, expect, it } from 'vitest'
import { Fault } from '../model/fault.js'
import { FaultTeller } from './fault-teller.js'
import { testEffects } from './test-effects.js'

describe('FaultTeller', () => {
  it('tells the first faults of each kind, and once that there are more', async () => {
    const effects = testEffects()
    const teller = new FaultTeller(effects)
    for (let page = 0; page < 500; page++)
      await teller.tell(Fault.of('page-without-report', { input: `a.warc: https://x.org/${page}` }))
    await teller.tell(Fault.of('archive-truncated', { input: 'a.warc', offset: 9, reason: 'in a gzip member' }))
    const lines = effects.told().trimEnd().split('\n')
    expect(lines.length).toBe(22)
    expect(lines[19]).toContain('https://x.org/19: no report was found')
    expect(lines[20]).toBe(
      'demarche: more of this kind (page-without-report) are counted, and listed by "demarche failures"',
    )
    expect(lines[21]).toContain('a.warc: ends in a gzip member')
  })
})
