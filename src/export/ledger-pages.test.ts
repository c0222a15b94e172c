import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testReport } from '../reconcile/test-report.js'
import type { LedgerStore } from '../store/ledger-store.js'
import { type LedgerPage, type LedgerPart, ledgerPages } from './ledger-pages.js'
import { TEST_READINGS, testLedger } from './test-ledger.js'

const MANY = Array.from({ length: 230 }, (_, at) => testReport(`waiting${at}`, '2031-03-01', []))

let store: LedgerStore
beforeAll(async () => {
  store = await testLedger(TEST_READINGS, MANY)
})
afterAll(() => store.close())

async function pagesOf(wanted: readonly LedgerPart[], until = new AbortController(), last = Infinity) {
  const pages: LedgerPage[] = []
  for await (const page of ledgerPages(store, { wanted: new Set(wanted), signal: until.signal })) {
    pages.push(page)
    if (pages.length === last) until.abort()
  }
  return pages
}

describe('pages of a ledger', () => {
  it('hold a hundred articles at most, each article once, those without a story last', async () => {
    const pages = await pagesOf(['stories', 'articles'])
    expect(pages.map(({ readings }) => readings.length)).toEqual([0, 3, 100, 100, 30])
    const ids = pages.flatMap(({ readings }) => readings.map(({ ledger }) => ledger.id))
    expect(new Set(ids).size).toBe(233)
    expect(pages.map(({ together }) => together.stories.length)).toEqual([2, 0, 0, 0, 0])
    expect(pages[2]?.storyOf('waiting0')).toBe(null)
  })

  it.each<[readonly LedgerPart[], readonly string[]]>([
    [['stories'], ['stories']],
    [['changes'], ['changes']],
    [['actors'], ['actors']],
    [
      ['actors', 'changes'],
      ['actors', 'changes'],
    ],
  ])('of %j alone are no others', async (wanted, found) => {
    const pages = await pagesOf(wanted)
    const parts = pages.flatMap(({ together, readings, actors, changes }) => [
      ...(together.stories.length > 0 ? ['stories'] : []),
      ...(readings.length > 0 ? ['articles'] : []),
      ...(actors.length > 0 ? ['actors'] : []),
      ...(changes.length > 0 ? ['changes'] : []),
    ])
    expect(parts).toEqual(found)
  })

  it('end when they are told to', async () => {
    expect(await pagesOf(['stories', 'articles'], new AbortController(), 2)).toHaveLength(2)
  })
})
