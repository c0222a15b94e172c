import { describe, expect, it } from 'vitest'
import { lookAhead } from './look-ahead.js'

async function taken<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('lookAhead', () => {
  it('keeps the order and loses nothing', async () => {
    const source = (async function* () {
      yield* [1, 2, 3, 4, 5]
    })()
    expect(await taken(lookAhead(source, 3))).toEqual([1, 2, 3, 4, 5])
  })

  it('runs so far ahead of the taker and no farther', async () => {
    let made = 0
    const source = (async function* () {
      for (;;) yield ++made
    })()
    const items = lookAhead(source, 3)
    await items.next()
    await new Promise(setImmediate)
    expect(made).toBe(3)
    await items.return(undefined)
  })

  it('gives what came before an error, then the error', async () => {
    const source = (async function* () {
      yield 1
      throw new Error('broken')
    })()
    const items = lookAhead(source, 3)
    expect((await items.next()).value).toBe(1)
    await expect(items.next()).rejects.toThrow('broken')
  })

  it('closes the source when the taker stops', async () => {
    let isClosed = false
    const source = (async function* () {
      try {
        for (;;) yield 1
      } finally {
        isClosed = true
      }
    })()
    for await (const _ of lookAhead(source, 2)) break
    expect(isClosed).toBe(true)
  })
})
