import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../model/claim.js'
import type { Reconciliation } from '../../model/ledger.js'
import type { Position, Stance } from '../../model/position.js'
import { reconcile } from '../reconcile.js'
import { asOneStory } from '../stories/one-story.js'
import { party, testReport } from '../test-report.js'
import { changesBetween } from './changes.js'

const AT = '2031-03-04T10:00:00Z'

/** `id: members | origins | slot=a/b`, the slot of a conflict and what two articles say there. */
function claim(notation: string, story = 's'): Claim {
  const [id = '', rest = ''] = notation.split(':')
  const [members = '', origins = '1', conflict] = rest.split('|').map((part) => part.trim())
  const [slot, values] = conflict?.split('=') ?? []
  const differences = slot
    ? [
        {
          slot: slot as 'number',
          conflict: true,
          values: Object.fromEntries(values?.split('/').map((value, at) => [`${at}`, value]) ?? []),
        },
      ]
    : []
  const agreement = origins === '1' ? 'single' : slot ? 'conflicting' : 'corroborated'
  return {
    id, story, label: `claim ${id}`, type: 'REQUEST', status: 'actual', actors: [], recipients: [], members: members.trim().split(' '), lead: members.trim().split(' ')[0] ?? '',
    agreement, outlets: Number(origins), origins: Number(origins), origin: null, differences,
  } // biome-ignore format: one line reads best
}

/** `proposal: HOLDER stance members`, several holders between commas. */
function positions(notation: string, story = 's'): Pick<Reconciliation, 'proposals' | 'positions'> {
  const [proposal = '', rest = ''] = notation.split(':')
  const held = rest.split(',').map((one): Position => {
    const [holder = '', stance = '', ...members] = one.trim().split(' ')
    return {
      id: `${proposal}/${holder}`, story, proposal, holder: party(holder), stance: stance as Stance, basis: 'word', according: null, supposed: false,
      claims: [], members, conditions: [], since: null, lastSeen: null, history: [],
    } // biome-ignore format: one line reads best
  })
  return {
    proposals: [
      { id: proposal, story, label: `plan ${proposal}`, act: '', type: null, actors: [], recipients: [], claims: [] },
    ],
    positions: held,
  }
}

const NOTHING: Reconciliation = {
  stories: [], origins: [], claims: [], proposals: [], positions: [], dependencies: [], deadlocks: [], judgements: [],
} // biome-ignore format: one line reads best

/** `story: articles`. */
const story = (notation: string) => {
  const [id = '', articles = ''] = notation.split(':')
  return { id, title: `story ${id}`, articles: articles.trim().split(' '), from: null, to: null }
}

const told = (before: Partial<Reconciliation>, after: Partial<Reconciliation>): readonly string[] =>
  changesBetween({ ...NOTHING, ...before }, { ...NOTHING, ...after }, AT).map(
    ({ kind, subject, before: was, after: is }) => `${kind} ${subject}: ${was} → ${is}`,
  )

describe('changes of stories', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a first report', [], ['s: a'], ['story-new s: null → story s']],
    ['another report', ['s: a'], ['s: a b'], []],
    ['an earlier report that gives it another name', ['s: b'], ['r: a b'], []],
    ['the same again', ['s: a b', 'r: c'], ['s: a b', 'r: c'], []],
    ['two become one', ['s: a b', 'r: c'], ['s: a b c'], ['story-merged r: story r → story s']],
    ['the smaller gives the name', ['s: a b', 'r: c'], ['r: a b c'], ['story-merged s: story s → story r']],
    ['one parts', ['s: a b c'], ['s: a b', 'r: c'], ['story-new r: story s → story r']],
    ['an article moves', ['s: a b', 'r: c d'], ['s: a', 'r: b c d'], []],
  ])('%s', (_, before, after, expected) => {
    expect(told({ stories: before.map(story) }, { stories: after.map(story) })).toEqual(expected)
  })
})

describe('changes of claims', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a first record', [], ['c: a#1'], ['claim-new c: null → 1 origin']],
    ['the same again', ['c: a#1 b#1 | 2', 'd: a#2'], ['c: a#1 b#1 | 2', 'd: a#2'], []],
    ['a mere change of name', ['c: b#1'], ['d: a#1 b#1'], []],
    ['a second origin', ['c: a#1'], ['c: a#1 b#1 | 2'], ['claim-corroborated c: 1 origin → 2 origins']],
    ['a second origin under another name', ['c: b#1'], ['d: a#1 b#1 | 2'], ['claim-corroborated d: 1 origin → 2 origins']],
    ['a third origin', ['c: a#1 b#1 | 2'], ['c: a#1 b#1 d#1 | 3'], []],
    ['an origin lost', ['c: a#1 b#1 | 2'], ['c: a#1'], []],
    ['a conflict', ['c: a#1'], ['c: a#1 b#1 | 2 | number=three/five'], ['conflict-new c: null → number: three ≠ five']],
    ['a conflict from the first', [], ['c: a#1 b#1 | 2 | date=May/June'], ['claim-new c: null → 2 origins, conflicting', 'conflict-new c: null → date: May ≠ June']],
    ['a conflict that stays', ['c: a#1 b#1 | 2 | date=May/June'], ['c: a#1 b#1 d#1 | 3 | date=May/June/July'], []],
    ['a conflict settled', ['c: a#1 b#1 | 2 | date=May/June'], ['c: a#1 b#1 | 2'], ['conflict-settled c: date: May ≠ June → 2 origins']],
    ['one conflict for another', ['c: a#1 b#1 | 2 | date=May/June'], ['c: a#1 b#1 | 2 | place=Oslo/Bergen'], [
      'conflict-new c: null → place: Oslo ≠ Bergen', 'conflict-settled c: date: May ≠ June → 2 origins, conflicting',
    ]],
    ['what one origin says of itself', ['c: a#1'], ['c: a#1 a#2 | 1 | date=May/June'], []],
    ['gone', ['c: a#1', 'd: a#2'], ['c: a#1'], ['claim-gone d: 1 origin → null']],
    ['two become one', ['c: a#1 b#1', 'd: d#1'], ['c: a#1 b#1 d#1'], ['claim-gone d: 1 origin → claim c']],
    ['one parts', ['c: a#1 b#1 | 2'], ['c: a#1', 'd: b#1'], ['claim-new d: claim c → 1 origin']],
  ])('%s', (_, before, after, expected) => {
    const claims = (notations: readonly string[]) => ({ claims: notations.map((one) => claim(one)) })
    expect(told(claims(before), claims(after))).toEqual(expected)
  }) // biome-ignore format: a table

  it('tells a claim that is gone under the story that has its reports now', () => {
    const before = { ...NOTHING, stories: [story('s: a'), story('r: b')], claims: [claim('c: b#1', 'r')] }
    const after = { ...NOTHING, stories: [story('s: a b')] }
    const gone = changesBetween(before, after, AT).find(({ kind }) => kind === 'claim-gone')
    expect(gone).toMatchObject({ story: 's', subject: 'c', label: 'claim c' })
  })
})

describe('changes of positions', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a first one', [], ['p: NOR refuses a#1'], ['position-new p/NOR: null → refuses']],
    ['the same again', ['p: NOR refuses a#1, SWE offers a#2'], ['p: NOR refuses a#1, SWE offers a#2'], []],
    ['another report of it', ['p: NOR refuses a#1'], ['p: NOR refuses a#1 b#1'], []],
    ['a proposal that has another name', ['p: NOR refuses b#1'], ['q: NOR refuses a#1 b#1'], []],
    ['moved', ['p: NOR refuses a#1'], ['p: NOR accepts a#1 b#1'], ['position-moved p/NOR: refuses → accepts']],
    ['moved under another name', ['p: NOR refuses b#1'], ['q: NOR accepts a#1 b#1'], ['position-moved q/NOR: refuses → accepts']],
    ['another party', ['p: NOR refuses a#1'], ['p: NOR refuses a#1, SWE offers b#1'], ['position-new p/SWE: null → offers']],
    ['another proposal', ['p: NOR refuses a#1'], ['p: NOR refuses a#1', 'q: NOR refuses b#1'], ['position-new q/NOR: null → refuses']],
    ['gone', ['p: NOR refuses a#1, SWE offers a#2'], ['p: SWE offers a#2'], ['position-gone p/NOR: refuses → null']],
    ['gone with its proposal', ['p: NOR refuses a#1'], [], ['position-gone p/NOR: refuses → null']],
    ['two proposals become one', ['p: NOR refuses a#1', 'q: NOR refuses b#1'], ['p: NOR refuses a#1 b#1'], []],
    ['of two stances one is left', ['p: NOR refuses a#1', 'q: NOR offers b#1'], ['p: NOR offers a#1 b#1'], []],
    ['one proposal parts', ['p: NOR refuses a#1 b#1'], ['p: NOR refuses a#1', 'q: NOR refuses b#1'], []],
  ])('%s', (_, before, after, expected) => {
    const said = (notations: readonly string[]): Partial<Reconciliation> => {
      const all = notations.map((one) => positions(one))
      return { proposals: all.flatMap((one) => one.proposals), positions: all.flatMap((one) => one.positions) }
    }
    expect(told(said(before), said(after))).toEqual(expected)
  }) // biome-ignore format: a table

  it('names the holder in plain words', () => {
    const [change] = changesBetween(NOTHING, { ...NOTHING, ...positions('p: USA offers a#1') }, AT)
    expect(change?.label).toBe('The US: plan p')
  })
})

describe('changes of what reports say', () => {
  const demand = { evidence: 'Norway demanded that Sweden open the Halden crossing', trigger: 'demanded', type: 'REQUEST', by: 'NOR', to: 'SWE', content: 'open the Halden crossing', act: 'open: SWE >: halden crossing' } as const // biome-ignore format: one line reads best
  const refusal = { evidence: 'Sweden refused to open the Halden crossing', trigger: 'refused', type: 'REJECT', by: 'SWE', to: 'NOR', content: 'open the Halden crossing', act: 'open: SWE >: halden crossing' } as const // biome-ignore format: one line reads best
  const reports = [
    testReport('wire', '2031-03-03', [demand]),
    testReport('post', '2031-03-04', [{ ...demand, evidence: `${demand.evidence} to lorries` }, refusal]),
    testReport('mail', '2031-03-05', [refusal]),
  ]
  const reconciled = (some: typeof reports) => reconcile(some, [], asOneStory)

  it('are none when the same reports are read again, and have ids of their own', () => {
    fc.assert(
      fc.property(fc.subarray(reports), fc.subarray(reports), (some, others) => {
        expect(changesBetween(reconciled(some), reconciled(some), AT)).toEqual([])
        const ids = changesBetween(reconciled(some), reconciled(others), AT).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('tell of a second origin and a new position when the second report arrives, not of a name that changed', () => {
    const kinds = (some: typeof reports, more: typeof reports) =>
      changesBetween(reconciled(some), reconciled(more), AT).map(({ kind }) => kind)
    expect(kinds(reports.slice(0, 1), reports.slice(0, 2))).toEqual(['claim-corroborated', 'claim-new', 'position-new'])
    expect(kinds(reports.slice(1, 2), reports.slice(0, 2))).toEqual(['claim-corroborated'])
  })
})
