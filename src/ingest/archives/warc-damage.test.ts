import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { damageTo } from '../test-damage.js'
import { addressOf, packed, pageRecord, resultsOf } from './test-archive.js'

const NAMES = ['a', 'b', 'c', 'd']
const records = NAMES.map((name) => pageRecord(name))

const refOf = (name: string) => `a.warc: ${addressOf(name)}`

/** Whatever is done to an archive, reading ends with reports and faults, and what stands whole before the damage is read. */
describe('damaged archives', () => {
  it.each([
    ['plain', records],
    ['packed', records.map((record) => packed(record))],
  ])('%s', async (_, parts) => {
    const bytes = Buffer.concat(parts)
    const ends = parts.map((_, index) => Buffer.concat(parts.slice(0, index + 1)).length)
    await fc.assert(
      fc.asyncProperty(damageTo(bytes.length), fc.constantFrom(61, 4096), async (damage, size) => {
        const damaged = damage.apply(bytes)
        const results = await resultsOf(damaged, size)
        const whole = NAMES.filter((_, index) => (ends[index] ?? 0) <= damage.at).map(refOf)
        const refs = results.flatMap((result) => (result instanceof Fault ? [] : [result.ref]))
        expect(refs.slice(0, whole.length)).toEqual(whole)
        expect(refs.length).toBeLessThanOrEqual(NAMES.length)
      }),
      { numRuns: 60 },
    )
  })

  it('reads what follows one damaged record, in archives that are packed', async () => {
    const parts = records.map((record) => packed(record))
    const bytes = Buffer.concat(parts)
    const [start, end] = [parts[0]?.length ?? 0, Buffer.concat(parts.slice(0, 2)).length]
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const damaged = Buffer.from(bytes)
        damaged[at] = (damaged[at] ?? 0) ^ by
        const refs = (await resultsOf(damaged)).flatMap((result) => (result instanceof Fault ? [] : [result.ref]))
        expect(refs.filter((ref) => ref !== refOf('b'))).toEqual(['a', 'c', 'd'].map(refOf))
      }),
      { numRuns: 60 },
    )
  })

  it('reads any bytes to their end', async () => {
    const start = fc.constantFrom('', 'WARC/1.0\r\n', 'WARC/1.0\r\nContent-Length: 10\r\n\r\n', '\x1f\x8b\x08\x00')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        expect((await resultsOf(Buffer.concat([Buffer.from(head, 'latin1'), rest]))).length).toBeGreaterThan(0)
      }),
    )
  })
})
