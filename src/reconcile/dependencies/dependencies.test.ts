import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../model/claim.js'
import type { ConditionKind } from '../../model/condition.js'
import type { Position, Proposal, Stance } from '../../model/position.js'
import type { Reading } from '../../model/reading.js'
import { membersOf } from '../member.js'
import type { Table } from '../positions/positions.js'
import { party, type TestRecord, testReport } from '../test-report.js'
import { findDependencies } from './dependencies.js'
import { graphOf } from './graph.js'

/** A condition with the words that link it. */
type Linked = readonly [kind: ConditionKind, antecedent: string, consequent: string, holder: string, cue: string]

function report(
  id: string,
  day: string | null,
  records: readonly TestRecord[],
  conditions: readonly Linked[] = [],
): Reading {
  const { ledger, vectors } = testReport(
    id,
    day,
    records,
    conditions.map(([kind, antecedent, consequent, holder]) => [kind, antecedent, consequent, holder]),
  )
  const linked = ledger.conditions.map((condition, at) => ({ ...condition, cue: conditions[at]?.[4] ?? '' }))
  return { ledger: { ...ledger, conditions: linked }, vectors }
}

/** What is on the table: the act, whose it is, and the words that name it. */
const ON_TABLE: readonly (readonly [id: string, act: string, by: string, to: string, words: RegExp])[] = [
  ['talks', 'talks', 'NER', 'TCD', /talks/],
  ['entry', 'membership', 'EU', 'NER', /join the EU/],
  ['guarantees', 'guarantee', 'EU', 'NER', /guarantees/],
  ['withdrawal', 'withdraw', 'TCD', 'NER', /withdraw/],
  ['lifting', 'lift', 'NER', 'TCD', /lift/],
  ['release', 'release', 'MLI', 'TCD', /release/],
  ['disarmament', 'disarm', 'TCD', 'NER', /disarm/],
]

type Held = readonly [proposal: string, holder: string, stance: Stance, supposed?: 'supposed']

function tableOf(held: readonly Held[] = []): Table {
  const proposals = ON_TABLE.map(([id, act, by, to]): Proposal => ({
    id, story: 's', label: id, act, type: null, actors: [party(by)], recipients: [party(to)], claims: [],
  })) // biome-ignore format: one line reads best
  const positions = held.map(([proposal, holder, stance, supposed]): Position => ({
    id: `${holder} on ${proposal}`, story: 's', proposal, holder: party(holder), stance, basis: 'word', according: null,
    supposed: supposed !== undefined, claims: [], members: [], conditions: [], since: null, lastSeen: null, history: [],
  })) // biome-ignore format: one line reads best
  return {
    proposals,
    positions,
    find: {
      ofRecord: () => [],
      ofProposition: ({ act, actors }) =>
        ON_TABLE.find(([, own, by]) => own === act && actors.some(({ id }) => id === by))?.[0] ?? null,
      ofText: (article, { start, end }) =>
        ON_TABLE.find(([, , , , words]) => words.test(article.text.slice(start, end)))?.[0] ?? null,
    },
  }
}

interface Given {
  readonly wrong?: readonly string[]
  readonly held?: readonly Held[]
}

function found(readings: readonly Reading[], { wrong = [], held = [] }: Given = {}) {
  const claims = membersOf(readings)
    .filter(({ ref }) => !wrong.includes(ref))
    .map(({ ref }) => ({ id: ref, members: [ref] }) as unknown as Claim)
  const table = tableOf(held)
  return { ...table, ...findDependencies(readings, claims, table) }
}

/** A line a link: `proposal <- requirement (holder, state)`, `proposal x position`, `proposal or alternative`, `ring: …`. */
function lines(readings: readonly Reading[], given: Given = {}): readonly string[] {
  const { dependencies, deadlocks } = found(readings, given)
  return [
    ...dependencies.flatMap(({ proposal, requirements, refusals, alternatives }) => [
      ...requirements.map(({ label, holder, state }) => `${proposal} <- ${label} (${holder?.id ?? '-'}, ${state})`),
      ...refusals.map((position) => `${proposal} x ${position}`),
      ...alternatives.map(
        ({ label, proposal: other }) => `${proposal} or ${label}${other === null ? '' : ` = ${other}`}`,
      ),
    ]),
    ...deadlocks.map(({ proposals }) => `ring: ${proposals.join(' ')}`),
  ]
}

const TALKS: TestRecord = {
  evidence: 'Niger is ready for talks with Chad once Chad stops shelling the port',
  trigger: 'ready for', type: 'AGREE', by: 'NER', to: 'TCD', content: 'talks with Chad', act: 'talks: NER > TCD: talk',
} // biome-ignore format: one line reads best
const TERM: Linked = ['precondition', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'once']
const SHELLED: TestRecord = {
  evidence: 'Chad shelled the port again', trigger: 'shelled', type: 'ASSAULT', by: 'TCD', to: 'NER',
} // biome-ignore format: one line reads best

describe('what a proposal waits for', () => {
  it('is what the condition says, by whom it says so', () => {
    expect(lines([report('a', '2031-02-10', [TALKS], [TERM])])).toEqual([
      'talks <- Chad stops shelling the port (NER, open)',
    ])
  })

  it('is broken by an act against it, not by a record that a person called wrong', () => {
    const readings = [report('a', '2031-02-10', [TALKS, SHELLED], [TERM])]
    expect(lines(readings)).toEqual(['talks <- Chad stops shelling the port (NER, broken)'])
    expect(lines(readings, { wrong: ['a#a1'] })).toEqual(['talks <- Chad stops shelling the port (NER, open)'])
  })

  it('is one requirement, wherever it is stated', () => {
    const again: TestRecord = {
      ...TALKS,
      evidence: 'Niger will hold talks with Chad only if Chad stops shelling ships',
    }
    const { dependencies } = found([
      report('a', '2031-02-10', [TALKS], [TERM]),
      report(
        'b',
        '2031-02-11',
        [again],
        [['precondition', 'Chad stops shelling ships', 'talks with Chad', 'NER', 'only if']],
      ),
    ])
    expect(dependencies.map(({ requirements }) => requirements.map(({ conditions }) => conditions))).toEqual([
      [['a#k0', 'b#k0']],
    ])
  })

  it.each<[string, Linked]>([
    ['another party asks for it', ['precondition', 'Chad stops shelling the port', 'talks with Chad', 'MLI', 'once']],
    ['another thing is asked', ['precondition', 'the mayor of the port is freed', 'talks with Chad', 'NER', 'once']],
  ])('is another requirement where %s', (_, other) => {
    const evidence = `Niger is ready for talks with Chad once ${other[1]}`
    const readings = [report('a', null, [TALKS], [TERM]), report('b', null, [{ ...TALKS, evidence }], [other])]
    expect(found(readings).dependencies.flatMap(({ requirements }) => requirements)).toHaveLength(2)
  })

  it.each<[string, Linked]>([
    ['a cause', ['cause', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'because']],
    ['a purpose', ['purpose', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'so that']],
    ['a consequence', ['consequence', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'would mean']],
    ['a concession', ['concession', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'although']],
    [
      'a term of what is not on the table',
      ['precondition', 'talks with Chad', 'Chad stops shelling the port', 'NER', 'once'],
    ],
  ])('is not %s', (_, condition) => {
    expect(lines([report('a', '2031-02-10', [TALKS], [condition])])).toEqual([])
  })

  it('is not what a party threatens with', () => {
    const threat: TestRecord = {
      evidence: 'Niger will bomb the talks if Chad sails', trigger: 'will bomb', type: 'THREATEN', by: 'NER', to: 'TCD',
      content: 'bomb the talks', act: 'attack: NER > TCD: ',
    } // biome-ignore format: one line reads best
    const term: Linked = ['contingency', 'Chad sails', 'Niger will bomb the talks', 'NER', 'if']
    expect(lines([report('a', '2031-02-10', [threat], [term])])).toEqual([])
  })

  it.each(['his conditions', 'certain conditions', 'its demands', 'how the talks proceed'])('is not "%s"', (words) => {
    const record = { ...TALKS, evidence: `Niger set out ${words} for talks with Chad` }
    const term: Linked = ['precondition', words, 'talks with Chad', 'NER', 'for']
    expect(lines([report('a', null, [record], [term])])).toEqual([])
  })

  it('is met by a promise where a promise is asked for', () => {
    const record = { ...TALKS, evidence: 'Niger is ready for talks with Chad if Chad promised to leave the port' }
    const term: Linked = ['contingency', 'Chad promised to leave the port', 'talks with Chad', 'NER', 'if']
    const asked: TestRecord = {
      evidence: record.evidence, trigger: 'promised', type: 'AGREE', by: 'TCD', to: 'NER', status: 'hypothetical',
    } // biome-ignore format: one line reads best
    const given: TestRecord = {
      evidence: 'Chad gave Niger guarantees',
      trigger: 'gave',
      type: 'AID',
      by: 'TCD',
      to: 'NER',
    }
    const line = (state: string) => [`talks <- Chad promises to leave the port (NER, ${state})`]
    expect(lines([report('a', '2031-02-10', [record, asked], [term])])).toEqual(line('open'))
    expect(lines([report('a', '2031-02-10', [record, asked, given], [term])])).toEqual(line('met'))
  })

  it('is nothing where it comes about even so', () => {
    const record = { ...TALKS, evidence: 'The siege may go on and Niger is ready for talks with Chad even then' }
    const consequent = 'Niger is ready for talks with Chad even then'
    const term: Linked = ['contingency', 'The siege may go on', consequent, 'NER', 'even then']
    expect(lines([report('a', null, [record], [term])])).toEqual([])
  })

  it('is the end of what else would hinder it', () => {
    const record = { ...TALKS, evidence: 'Niger is not ready for talks with Chad if the siege continues' }
    const term: Linked = ['contingency', 'the siege continues', 'Niger is not ready for talks with Chad', 'NER', 'if']
    expect(lines([report('a', null, [record], [term])])).toEqual(['talks <- The siege ends (NER, open)'])
  })
})

const IF_NOT: TestRecord = {
  evidence: 'If the EU is not ready to let Niger join the EU it should give Niger guarantees', trigger: 'should',
  type: 'REQUEST', by: 'NER', to: 'EU', content: 'give Niger guarantees', act: 'guarantee: EU > NER: guarantee',
} // biome-ignore format: one line reads best

describe('other ways', () => {
  const refused = 'the EU is not ready to let Niger join the EU'
  it.each<[string, Linked]>([
    ['in its own words', ['alternative', 'give Niger guarantees', 'let Niger join the EU', 'NER', 'if not']],
    ['where the first is refused', ['contingency', refused, 'give Niger guarantees', 'NER', 'If']],
    ['though the first is refused', ['concession', refused, 'give Niger guarantees', 'NER', 'even if']],
  ])('are named %s', (_, condition) => {
    expect(lines([report('a', null, [IF_NOT], [condition])])).toEqual([
      'entry or The EU gives Niger guarantees = guarantees',
    ])
  })

  it('are not what holds in spite of a refusal', () => {
    const condition: Linked = ['concession', refused, 'give Niger guarantees', 'NER', 'although']
    expect(lines([report('a', null, [IF_NOT], [condition])])).toEqual([])
  })
})

describe('what follows where an act fails', () => {
  it('is no other way where no party names it', () => {
    const { ledger, vectors } = report(
      'a',
      null,
      [IF_NOT],
      [['contingency', 'the EU is not ready to let Niger join the EU', 'give Niger guarantees', 'NER', 'If']],
    )
    const conditions = ledger.conditions.map((condition) => ({ ...condition, holder: null }))
    expect(lines([{ ledger: { ...ledger, conditions }, vectors }])).toEqual([])
  })
})

describe('who stands in the way', () => {
  it.each<[string, Held, readonly string[]]>([
    ['who refuses', ['entry', 'EU', 'refuses'], ['entry x EU on entry']],
    ['who opposes', ['entry', 'MLI', 'opposes'], ['entry x MLI on entry']],
    ['not who only might', ['entry', 'EU', 'refuses', 'supposed'], []],
    ['not who asks for it', ['entry', 'NER', 'demands'], []],
    ['not who has terms', ['entry', 'EU', 'conditional'], []],
  ])('is %s', (_, position, expected) => {
    expect(lines([report('a', null, [IF_NOT])], { held: [position] })).toEqual(expected)
  })
})

const STEPS: Readonly<Record<string, readonly [by: string, to: string, will: string]>> = {
  withdrawal: ['TCD', 'NER', 'Chad will withdraw its troops'],
  lifting: ['NER', 'TCD', 'Niger will lift the blockade'],
  release: ['MLI', 'TCD', 'Mali will release the sailors'],
  disarmament: ['TCD', 'NER', 'Chad will disarm its militias'],
}

/** A report in which the first step waits for the second. */
function waiting(id: string, first: string, second: string): Reading {
  const [by = '', to = '', will = ''] = STEPS[first] ?? []
  const [, , then = ''] = STEPS[second] ?? []
  const record: TestRecord = { evidence: `${will} only after ${then}`, trigger: 'will', type: 'AGREE', by, to }
  return report(id, '2031-02-10', [record], [['precondition', then, will, by, 'only after']])
}

describe('rings', () => {
  it.each<[string, readonly Reading[], readonly string[]]>([
    ['one waits for the other', [waiting('a', 'withdrawal', 'lifting')], []],
    ['neither moves first', [waiting('a', 'withdrawal', 'lifting'), waiting('b', 'lifting', 'withdrawal')], ['ring: lifting withdrawal']],
    ['three wait in a ring', [waiting('a', 'withdrawal', 'lifting'), waiting('b', 'lifting', 'release'), waiting('c', 'release', 'withdrawal')], ['ring: lifting release withdrawal']],
    ['three in a row', [waiting('a', 'withdrawal', 'lifting'), waiting('b', 'lifting', 'release')], []],
    ['a party orders its own steps', [waiting('a', 'withdrawal', 'disarmament'), waiting('b', 'disarmament', 'withdrawal')], []],
    ['told twice it is one', [waiting('a', 'withdrawal', 'lifting'), waiting('b', 'lifting', 'withdrawal'), waiting('c', 'lifting', 'withdrawal')], ['ring: lifting withdrawal']],
  ])('%s', (_, readings, expected) => {
    expect(lines(readings).filter((line) => line.startsWith('ring'))).toEqual(expected)
  }) // biome-ignore format: a row a line

  it('end when one side has moved', () => {
    const moved: TestRecord = {
      evidence: 'Niger lifted the blockade', trigger: 'lifted', type: 'RETREAT', by: 'NER', to: 'TCD', date: '2031-02-12',
    } // biome-ignore format: one line reads best
    const { deadlocks } = found([
      waiting('a', 'withdrawal', 'lifting'),
      waiting('b', 'lifting', 'withdrawal'),
      report('c', '2031-02-12', [moved]),
    ])
    expect(deadlocks).toEqual([])
  })
})

describe('findDependencies', () => {
  const readings = [
    waiting('a', 'withdrawal', 'lifting'),
    waiting('b', 'lifting', 'withdrawal'),
    report('c', '2031-02-11', [TALKS, SHELLED], [TERM]),
    report('d', null, [IF_NOT], [['alternative', 'give Niger guarantees', 'let Niger join the EU', 'NER', 'if not']]),
  ]

  it('gives the same in any order of the reports', () => {
    const once = found(readings)
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        const again = found(shuffled)
        expect([again.dependencies, again.deadlocks]).toEqual([once.dependencies, once.deadlocks])
      }),
    )
  })

  it('gives a graph of what it found, with the links of rings marked', () => {
    const { nodes, edges } = graphOf(found(readings, { held: [['entry', 'USA', 'opposes']] }))
    const label = (id: string) => nodes.find((node) => node.id === id)?.label
    const drawn = edges.map(
      ({ from, to, kind, isInRing }) => `${label(from)} ${kind} ${label(to)}${isInRing ? ' *' : ''}`,
    )
    expect(drawn.toSorted()).toEqual([
      'entry alternative guarantees',
      'entry refused The US opposes',
      'lifting requires withdrawal *',
      'talks requires Chad stops shelling the port',
      'withdrawal requires lifting *',
    ])
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
  })

  it('takes little time for a thousand records and two hundred conditions', () => {
    const towns = Array.from({ length: 8 }, (_, town) => ({ ...SHELLED, evidence: `Chad shelled town ${town}` }))
    const many = Array.from({ length: 100 }, (_, at) =>
      report(`r${at}`, '2031-02-10', [TALKS, SHELLED, ...towns], [TERM, TERM]),
    )
    const start = performance.now()
    const { dependencies } = found(many)
    expect(performance.now() - start).toBeLessThan(1500)
    const conditions = dependencies.flatMap(({ requirements }) => requirements.flatMap((one) => one.conditions))
    expect(conditions).toHaveLength(200)
  })
})
