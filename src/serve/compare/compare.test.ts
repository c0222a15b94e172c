import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSite, type TestSite } from '../test-site.js'
import type { CompareView } from './compare-view.js'

const FJORD = '193uf1o3i2x'
const REYKJAVIK = '20rx7z84xaq'
const ANOTHER_STORY = '1uva3lybiml'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
})
afterAll(() => site.close())

const pageOf = async (query: string) => parseHTML(await site.html(`/compare?${query}`)).document
const viewOf = async (query: string) => (await site.json(`/compare.json?${query}`)) as CompareView

async function compared(query: string) {
  const { comparison, ...rest } = await viewOf(query)
  if (!comparison) throw new Error('nothing is compared')
  return { ...rest, comparison }
}

describe('two reports of a story', () => {
  it('share claims of that story, with what these two differ in', async () => {
    const { story, comparison } = await compared(`a=${FJORD}&b=${REYKJAVIK}`)
    const of = await site.store.stories.ledgers([story?.id ?? ''])
    const claims = new Map(of.claims.map((claim) => [claim.id, claim]))
    expect(comparison.both.length).toBeGreaterThan(0)
    for (const { claim, differences } of comparison.both) {
      expect(claims.get(claim.id)?.label).toBe(claim.label)
      expect(claim.members.every((ref) => [FJORD, REYKJAVIK].includes(ref.split('#')[0] ?? ''))).toBe(true)
      for (const { values } of differences)
        expect(Object.keys(values).filter((id) => ![FJORD, REYKJAVIK].includes(id))).toEqual([])
    }
    expect(comparison.both.flatMap(({ differences }) => differences.filter(({ conflict }) => conflict))).toMatchObject([
      {
        slot: 'number',
        values: { [FJORD]: expect.stringContaining('three'), [REYKJAVIK]: expect.stringContaining('five') },
      },
    ])
  })

  it('are told whole: every claim in one of the three lists', async () => {
    const { comparison } = await compared(`a=${FJORD}&b=${REYKJAVIK}`)
    const { a, b, both, onlyA, onlyB } = comparison
    const members = [...both.map(({ claim }) => claim), ...onlyA, ...onlyB].flatMap((claim) => claim.members)
    expect(members.toSorted()).toEqual(
      [a, b].flatMap(({ id, records }) => records.map((record) => `${id}#${record.id}`)).toSorted(),
    )
  })

  it('stand side by side: numbers lead from text to text, conflicts have a sign', async () => {
    const document = await pageOf(`a=${FJORD}&b=${REYKJAVIK}`)
    const { comparison } = await compared(`a=${FJORD}&b=${REYKJAVIK}`)
    const [left, right] = document.querySelectorAll('.compared-text .marked-text')
    expect([left?.textContent, right?.textContent]).toEqual([comparison.a.text, comparison.b.text])
    comparison.both.forEach(({ differences }, at) => {
      const [one, other] = [document.getElementById(`a-${at + 1}`), document.getElementById(`b-${at + 1}`)]
      expect([one?.getAttribute('href'), other?.getAttribute('href')]).toEqual([`#b-${at + 1}`, `#a-${at + 1}`])
      const isConflict = differences.some(({ conflict }) => conflict)
      for (const number of [one, other]) expect(number?.getAttribute('data-sign')?.startsWith('≠')).toBe(isConflict)
      expect(document.getElementById(`claim-${at + 1}`)?.textContent).toContain(differences[0]?.slot ?? '')
    })
    const targets = [...document.querySelectorAll('main a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    )
    expect(targets.filter((id) => !document.getElementById(id ?? ''))).toEqual([])
  })

  it('say the same from the other side', async () => {
    const [one, other] = [await compared(`a=${FJORD}&b=${REYKJAVIK}`), await compared(`a=${REYKJAVIK}&b=${FJORD}`)]
    expect(other.comparison.onlyA).toEqual(one.comparison.onlyB)
    expect(other.comparison.both.map(({ claim }) => claim.id).toSorted()).toEqual(
      one.comparison.both.map(({ claim }) => claim.id).toSorted(),
    )
  })
})

describe('two reports of two stories', () => {
  it('are compared by themselves, and their claims lead nowhere', async () => {
    const { story, comparison } = await compared(`a=${FJORD}&b=${ANOTHER_STORY}`)
    expect([story, comparison.both]).toEqual([null, []])
    expect(comparison.onlyA.length).toBeGreaterThan(0)
    expect((await pageOf(`a=${FJORD}&b=${ANOTHER_STORY}`)).querySelectorAll('a[href^="/claims/"]').length).toBe(0)
  })
})

describe('until two reports are named', () => {
  it('offers the stories', async () => {
    const links = [...(await pageOf('')).querySelectorAll('main li a')].map((link) => link.getAttribute('href'))
    expect(links.length).toBe(2)
    for (const link of links) expect((await site.app.request(`${link}`)).status).toBe(200)
  })

  it.each([
    ['of a story', 'story=15pwx70wmqi', 0],
    ['beside one that is named', `a=${REYKJAVIK}`, 1],
  ])('offers the reports %s, two of them chosen', async (_, query, first) => {
    const document = await pageOf(query)
    const chosen = ['a', 'b'].map((name) =>
      [...document.querySelectorAll(`select[name=${name}] option`)].findIndex((one) => one.hasAttribute('selected')),
    )
    expect(chosen).toEqual([first, first === 0 ? 1 : 0])
  })
})

describe('refuses', () => {
  it.each([
    ['a report beside itself', `a=${FJORD}&b=${FJORD}`, 400, 'it is the report that a names'],
    ['a report that is not there', `a=${FJORD}&b=zzzz`, 404, 'zzzz'],
    ['a story that is not there', 'story=zzzz', 404, 'zzzz'],
  ])('%s', async (_, query, status, says) => {
    const response = await site.app.request(`/compare.json?${query}`)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(says)
  })
})
