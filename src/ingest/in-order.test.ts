import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.js'

/** A source of `count` items that says when it is begun, and takes a while for each. */
async function* source(name: string, count: number, wait: number, begun: string[] = []): AsyncGenerator<string> {
  begun.push(name)
  for (let at = 1; at <= count; at++) {
    await pause(wait)
    yield `${name}${at}`
  }
}

async function all(items: AsyncIterable<string>): Promise<readonly string[]> {
  const found: string[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('inOrder', () => {
  it('gives one source after another, however long each takes', async () => {
    const sources = [source('a', 3, 9), source('b', 0, 0), source('c', 40, 0), source('d', 2, 3)]
    const c = Array.from({ length: 40 }, (_, at) => `c${at + 1}`)
    expect(await all(inOrder(sources, 3))).toEqual(['a1', 'a2', 'a3', ...c, 'd1', 'd2'])
    expect(await all(inOrder([], 3))).toEqual([])
  })

  it('has so many under way, and no more', async () => {
    const begun: string[] = []
    const items = inOrder(['a', 'b', 'c', 'd'].map((name) => source(name, 1, 0, begun)), 2) // biome-ignore format: one line reads best
    expect((await items.next()).value).toBe('a1')
    await pause(5)
    expect(begun).toEqual(['a', 'b'])
    expect((await items.next()).value).toBe('b1')
    expect(begun).toEqual(['a', 'b', 'c'])
  })

  it('throws what a source throws when its turn comes', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield 'b1'
      throw new Error('gone')
    }
    const found: string[] = []
    const taking = async () => {
      for await (const item of inOrder([source('a', 2, 5), failing(), source('c', 1, 0)], 3)) found.push(item)
    }
    await expect(taking()).rejects.toThrow('gone')
    expect(found).toEqual(['a1', 'a2', 'b1'])
  })

  it('lets go of all sources when nobody takes more', async () => {
    const closed: string[] = []
    async function* open(name: string): AsyncGenerator<string> {
      try {
        for (;;) yield name
      } finally {
        closed.push(name)
      }
    }
    for await (const item of inOrder([open('a'), open('b')], 2)) if (item === 'a') break
    await pause(5)
    expect(closed.sort()).toEqual(['a', 'b'])
  })
})
