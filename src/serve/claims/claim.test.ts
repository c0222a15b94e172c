import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexLedger, type LedgerIndex } from '../../export/ledger-index.js'
import { type Claim, claimSchema } from '../../model/claim.js'
import { ledgerSchema } from '../../model/ledger.js'
import { openTestSite, type TestSite } from '../test-site.js'
import { agreementWords } from './agreement-words.js'
import type { ClaimView } from './claim-view.js'

const CLAIM = claimSchema.parse({
  id: 'c', story: 's', label: 'x', type: 'REQUEST', status: 'actual', actors: [], recipients: [], members: ['a#b'], lead: 'a#b', agreement: 'single',
  outlets: 1, origins: 1, origin: null, differences: [],
}) // biome-ignore format: as the model has it
const differing = (slot: 'number' | 'date', conflict: boolean) => ({ slot, conflict, values: {} })

describe('why a claim is called what it is', () => {
  it.each<[words: string, claim: Partial<Claim>]>([
    ['1 outlet tells it; nobody else bears it out.', {}],
    ['1 outlet tells it, from a report by X; nobody else bears it out.', { origin: 'a report by X' }],
    ['3 outlets tell it, from one origin (interview with X): that counts once, however many print it.', { outlets: 3, origin: 'interview with X' }],
    ['3 outlets tell it, from 2 origins that do not draw on one another; nothing that matters differs.', { agreement: 'corroborated', outlets: 3, origins: 2 }],
    [
      '2 outlets tell it, from 2 origins, and they cannot all be right: they differ in number.',
      { agreement: 'conflicting', outlets: 2, origins: 2, differences: [differing('date', false), differing('number', true), differing('number', true)] },
    ],
    [
      '2 outlets tell it, from 2 origins, and they cannot all be right: they differ in date and number.',
      { agreement: 'conflicting', outlets: 2, origins: 2, differences: [differing('date', true), differing('number', true)] },
    ],
  ])('%s', (words, claim) => {
    expect(agreementWords({ ...CLAIM, ...claim })).toBe(words)
  }) // biome-ignore format: a case in a line or two
})

describe('the page of a claim', () => {
  let site: TestSite
  let index: LedgerIndex
  beforeAll(async () => {
    site = await openTestSite()
    index = indexLedger(ledgerSchema.parse(await site.json('/stories/15pwx70wmqi/ledger.json')))
  })
  afterAll(() => site.close())

  const viewOf = async (id: string) => (await site.json(`/claims/${id}.json`)) as ClaimView
  const claims = (wanted: (claim: Claim) => boolean) => index.ledger.claims.filter(wanted)

  it('shows the words of each report, the clause marked, and leads to them', async () => {
    for (const { id, members } of claims(() => true)) {
      const [view, page] = [await viewOf(id), await site.html(`/claims/${id}`)]
      expect(view.members.map(({ ref }) => ref)).toEqual(members)
      for (const { ref, text, clause, trigger } of view.members) {
        const record = index.records.get(ref)?.part
        expect(text.slice(clause.start, clause.end)).toBe(record?.evidence)
        if (trigger) expect(text.slice(trigger.start, trigger.end)).toBe(record?.trigger)
        expect(page).toContain(`<a href="/articles/${ref}">`)
      }
    }
  })

  it('tells reports apart where they cannot all be right', async () => {
    const [conflict] = claims(({ agreement }) => agreement === 'conflicting')
    const view = await viewOf(conflict?.id ?? '')
    expect(view.reason).toContain('they differ in number')
    expect(view.differences[0]).toMatchObject({ slot: 'number', conflict: true })
    expect(view.otherNames).not.toContain(view.claim.label)
    const page = await site.html(`/claims/${conflict?.id}`)
    for (const { value } of view.differences[0]?.values ?? [])
      expect(page).toContain(`<td class="mark-conflicting">${value}</td>`)
  })

  it('lets a person tell one from the others only where there are others', async () => {
    const [alone] = claims(({ members }) => members.length === 1)
    const [several] = claims(({ members }) => members.length > 1)
    expect(await site.html(`/claims/${alone?.id}`)).not.toContain('value="different"')
    const page = await site.html(`/claims/${several?.id}`)
    const pairs = [
      ...page.matchAll(/value="different".*?name="reference" value="([^"]+)".*?name="reference" value="([^"]+)"/gs),
    ]
    expect(pairs.map(([, one]) => one)).toEqual(several?.members)
    for (const [, one, other] of pairs) expect(one).not.toBe(other)
  })

  it.each([
    ['/claims/nothing', 404],
    ['/claims/15pwx70wmqi', 400],
  ])('%s: %i', async (address, status) => {
    expect((await site.app.request(address)).status).toBe(status)
  })
})
