import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, validPrefix } from './decode.js'
import { linesOf } from './lines.js'

describe('decode', () => {
  it('gives back any text that is UTF-8', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'))
    fc.assert(
      fc.property(text, (text) => {
        const prefixed = `a${text}`
        expect(decode(new TextEncoder().encode(prefixed), 'a')).toBe(prefixed)
      }),
    )
  })

  it.each(['The talks – “on”', '\ufeffThe talks – “on”'])('tells UTF-16 by its mark or its zeros: %j', (text) => {
    const bytes = Buffer.from(text, 'utf16le')
    expect(decode(bytes, 'a')).toBe('The talks – “on”')
    expect(decode(Buffer.from(bytes).swap16(), 'a')).toBe('The talks – “on”')
  })

  it('finds the first byte that is no UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const head = Buffer.from(before)
        expect(validPrefix(Buffer.concat([head, Buffer.from([0xff]), Buffer.from(after)]))).toBe(head.length)
      }),
    )
  })
})

describe('linesOf', () => {
  it('gives the same lines however the stream is cut', async () => {
    const lines = fc.array(
      fc.string({ unit: 'binary' }).map((line) => line.replaceAll('\n', ' ')),
      { minLength: 1 },
    )
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = Buffer.from(`x${lines.join('\n')}\n`)
        const stream = (async function* () {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        })()
        const found: string[] = []
        for await (const line of linesOf(stream, 1e6)) found.push(Buffer.from(line.bytes ?? []).toString())
        expect(found).toEqual(
          Buffer.from(`x${lines.join('\n')}`)
            .toString()
            .split('\n'),
        )
      }),
    )
  })

  it('passes over a line that is too large, and counts it', async () => {
    const stream = (async function* () {
      yield Buffer.from(`a\n${'b'.repeat(20)}`)
      yield Buffer.from('b\nc')
    })()
    const found: unknown[] = []
    for await (const { number, bytes } of linesOf(stream, 10))
      found.push([number, bytes && Buffer.from(bytes).toString()])
    expect(found).toEqual([
      [1, 'a'],
      [2, null],
      [3, 'c'],
    ])
  })
})
