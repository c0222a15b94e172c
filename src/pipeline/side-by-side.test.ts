import { describe, expect, it } from 'vitest'
import { sideBySide } from './side-by-side.js'

async function* slow(name: string, ...pauses: readonly number[]): AsyncGenerator<string> {
  for (const [index, pause] of pauses.entries()) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    yield `${name}${index}`
  }
}

async function taken<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('sideBySide', () => {
  it('gives what comes first first, and all of it', async () => {
    const all = await taken(sideBySide([slow('a', 60, 60), slow('b', 5, 5), slow('c')], 3))
    expect(all).toEqual(['b0', 'b1', 'a0', 'a1'])
  })

  it('has no more sources under way than it may', async () => {
    expect(await taken(sideBySide([slow('a', 30, 30), slow('b', 1), slow('c', 1)], 1))).toEqual([
      'a0',
      'a1',
      'b0',
      'c0',
    ])
    expect(await taken(sideBySide([slow('a', 60), slow('b', 1), slow('c', 1)], 2))).toEqual(['b0', 'c0', 'a0'])
    expect(await taken(sideBySide<string>([], 2))).toEqual([])
  })

  it('ends by what a source throws, and closes the others', async () => {
    let isClosed = false
    async function* open() {
      try {
        for (;;) yield 'a'
      } finally {
        isClosed = true
      }
    }
    async function* broken(): AsyncGenerator<string> {
      yield 'b'
      throw new Error('broken')
    }
    await expect(taken(sideBySide([open(), broken()], 2))).rejects.toThrow('broken')
    await new Promise(setImmediate)
    expect(isClosed).toBe(true)
  })
})
