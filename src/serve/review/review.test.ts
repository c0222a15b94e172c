import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEIGHTS } from '../../reconcile/claims/weights.js'
import { openTestSite, type TestSite } from '../test-site.js'
import { COMPARATOR_WORDS } from './reasons.js'
import { type Review, reviewSchema } from './review.js'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const queue = async (query = ''): Promise<Review> => reviewSchema.parse(await site.json(`/review.json${query}`))

describe('the queue', () => {
  it('has near merges, conflicts and unsure records of a story, in this order', async () => {
    const { rows, next } = await queue()
    const [story] = rows.map((row) => row.story.id)
    const kinds = rows.filter((row) => row.story.id === story).map(({ kind }) => kind)
    const order = ['near', 'thin', 'conflict', 'unsure']
    const ranks = kinds.map((kind) => Math.max(1, order.indexOf(kind)))
    expect(ranks).toEqual([...ranks].sort())
    expect(kinds).toContain('conflict')
    expect(next).toBeNull()
  })

  it.each(['near', 'conflict', 'unsure'])('keeps to a kind: %s', async (kind) => {
    const { rows } = await queue(`?kind=${kind}`)
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set([kind]))
  })

  it('keeps to a story, by the beginning of its id', async () => {
    const [first] = (await queue()).rows
    const id = first?.story.id ?? ''
    const { rows } = await queue(`?story=${id.slice(0, 6)}`)
    expect(new Set(rows.map(({ story }) => story.id))).toEqual(new Set([id]))
    expect((await queue('?story=nosuch')).rows).toEqual([])
  })

  it('shows each clause in its context, at its exact words', async () => {
    for (const { sides } of (await queue()).rows)
      for (const { ref, text, clause } of sides) {
        const [article = '', part] = ref.split('#')
        const [reading] = await site.store.articles.readings([article])
        const record = reading?.ledger.records.find(({ id }) => id === part)
        expect(text.slice(clause.start, clause.end)).toBe(record?.evidence)
      }
  })

  it('names what differs in a conflict, and who says which', async () => {
    const [conflict] = (await queue('?kind=conflict')).rows
    const [reason] = conflict?.reasons ?? []
    const [one, other] = conflict?.sides.map(({ article }) => article.name) ?? []
    expect(reason?.words).toContain(`(${one})`)
    expect(reason?.words).toContain(`(${other})`)
  })

  it('refuses a kind of doubt that is none', async () => {
    expect((await site.app.request('/review?kind=odd')).status).toBe(400)
  })
})

describe('the page', () => {
  it('shows the item that is asked for, with those before and after it', async () => {
    const { rows } = await queue()
    const [first, second, third] = rows
    const html = await site.html(`/review?item=${second?.id}`)
    expect(html).toContain(`value="${second?.sides[0]?.ref}"`)
    expect(html).toMatch(new RegExp(`href="/review\\?item=${first?.id}" data-key="p k"`))
    expect(html).toMatch(new RegExp(`href="/review\\?item=${third?.id}" data-key="n j"`))
  })

  it('shows the first where the item is not there any more', async () => {
    const [first] = (await queue()).rows
    expect(await site.html('/review?item=gone')).toContain(`value="${first?.sides[0]?.ref}"`)
  })

  it('says so where nothing is doubtful', async () => {
    expect(await site.html('/review?story=nosuch')).toContain('Nothing of this is in doubt')
  })
})

it('has words for every comparator', () => {
  expect(Object.keys(COMPARATOR_WORDS).sort()).toEqual(WEIGHTS.map(({ name }) => name).sort())
})
