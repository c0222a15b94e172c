import { beforeEach, describe, expect, it } from 'vitest'
import { KeptAnswers } from './kept-answers.js'
import { ReadyAnswer } from './ready-answer.js'

let [state, time, made] = ['1', 0, 0]
let kept: KeptAnswers
beforeEach(() => {
  ;[state, time, made] = ['1', 0, 0]
  kept = new KeptAnswers({ state: async () => state, clock: () => time })
})

/** Makes answers that are numbered. */
const make = async () => new ReadyAnswer('text/plain', `${++made}`)
const shown = async (key = '/stories') => Buffer.from((await kept.answer(key, make)).bytes).toString()
/** Until what is made behind the reader's back is there. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('answers that are kept', () => {
  it('are made once while nothing changes, however long that is', async () => {
    expect(await shown()).toBe('1')
    time = 1e9
    expect(await shown()).toBe('1')
    expect(await shown('/records')).toBe('2')
  })

  it('are made once for all who ask at the same time', async () => {
    expect(await Promise.all([shown(), shown(), shown()])).toEqual(['1', '1', '1'])
  })

  it.each([
    { after: 999, at: 'once', next: ['1', '1'], why: 'nothing is made' },
    { after: 1000, at: 'a second after', next: ['1', '2'], why: 'the old one is shown while a new one is made' },
    { after: 29_999, at: 'seconds after', next: ['1', '2'], why: 'the old one is shown while a new one is made' },
    { after: 30_000, at: 'long after', next: ['2', '2'], why: 'who asks waits' },
  ])('$at a change: $why', async ({ after, next }) => {
    await shown()
    state = '2'
    time = after
    const first = await shown()
    await pause()
    expect([first, await shown()]).toEqual(next)
  })

  it('count from when they were last known to be right', async () => {
    await shown()
    time = 60_000
    await shown()
    state = '2'
    time = 60_999
    expect(await shown()).toBe('1')
  })

  it('count from when anything was known to be right', async () => {
    await shown()
    time = 60_000
    await shown('/records')
    state = '2'
    time = 60_999
    expect(await shown()).toBe('1')
  })

  it('are old when something was written while they were made', async () => {
    await kept.answer('/stories', async () => {
      state = '2'
      return make()
    })
    time = 30_000
    expect(await shown()).toBe('2')
  })

  it('are made anew at once after a change from here, also where one was being made', async () => {
    await shown()
    const before = kept.answer('/records', () => pause().then(make))
    kept.forget()
    expect(await shown()).toBe('2')
    expect(await shown('/records')).toBe('3')
    await before
    expect(await shown('/records')).toBe('3')
  })

  it('are made anew one after the other, with as long a rest after each', async () => {
    const order: string[] = []
    const noting = (key: string) => async () => {
      order.push(key)
      await pause()
      order.push(`${key} made`)
      return make()
    }
    for (const key of ['a', 'b']) await kept.answer(key, make)
    state = '2'
    time = 1000
    for (const key of ['a', 'b', 'a']) await kept.answer(key, noting(key))
    const began = performance.now()
    while (!order.includes('b made')) await pause()
    expect(order).toEqual(['a', 'a made', 'b', 'b made'])
    expect(performance.now() - began).toBeGreaterThan(13)
  })

  it('are no faults: who asks next tries again', async () => {
    const failing = async () => {
      throw new Error('nothing here')
    }
    await expect(kept.answer('/stories', failing)).rejects.toThrow('nothing here')
    expect(await shown()).toBe('1')
    state = '2'
    time = 1000
    await kept.answer('/stories', failing)
    await pause()
    expect(await shown()).toBe('2')
  })

  it('take no more room than they may', async () => {
    const large = async () => new ReadyAnswer('text/plain', `${++made}`.padEnd(20 * 2 ** 20))
    for (const key of ['a', 'b', 'c', 'd', 'd']) await kept.answer(key, large)
    expect(made).toBe(4)
    await kept.answer('a', large)
    expect(made).toBe(5)
  })
})
