import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../model/claim.js'
import type { ConditionKind } from '../../model/condition.js'
import type { Reading } from '../../model/reading.js'
import { membersOf } from '../member.js'
import { findPositions } from '../positions/positions.js'
import { type TestCondition, type TestRecord, testReport } from '../positions/test-report.js'
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
  const plain = conditions.map(
    ([kind, antecedent, consequent, holder]): TestCondition => [kind, antecedent, consequent, holder],
  )
  const { ledger, vectors } = testReport(id, day, records, plain)
  const linked = ledger.conditions.map((condition, at) => ({ ...condition, cue: conditions[at]?.[4] ?? '' }))
  return { ledger: { ...ledger, conditions: linked }, vectors }
}

/** Every record a claim of its own; those left out are judged wrong. */
const claimsOf = (readings: readonly Reading[], wrong: readonly string[] = []): readonly Claim[] =>
  membersOf(readings)
    .filter(({ ref }) => !wrong.includes(ref))
    .map(({ ref }) => ({ id: ref, members: [ref] }) as unknown as Claim)

function found(readings: readonly Reading[], wrong: readonly string[] = []) {
  const claims = claimsOf(readings, wrong)
  const table = findPositions('s', readings, claims)
  return { ...table, ...findDependencies(readings, claims, table) }
}

/** A line a link: `proposal <- requirement (holder, state)`, `proposal x holder`, `proposal or alternative`. */
function lines(readings: readonly Reading[], wrong: readonly string[] = []): readonly string[] {
  const { proposals, positions, dependencies, deadlocks } = found(readings, wrong)
  const name = (id: string) => proposals.find((proposal) => proposal.id === id)?.label ?? '?'
  return [
    ...dependencies.flatMap(({ proposal, requirements, refusals, alternatives }) => [
      ...requirements.map(
        ({ label, holder, state }) => `${name(proposal)} <- ${label} (${holder?.id ?? '-'}, ${state})`,
      ),
      ...positions.filter(({ id }) => refusals.includes(id)).map(({ holder }) => `${name(proposal)} x ${holder.id}`),
      ...alternatives.map(({ label }) => `${name(proposal)} or ${label}`),
    ]),
    ...deadlocks.map((deadlock) => `ring: ${deadlock.proposals.map(name).toSorted().join(', ')}`),
  ]
}

const TALKS: TestRecord = {
  evidence: 'Niger is ready for talks with Chad once Chad stops shelling the port',
  trigger: 'ready for', type: 'AGREE', by: 'NER', to: 'TCD', content: 'talks with Chad', act: 'talks: NER > TCD: talk',
} // biome-ignore format: one line reads best
const TALKS_TERM: Linked = ['precondition', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'once']
const SHELLED: TestRecord = {
  evidence: 'Chad shelled the port again',
  trigger: 'shelled',
  type: 'ASSAULT',
  by: 'TCD',
  to: 'NER',
}

describe('what a proposal waits for', () => {
  it('is what the condition says, by whom it says so', () => {
    expect(lines([report('a', '2031-02-10', [TALKS], [TALKS_TERM])])).toEqual([
      'Talks between Niger and Chad <- Chad stops shelling the port (NER, open)',
    ])
  })

  it('is broken by an act against it', () => {
    expect(lines([report('a', '2031-02-10', [TALKS, SHELLED], [TALKS_TERM])])).toEqual([
      'Talks between Niger and Chad <- Chad stops shelling the port (NER, broken)',
    ])
  })

  it('is not broken by a record that a person called wrong', () => {
    expect(lines([report('a', '2031-02-10', [TALKS, SHELLED], [TALKS_TERM])], ['a#a1'])).toEqual([
      'Talks between Niger and Chad <- Chad stops shelling the port (NER, open)',
    ])
  })

  it('is one requirement, wherever it is stated', () => {
    const again: TestRecord = {
      ...TALKS,
      evidence: 'Niger will hold talks with Chad only if the shelling by Chad stops',
    }
    const other: Linked = ['precondition', 'the shelling by Chad stops', 'talks with Chad', 'NER', 'only if']
    const { dependencies } = found([
      report('a', '2031-02-10', [TALKS], [TALKS_TERM]),
      report('b', '2031-02-11', [again], [other]),
    ])
    expect(dependencies.map(({ requirements }) => requirements.map(({ conditions }) => conditions))).toEqual([
      [['a#k0', 'b#k0']],
    ])
  })

  it('is two requirements where two parties ask for it, or two things are asked', () => {
    const other: TestRecord = {
      ...TALKS, evidence: 'Mali is ready for talks with Chad once Chad stops shelling the port', by: 'MLI', act: 'talks: MLI > TCD: talk',
    } // biome-ignore format: one line reads best
    const readings = [
      report('a', '2031-02-10', [TALKS], [TALKS_TERM]),
      report(
        'b',
        '2031-02-11',
        [other],
        [['precondition', 'Chad stops shelling the port', 'talks with Chad', 'MLI', 'once']],
      ),
    ]
    expect(found(readings).dependencies.flatMap(({ requirements }) => requirements)).toHaveLength(2)
  })

  it.each<[string, Linked]>([
    ['a cause', ['cause', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'because']],
    ['a purpose', ['purpose', 'talks with Chad', 'Chad stops shelling the port', 'NER', 'so that']],
    ['a consequence', ['consequence', 'talks with Chad', 'Chad stops shelling the port', 'NER', 'would mean']],
    ['a concession', ['concession', 'Chad stops shelling the port', 'talks with Chad', 'NER', 'although']],
    [
      'a condition on what is not on the table',
      ['precondition', 'talks with Chad', 'Chad stops shelling the port', 'NER', 'once'],
    ],
  ])('is not %s', (_, condition) => {
    expect(lines([report('a', '2031-02-10', [TALKS], [condition])])).toEqual([])
  })

  it('is not what a party threatens with', () => {
    const threat: TestRecord = {
      evidence: 'Niger will bomb Chad if Chad stops shelling the port', trigger: 'will bomb', type: 'THREATEN', by: 'NER', to: 'TCD',
      content: 'bomb Chad', act: 'attack: NER > TCD: ',
    } // biome-ignore format: one line reads best
    const term: Linked = ['contingency', 'Chad stops shelling the port', 'Niger will bomb Chad', 'NER', 'if']
    expect(lines([report('a', '2031-02-10', [TALKS, threat], [term])])).toEqual([])
  })

  it.each(['his conditions', 'certain conditions', 'its demands', 'how the talks proceed'])(
    'is nothing by "%s"',
    (words) => {
      const record = { ...TALKS, evidence: `Niger set out ${words} for talks with Chad` }
      expect(lines([report('a', null, [record], [['precondition', words, 'talks with Chad', 'NER', 'for']])])).toEqual(
        [],
      )
    },
  )

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
    expect(lines([report('a', '2031-02-10', [record, asked], [term])])).toEqual([
      'Talks between Niger and Chad <- Chad promises to leave the port (NER, open)',
    ])
    expect(lines([report('a', '2031-02-10', [record, asked, given], [term])])).toEqual([
      'Talks between Niger and Chad <- Chad promises to leave the port (NER, met)',
    ])
  })

  it('is nothing where it comes about even so', () => {
    const record = { ...TALKS, evidence: 'The siege may go on and Niger is ready for talks with Chad even then' }
    const term: Linked = [
      'contingency',
      'The siege may go on',
      'Niger is ready for talks with Chad even then',
      'NER',
      'even then',
    ]
    expect(lines([report('a', null, [record], [term])])).toEqual([])
  })

  it('is the end of what else would hinder it', () => {
    const record = { ...TALKS, evidence: 'Niger is not ready for talks with Chad if the siege continues' }
    const term: Linked = ['contingency', 'the siege continues', 'Niger is not ready for talks with Chad', 'NER', 'if']
    expect(lines([report('a', null, [record], [term])])).toEqual([
      'Talks between Niger and Chad <- The siege ends (NER, open)',
    ])
  })
})

const ENTRY: TestRecord = {
  evidence: 'Niger asked the EU to let Niger join the EU', trigger: 'asked', type: 'REQUEST', by: 'NER', to: 'EU',
  content: 'let Niger join the EU', act: 'membership: EU > NER: ',
} // biome-ignore format: one line reads best
const ASSURANCES: TestRecord = {
  evidence: 'If the EU is not ready to let Niger join the EU it should give Niger guarantees', trigger: 'should', type: 'REQUEST', by: 'NER', to: 'EU',
  content: 'give Niger guarantees', act: 'guarantee: EU > NER: guarantee',
} // biome-ignore format: one line reads best

describe('other ways', () => {
  it.each<[string, Linked]>([
    ['in its own words', ['alternative', 'give Niger guarantees', 'let Niger join the EU', 'NER', 'if not']],
    [
      'where the first is refused',
      ['contingency', 'the EU is not ready to let Niger join the EU', 'give Niger guarantees', 'NER', 'If'],
    ],
    [
      'though the first is refused',
      ['concession', 'the EU is not ready to let Niger join the EU', 'give Niger guarantees', 'NER', 'even if'],
    ],
  ])('are named %s', (_, condition) => {
    expect(lines([report('a', null, [ENTRY, ASSURANCES], [condition])])).toEqual([
      'EU membership for Niger or The EU gives Niger guarantees',
    ])
  })

  it('are not what holds in spite of a refusal', () => {
    const condition: Linked = [
      'concession',
      'the EU is not ready to let Niger join the EU',
      'give Niger guarantees',
      'NER',
      'although',
    ]
    expect(lines([report('a', null, [ENTRY, ASSURANCES], [condition])])).toEqual([])
  })
})

describe('who stands in the way', () => {
  const refusal: TestRecord = {
    evidence: 'The EU ruled out that Niger could join the EU', trigger: 'ruled out', type: 'REJECT', by: 'EU', to: 'NER',
    content: 'Niger could join the EU', act: 'membership: EU > NER: ',
  } // biome-ignore format: one line reads best

  it('is who refuses', () => {
    expect(lines([report('a', null, [ENTRY, refusal])])).toEqual(['EU membership for Niger x EU'])
  })

  it('is not who only might', () => {
    expect(lines([report('a', null, [ENTRY, { ...refusal, status: 'hypothetical' }])])).toEqual([])
  })
})

/** An act of a party that waits for an act of another. */
const STEPS: Readonly<Record<string, TestRecord>> = {
  withdraw: { evidence: 'Chad will withdraw its troops', trigger: 'will withdraw', type: 'AGREE', by: 'TCD', to: 'NER', content: 'withdraw its troops', act: 'withdraw: TCD > NER: troop' },
  lift: { evidence: 'Niger will lift the blockade', trigger: 'will lift', type: 'AGREE', by: 'NER', to: 'TCD', content: 'lift the blockade', act: 'lift: NER > TCD: blockade' },
  release: { evidence: 'Mali will release the sailors', trigger: 'will release', type: 'AGREE', by: 'MLI', to: 'TCD', content: 'release the sailors', act: 'release: MLI > TCD: sailor' },
  disarm: { evidence: 'Chad will disarm its militias', trigger: 'will disarm', type: 'AGREE', by: 'TCD', to: 'NER', content: 'disarm its militias', act: 'disarm: TCD > NER: militia' },
} // biome-ignore format: one line reads best

/** A report in which the first step waits for the second. */
function waiting(id: string, first: string, second: string, cue = 'only after'): Reading {
  const [one, other] = [STEPS[first], STEPS[second]]
  if (!one || !other) throw new Error('no such step')
  const holder = one.by
  return report(id, '2031-02-10', [one, other], [['precondition', other.evidence, one.evidence, holder, cue]])
}

describe('rings', () => {
  it.each<[string, readonly Reading[], readonly string[]]>([
    ['one waits for the other', [waiting('a', 'withdraw', 'lift')], []],
    ['neither moves first', [waiting('a', 'withdraw', 'lift'), waiting('b', 'lift', 'withdraw')], ['Lifting of blockade by Niger, Withdrawal by Chad']],
    ['three wait in a ring', [waiting('a', 'withdraw', 'lift'), waiting('b', 'lift', 'release'), waiting('c', 'release', 'withdraw')], ['Lifting of blockade by Niger, Releasing the sailors, Withdrawal by Chad']],
    ['three in a row', [waiting('a', 'withdraw', 'lift'), waiting('b', 'lift', 'release')], []],
    ['a party orders its own steps', [waiting('a', 'withdraw', 'disarm'), waiting('b', 'disarm', 'withdraw')], []],
    ['told twice it is one', [waiting('a', 'withdraw', 'lift'), waiting('b', 'lift', 'withdraw'), waiting('c', 'lift', 'withdraw')], ['Lifting of blockade by Niger, Withdrawal by Chad']],
  ])('%s', (_, readings, expected) => {
    expect(lines(readings).filter((line) => line.startsWith('ring'))).toEqual(expected.map((ring) => `ring: ${ring}`))
  }) // biome-ignore format: a row a line

  it('end when one side has moved', () => {
    const moved: TestRecord = {
      evidence: 'Niger lifted the blockade',
      trigger: 'lifted',
      type: 'RETREAT',
      by: 'NER',
      to: 'TCD',
      date: '2031-02-12',
    }
    const { deadlocks } = found([
      waiting('a', 'withdraw', 'lift'),
      waiting('b', 'lift', 'withdraw'),
      report('c', '2031-02-12', [moved]),
    ])
    expect(deadlocks).toEqual([])
  })
})

describe('findDependencies', () => {
  const readings = [
    waiting('a', 'withdraw', 'lift'),
    waiting('b', 'lift', 'withdraw'),
    report('c', '2031-02-11', [TALKS, SHELLED], [TALKS_TERM]),
    report(
      'd',
      null,
      [ENTRY, ASSURANCES],
      [['alternative', 'give Niger guarantees', 'let Niger join the EU', 'NER', 'if not']],
    ),
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
    const { nodes, edges } = graphOf(found(readings))
    const label = (id: string) => nodes.find((node) => node.id === id)?.label
    expect(
      edges.map(({ from, to, kind, isInRing }) => `${label(from)} ${kind} ${label(to)}${isInRing ? ' *' : ''}`).sort(),
    ).toEqual([
      'EU membership for Niger alternative Guarantees for Niger',
      'Lifting of blockade by Niger requires Withdrawal by Chad *',
      'Talks between Niger and Chad requires Chad stops shelling the port',
      'Withdrawal by Chad requires Lifting of blockade by Niger *',
    ])
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
  })

  it('takes little time for a thousand records and two hundred conditions', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      report(
        `r${at}`,
        '2031-02-10',
        [TALKS, SHELLED, ...Array.from({ length: 8 }, (_, n) => ({ ...SHELLED, evidence: `Chad shelled town ${n}` }))],
        [TALKS_TERM, TALKS_TERM],
      ),
    )
    const claims = claimsOf(many)
    const table = findPositions('s', many, claims)
    const start = performance.now()
    const { dependencies } = findDependencies(many, claims, table)
    expect(performance.now() - start).toBeLessThan(1500)
    expect(
      dependencies.flatMap(({ requirements }) => requirements.flatMap(({ conditions }) => conditions)),
    ).toHaveLength(200)
  })
})
