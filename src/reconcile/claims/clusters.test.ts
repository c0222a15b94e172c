import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Judgement, newJudgement } from '../../model/judgement.js'
import { verdictsOn } from '../judgements/verdicts.js'
import { type Member, membersOf } from '../member.js'
import { type TestRecord, testReport } from '../test-report.js'
import { clusterMembers } from './clusters.js'

const nobody = verdictsOn([], [])

/** Members of reports of one record each, in the order given. */
const told = (...records: readonly TestRecord[]): readonly Member[] =>
  membersOf(records.map((record, at) => testReport(`paper${at}`, '2031-05-01', [record])))

/** The sizes of the clusters, the largest first. */
const sizes = (members: readonly Member[]): readonly number[] =>
  clusterMembers(members, nobody)
    .map(({ length }) => length)
    .sort((a, b) => b - a)

const demand: TestRecord = {
  evidence: 'Nairobi demanded that Ethiopia open the border crossing at Moyale',
  trigger: 'demanded',
  type: 'REQUEST',
  by: 'KEN',
  to: 'ETH',
  content: 'open the border crossing at Moyale',
  act: 'open: ETH >: border crossing',
}
const talks: TestRecord = {
  evidence: 'Kenya and Ethiopia held talks in Djibouti',
  trigger: 'held talks',
  type: 'CONSULT',
  by: 'KEN+ETH',
}
const raid: TestRecord = {
  evidence: 'Ethiopian jets bombed the port of Assab',
  trigger: 'bombed',
  type: 'ASSAULT',
  by: 'ETH',
  to: 'ERI',
  date: '2031-05-02',
}

describe('one claim', () => {
  it.each<[string, TestRecord, Partial<TestRecord>]>([
    ['the same words', demand, {}],
    [
      'one round that two newsrooms number each in its own way',
      { ...talks, evidence: 'the first round of talks between Kenya and Ethiopia in Djibouti', place: 'Djibouti' },
      { evidence: 'the second round of talks between Kenya and Ethiopia', place: 'Djibouti' },
    ],
    [
      'other words for the same demand',
      demand,
      {
        evidence: 'Kenya has called on the Ethiopian government to open the frontier crossing in Moyale',
        trigger: 'called on',
        content: 'open the frontier crossing in Moyale',
        act: 'open: ETH >: frontier crossing',
      },
    ],
    [
      'an act by its noun and by its verb',
      {
        ...demand,
        evidence: 'Kenya demands that Ethiopia withdraw from the Gambela camps',
        content: 'withdraw from the Gambela camps',
        act: 'withdraw: ETH >',
      },
      {
        evidence: 'Kenya insists on an Ethiopian pullout from Gambela camps',
        trigger: 'insists',
        content: 'an Ethiopian pullout from Gambela camps',
        act: 'withdraw: ETH >',
      },
    ],
    [
      'one addressee under two names of a group',
      { ...demand, to: 'NATO', evidence: 'Kenya asked NATO for patrol boats', content: 'patrol boats', act: 'boat' },
      { to: 'PARTNERS', evidence: 'Kenya asked its partners for patrol boats' },
    ],
    [
      'talks by another noun, without their place',
      talks,
      { evidence: 'the negotiations between Kenya and Ethiopia', trigger: 'negotiations' },
    ],
    [
      'the sides the other way round',
      talks,
      { by: 'ETH', to: 'KEN', evidence: 'Ethiopia met Kenya for talks', trigger: 'talks' },
    ],
    [
      'news to one, announced by the other',
      talks,
      { status: 'future', evidence: 'Kenya and Ethiopia will hold talks in Djibouti' },
    ],
    [
      'talks by their verb alone, where the row names the noun',
      talks,
      { evidence: 'Kenya and Ethiopia concluded them', trigger: 'concluded', rule: 'CONSULT/verb/conclude talk' },
    ],
    ['one raid', raid, { evidence: 'the bombing of Assab by Ethiopian jets', trigger: 'bombing' }],
  ])('%s', (_, first, change) => {
    expect(sizes(told(first, { ...first, ...change }))).toEqual([2])
  })
})

describe('not one claim', () => {
  it.each<[string, TestRecord, Partial<TestRecord>]>([
    [
      'of another party',
      demand,
      { by: 'UGA', evidence: 'Uganda demanded that Ethiopia open the border crossing at Moyale' },
    ],
    ['the demand and its refusal', demand, { type: 'REJECT', by: 'ETH', to: 'KEN' }],
    [
      'the demand and its opposite',
      demand,
      { act: 'not open: ETH >: border crossing', content: 'not open the border crossing at Moyale' },
    ],
    ['ready and not ready', { ...talks, type: 'AGREE', content: 'hold talks', act: 'talks' }, { status: 'negated' }],
    ['supposed and done', raid, { status: 'hypothetical' }],
    [
      'something else asked of the same party',
      demand,
      {
        evidence: 'Kenya demanded that Ethiopia release eleven fishermen',
        content: 'release eleven fishermen',
        act: 'release: ETH >: fisherman',
      },
    ],
    [
      'a threat and its deed',
      raid,
      { type: 'THREATEN', content: 'bomb the port of Assab', act: 'attack: ETH > ERI: port' },
    ],
    [
      'the first and the second round',
      { ...talks, evidence: 'the first round of talks between Kenya and Ethiopia' },
      {
        evidence: 'the second round of talks between Kenya and Ethiopia',
      },
    ],
    [
      'rounds in two places',
      { ...talks, evidence: 'the first round of talks between Kenya and Ethiopia', place: 'Djibouti' },
      { evidence: 'the second round of talks between Kenya and Ethiopia', place: 'Nairobi' },
    ],
    ['talks of other sides', talks, { by: 'KEN+TZA', evidence: 'Kenya and Tanzania held talks in Djibouti' }],
    [
      'talks and a telephone call',
      talks,
      { evidence: 'Kenya and Ethiopia spoke in a phone call', trigger: 'phone call' },
    ],
    ['a raid on another city on another day', raid, { evidence: 'Ethiopian jets bombed Massawa', date: '2031-05-04' }],
    ['a raid the other way', raid, { by: 'ERI', to: 'ETH', evidence: 'Eritrean jets bombed the port of Assab' }],
  ])('%s', (_, first, change) => {
    expect(sizes(told(first, { ...first, ...change }))).toEqual([1, 1])
  })

  it('a group, where one of its pairs is barred', () => {
    const second = { ...talks, evidence: 'the second round of talks between Kenya and Ethiopia' }
    const third = { ...talks, evidence: 'the third round of talks between Kenya and Ethiopia' }
    const clusters = clusterMembers(told(second, talks, talks, third), nobody)
    const rounds = clusters.map((cluster) => cluster.filter(({ record }) => /round/.test(record.evidence)).length)
    expect(Math.max(...rounds)).toBe(1)
  })
})

describe('what a person judged', () => {
  const members = told(demand, { ...demand, evidence: 'Nairobi wants the Moyale crossing open' }, raid)
  const judged = (kind: 'same' | 'different', a: number, b: number): readonly Judgement[] => {
    const made = newJudgement({
      kind, members: [members[a]?.ref ?? '', members[b]?.ref ?? ''], words: [], label: null, by: null, at: '2031-05-03T08:00:00Z',
    }) // biome-ignore format: one row reads best
    return 'kind' in made ? [made] : []
  }

  it.each([
    ['nothing', [], [2, 1]],
    ['that two alike are different', judged('different', 0, 1), [1, 1, 1]],
    ['that two of other types are the same', judged('same', 0, 2), [3]],
  ])('%s', (_, judgements, expected) => {
    const clusters = clusterMembers(members, verdictsOn(members, judgements))
    expect(clusters.map(({ length }) => length).sort((a, b) => b - a)).toEqual(expected)
  })

  it('parts copies of one text', () => {
    const copies = told(demand, demand, demand)
    const [first, second] = copies.map(({ ref }) => ref)
    const made = newJudgement({
      kind: 'different',
      members: [first ?? '', second ?? ''],
      words: [],
      label: null,
      by: null,
      at: '2031-05-03T08:00:00Z',
    })
    const clusters = clusterMembers(copies, verdictsOn(copies, 'kind' in made ? [made] : []))
    expect(
      clusters.some((cluster) => cluster.some(({ ref }) => ref === first) && cluster.some(({ ref }) => ref === second)),
    ).toBe(false)
  })
})

describe('any members', () => {
  const variants: readonly TestRecord[] = [
    demand,
    { ...demand, evidence: 'Kenya wants the Moyale crossing open', content: 'the Moyale crossing open' },
    { ...demand, to: 'ERI', evidence: 'Kenya demanded that Eritrea open the border crossing' },
    talks,
    { ...talks, date: '2031-05-01' },
    { ...talks, date: '2031-05-07' },
    { ...talks, evidence: 'the second round of negotiations', trigger: 'negotiations' },
    raid,
    { ...raid, date: '2031-05-03' },
    { ...raid, status: 'historical' },
  ]
  const some = fc
    .array(fc.constantFrom(...variants), { minLength: 1, maxLength: 12 })
    .map((records) => told(...records))
  const names = (members: readonly Member[]): readonly string[] =>
    clusterMembers(members, nobody).map((cluster) => cluster.map(({ ref }) => ref).join(' '))

  it('give the same clusters in any order', () => {
    fc.assert(
      fc.property(
        some.chain((members) =>
          fc.tuple(fc.constant(members), fc.shuffledSubarray([...members], { minLength: members.length })),
        ),
        ([members, shuffled]) => {
          expect(names(shuffled)).toEqual(names(members))
        },
      ),
    )
  })

  it('are each in one cluster', () => {
    fc.assert(
      fc.property(some, (members) => {
        expect(
          clusterMembers(members, nobody)
            .flat()
            .map(({ ref }) => ref)
            .sort(),
        ).toEqual(members.map(({ ref }) => ref).sort())
      }),
    )
  })

  it('stay together when copies of them come', () => {
    fc.assert(
      fc.property(some, (members) => {
        const copies = members.map((member) => ({ ...member, ref: `${member.ref}copy` }))
        const sizesBefore = clusterMembers(members, nobody).map(({ length }) => 2 * length)
        expect(clusterMembers([...members, ...copies], nobody).map(({ length }) => length)).toEqual(sizesBefore)
      }),
    )
  })
})
