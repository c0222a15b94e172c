import { describe, expect, it } from 'vitest'
import { Fault } from './fault.js'

describe('Fault', () => {
  it('is the same fault after a passage through JSON', () => {
    const fault = Fault.of('input-not-utf8', { input: 'a.txt', offset: 7 })
    const passed = Fault.from(JSON.parse(JSON.stringify(fault.parts)))
    expect(passed).toBeInstanceOf(Fault)
    expect([passed.code, passed.message, passed.details]).toEqual([
      'input-not-utf8',
      'a.txt: is not UTF-8 (byte 7); convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW',
      { input: 'a.txt', offset: 7 },
    ])
  })

  it('is one line, whatever the reason holds', () => {
    expect(Fault.of('report-failed', { input: 'a', reason: 'one\n  two' }).message).toMatch(/^a: .*\(one two\)[^\n]*$/)
  })

  it('knows what is only a notice', () => {
    expect(Fault.of('report-repeated', { input: 'b', first: 'a' }).isNotice).toBe(true)
    expect(Fault.of('input-empty', { input: 'b' }).isNotice).toBe(false)
  })
})
