import { describe, expect, it } from 'vitest'
import { untilStopped } from './until-stopped.js'

async function* numbers(): AsyncGenerator<number> {
  for (let number = 1; number <= 3; number++) yield number
}

async function taken<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('untilStopped', () => {
  it('gives all where nobody stops it', async () => {
    expect(await taken(untilStopped(numbers(), new AbortController().signal))).toEqual([1, 2, 3])
  })

  it('gives nothing after it was stopped', async () => {
    const controller = new AbortController()
    const all: number[] = []
    for await (const number of untilStopped(numbers(), controller.signal)) {
      all.push(number)
      controller.abort()
    }
    expect([all, await taken(untilStopped(numbers(), controller.signal))]).toEqual([[1], []])
  })

  it('ends a wait for what never comes', async () => {
    const controller = new AbortController()
    const source = (async function* () {
      yield 1
      await new Promise(() => undefined)
    })()
    setTimeout(() => controller.abort(), 5)
    expect(await taken(untilStopped(source, controller.signal))).toEqual([1])
  })

  it('passes on what the source throws', async () => {
    const source = (async function* () {
      yield 1
      throw new Error('broken')
    })()
    await expect(taken(untilStopped(source, new AbortController().signal))).rejects.toThrow('broken')
  })

  it('closes the source', async () => {
    let isClosed = false
    const source = (async function* () {
      try {
        for (;;) yield 1
      } finally {
        isClosed = true
      }
    })()
    for await (const _ of untilStopped(source, new AbortController().signal)) break
    expect(isClosed).toBe(true)
  })
})
