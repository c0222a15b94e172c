import { describe, expect, it } from 'vitest'
import { toArticle } from '../ingest/report.js'
import type { Article } from '../model/article.js'
import { Fault } from '../model/fault.js'
import { analyse } from './analyse.js'
import { readArticles } from './read-articles.js'
import type { ReadingRoom } from './reading-room.js'
import { testEngine } from './test-engine.js'

const article = (ref: string, text = `Report ${ref} of the talks.`): Article => toArticle({ ref, stated: {}, text })

/** A room that takes the longer over an article the earlier it came. */
function slowRoom(places: number): ReadingRoom & { readonly most: () => number } {
  let under = 0
  let most = 0
  let delay = 20
  return {
    places,
    most: () => most,
    close: async () => undefined,
    read: async (article) => {
      most = Math.max(most, ++under)
      delay -= 2
      await new Promise((resolve) => setTimeout(resolve, Math.max(1, delay)))
      under--
      return analyse(article, testEngine())
    },
  }
}

async function refs(inputs: Iterable<Article | Fault>, room: ReadingRoom): Promise<readonly string[]> {
  const found: string[] = []
  for await (const outcome of readArticles(inputs, room)) {
    found.push(outcome instanceof Fault ? outcome.code : outcome.ledger.ref)
  }
  return found
}

describe('readArticles', () => {
  it('gives reports and faults in the order they came, with so many under way', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const inputs = names.flatMap((name) =>
      name === 'c' ? [article(name), Fault.of('input-empty', { input: 'x' })] : [article(name)],
    )
    const room = slowRoom(2)
    expect(await refs(inputs, room)).toEqual(['a', 'b', 'c', 'input-empty', 'd', 'e', 'f', 'g', 'h', 'i'])
    expect(room.most()).toBe(4)
  })

  it('passes over an article it has met', async () => {
    expect(await refs([article('a', 'Same.'), article('b', 'Same.')], slowRoom(1))).toEqual(['a', 'report-repeated'])
  })

  it('stops reading when nobody takes', async () => {
    let given = 0
    function* endless() {
      for (;;) yield article(String(given++))
    }
    for await (const _ of readArticles(endless(), slowRoom(1))) break
    expect(given).toBeLessThan(5)
  })
})

describe('analyse', () => {
  it('makes a fault of whatever a stage throws', async () => {
    const engine = testEngine()
    const segment = () => {
      throw new Error('lost count')
    }
    const { fault, ledger, sentences } = await analyse(article('a'), { ...engine, segment })
    expect(fault?.code).toBe('report-failed')
    expect(fault?.message).toContain('a: could not be read (lost count)')
    expect([sentences, ledger.records]).toEqual([0, []])
  })
})
