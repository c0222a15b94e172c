import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ringsIn } from './rings.js'

/** `ab bc ca`: a waits for b, b for c, c for a. */
const graph = (edges: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const waits = new Map<string, Set<string>>()
  for (const [from = '', to = ''] of edges.split(' ').filter((edge) => edge !== ''))
    waits.set(from, (waits.get(from) ?? new Set()).add(to))
  return waits
}
const rings = (edges: string): readonly string[] => ringsIn(graph(edges)).map((ring) => ring.join(''))

describe('ringsIn', () => {
  it.each([
    ['nothing', '', []],
    ['a chain', 'ab bc cd', []],
    ['two ways to one end', 'ab ac bd cd', []],
    ['one that waits for itself', 'aa', []],
    ['two', 'ab ba', ['ab']],
    ['two, told from the other end', 'ba ab', ['ab']],
    ['three', 'ab bc ca', ['abc']],
    ['three the other way round is another ring', 'ba cb ac', ['acb']],
    ['three both ways', 'ab bc ca ba cb ac', ['ab', 'ac', 'bc', 'abc', 'acb']],
    ['two that share one', 'ab ba bc cb', ['ab', 'bc']],
    ['two apart', 'ab ba cd dc', ['ab', 'cd']],
    ['a ring with a tail and a way in', 'xa ab bc ca cd', ['abc']],
    ['a ring that also waits for itself', 'aa ab ba', ['ab']],
    ['a ring within a ring', 'ab bc cd da ca', ['abc', 'abcd']],
    ['one longer than anybody sees', 'ab bc cd de ef fg ga', []],
  ])('%s', (_, edges, expected) => {
    expect(rings(edges)).toEqual(expected)
  })

  it('is the same in any order, and each ring is one, closed and told once', () => {
    const edge = fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')).map((ends) => ends.join(''))
    fc.assert(
      fc.property(fc.uniqueArray(edge, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (edges, random) => {
        const found = rings(edges.join(' '))
        const shuffled = edges.map((one) => ({ one, key: random.next().value })).sort((a, b) => a.key - b.key)
        expect(rings(shuffled.map(({ one }) => one).join(' '))).toEqual(found)
        expect(new Set(found).size).toBe(found.length)
        for (const ring of found) {
          expect(new Set(ring).size).toBe(ring.length)
          for (let at = 0; at < ring.length; at++) expect(edges).toContain(`${ring[at]}${ring[at + 1] ?? ring[0]}`)
        }
      }),
    )
  })

  it('ends soon on a knot in which everything waits for everything', () => {
    const nodes = [...'abcdefghijklmnopqrstuvwxyz']
    const start = performance.now()
    const found = rings(nodes.flatMap((a) => nodes.map((b) => `${a}${b}`)).join(' '))
    expect(found.length).toBe(100)
    expect(found[0]).toBe('ab')
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
