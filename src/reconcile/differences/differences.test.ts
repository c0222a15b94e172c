import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Difference } from '../../model/claim.js'
import type { Cluster } from '../member.js'
import { differencesIn } from './differences.js'
import { type Told, toldBy } from './test-cluster.js'

const between = (a: Told, b: Told, c?: Told): readonly Difference[] =>
  differencesIn([toldBy('first', a), toldBy('second', b), ...(c ? [toldBy('third', c)] : [])])
const conflictsOf = (differences: readonly Difference[]): readonly string[] =>
  differences.filter(({ conflict }) => conflict).map(({ slot }) => slot)

const blast = (evidence: string, more: Told = {}): Told => ({ evidence, trigger: 'blast', type: 'ASSAULT', ...more })
const met = (more: Told): Told => ({
  evidence: 'the ministers met',
  trigger: 'met',
  type: 'CONSULT',
  rule: 'CONSULT/verb/meet',
  who: ['NOR', 'ISL'],
  ...more,
})
const day = (iso: string, text: string): Told => ({ on: [iso, iso, text] })

/** Two articles, and the slots in which they conflict. */
const TABLE: readonly (readonly [name: string, a: Told, b: Told, conflicts: readonly string[]])[] = [
  ['two counts of the dead of one day', blast('the blast killed 12 people'), blast('the blast killed 31 people'), ['number']],
  ['the dead as verb and as noun', blast('12 people were killed in the blast'), blast('31 dead in the blast'), ['number']],
  ['two counts of boats', blast('the blast sank 4 boats'), blast('the blast sank 9 boats'), ['number']],
  ['two sums', { evidence: 'lent $300 million in credit', type: 'AID', trigger: 'lent' }, { evidence: 'lent $800 million in credit', type: 'AID', trigger: 'lent' }, ['number']],
  ['two rates', { evidence: 'put a 15% duty on herring', type: 'SANCTION', trigger: 'put' }, { evidence: 'put a 40 percent duty on herring', type: 'SANCTION', trigger: 'put' }, ['number']],
  ['two counts of arrests on one day', { evidence: 'police arrested 31 sailors', type: 'COERCE', trigger: 'arrested', ...day('2031-05-11', 'Sunday') }, { evidence: 'police arrested 12 people', type: 'COERCE', trigger: 'arrested', day: '2031-05-13', ...day('2031-05-11', 'on Sunday') }, ['number']],
  ['a toll that shrinks', blast('the blast killed 31 people'), blast('the blast killed 12 people', { day: '2031-05-13' }), ['number']],
  ['two terms of a truce', { evidence: 'began a 30-day truce', type: 'RETREAT', trigger: 'began' }, { evidence: 'began a 90-day truce', type: 'RETREAT', trigger: 'began' }, ['number']],
  ['two days of one blast', blast('a blast shook the port', day('2031-05-02', '2 May')), blast('a blast shook the port', day('2031-05-07', '7 May')), ['date']],
  ['two days of one meeting', met(day('2031-05-02', 'May 2')), met(day('2031-05-09', 'May 9')), ['date']],
  ['two weekdays', met(day('2031-05-05', 'Monday')), met(day('2031-05-08', 'Thursday')), ['date']],
  ['two towns for one meeting', met({ place: 'Bergen' }), met({ place: 'Reykjavik' }), ['place']],
  ['two states for one meeting', met({ place: 'Norway' }), met({ place: 'Iceland' }), ['place']],
  ['two towns of a state for one blast', blast('a blast', { place: 'Bergen' }), blast('a blast', { place: 'Trondheim' }), ['place']],
  ['two who did it', { evidence: 'Norway sank the ferry of Iceland', trigger: 'sank', who: ['NOR'], whom: ['ISL'] }, { evidence: 'Denmark sank the ferry of Iceland', trigger: 'sank', who: ['DNK'], whom: ['ISL'] }, ['actor']],
  ['it happened, and it did not', met(day('2031-05-05', 'Monday')), met({ ...day('2031-05-05', 'Monday'), status: 'negated' }), ['status']],
  ['not done within the time of the other', met(day('2031-05-05', 'Monday')), met({ on: ['2031-05-05', '2031-05-11', 'this week'], status: 'negated' }), ['status']],
  // Near the line, and no conflict.
  ['one number in two ways', blast('swapped 240 captives'), blast('swapped 120 captives from each side'), []],
  ['a bound and a number in it', blast('the blast killed at least 12'), blast('the blast killed 31'), []],
  ['a bound above a number of dead', blast('the blast killed at least 31'), blast('the blast killed 12'), []],
  ['counts of two days', blast('the blast killed 12 people'), blast('the blast killed 31 people', { day: '2031-05-13' }), []],
  ['counts of which one has no day', blast('the blast killed 12 people'), blast('the blast killed 31 people', { day: null }), []],
  ['counts by two speakers', blast('the blast killed 12 people', { by: 'ISL' }), blast('the blast killed 31 people', { by: 'DNK' }), []],
  ['the dead and the wounded', blast('the blast killed 12 people'), blast('the blast wounded 31 people'), []],
  ['a part and the whole', blast('the blast killed 31 people, 5 of them children'), blast('the blast killed 5 children'), []],
  ['parts that make the whole', blast('the blast killed 20 soldiers and 11 civilians'), blast('the blast killed 31 people'), []],
  ['a headline put right below', blast('the blast killed 12 people, and later 31 people were killed'), blast('the blast killed 31 people'), []],
  ['round and exact', blast('the blast killed 300 people'), blast('the blast killed 311 people'), []],
  ['dozens and a number', blast('the blast killed dozens of people'), blast('the blast killed 36 people'), []],
  ['rates on two goods', { evidence: 'put a 15% duty on herring', type: 'SANCTION', trigger: 'put' }, { evidence: 'put a 40% duty on cod', type: 'SANCTION', trigger: 'put' }, []],
  ['two currencies', { evidence: 'lent $300 million in credit', type: 'AID', trigger: 'lent' }, { evidence: 'lent 260 million euros in credit', type: 'AID', trigger: 'lent' }, []],
  ['ranks of a series', met({ evidence: 'the second round' }), met({ evidence: 'the third round' }), []],
  ['neighbouring days', blast('a blast', day('2031-05-02', '2 May')), blast('a blast', day('2031-05-03', '3 May')), []],
  ['a weekday of another week', blast('a blast', day('2031-05-05', 'Monday')), blast('a blast', day('2031-05-12', 'on Monday')), []],
  ['a weekday and its date', blast('a blast', day('2031-05-12', 'Monday')), blast('a blast', day('2031-05-05', '5 May')), []],
  ['a day in a month', blast('a blast', day('2031-05-02', '2 May')), blast('a blast', { on: ['2031-05-01', '2031-05-31', 'in May'] }), []],
  ['a day and a vague time', blast('a blast', day('2031-05-09', '9 May')), blast('a blast', { on: ['2031-05-01', '2031-05-03', 'early this month'] }), []],
  ['a bound and a day', blast('a blast', day('2031-05-09', 'Friday')), blast('a blast', day('2031-06-01', 'until June 1')), []],
  ['days of what goes on', met({ ...day('2031-05-02', 'May 2'), trigger: 'talks' }), met({ ...day('2031-05-09', 'May 9'), trigger: 'talks' }), []],
  ['days of saying', { type: 'REQUEST', ...day('2031-05-02', '2 May') }, { type: 'REQUEST', ...day('2031-05-09', '9 May') }, []],
  ['a town in its state', met({ place: 'Bergen' }), met({ place: 'Norway' }), []],
  ['a site in a town', met({ place: 'a ministry' }), met({ place: 'a ministry in Bergen' }), []],
  ['a site and a town', met({ place: 'the town hall' }), met({ place: 'Bergen' }), []],
  ['a room of a house', met({ place: 'Oval Office' }), met({ place: 'White House' }), []],
  ['towns that are struck one after the other', { evidence: 'shelling', place: 'Bergen' }, { evidence: 'shelling', place: 'Trondheim' }, []],
  ['towns for what is to come', met({ place: 'Bergen', status: 'future' }), met({ place: 'Reykjavik', status: 'future' }), []],
  ['blame by two speakers', { evidence: 'Norway sank the ferry of Iceland', trigger: 'sank', who: ['NOR'], whom: ['ISL'], by: 'ISL' }, { evidence: 'Denmark sank the ferry of Iceland', trigger: 'sank', who: ['DNK'], whom: ['ISL'] }, []],
  ['a member and its alliance', { evidence: 'Norway armed Iceland', trigger: 'armed', type: 'AID', who: ['NOR'], whom: ['ISL'] }, { evidence: 'NATO armed Iceland', trigger: 'armed', type: 'AID', who: ['NATO'], whom: ['ISL'] }, []],
  ['two who shoot at each other', { evidence: 'Norway shelled Denmark', who: ['NOR'], whom: ['DNK'] }, { evidence: 'Denmark shelled Norway', who: ['DNK'], whom: ['NOR'] }, []],
  ['one alone and two together', { evidence: 'Norway sank the ferry of Iceland', who: ['NOR'], whom: ['ISL'] }, { evidence: 'Denmark and Sweden sank the ferry of Iceland', who: ['DNK', 'SWE'], whom: ['ISL'] }, []],
  ['two who demand the same', { evidence: 'Norway asked Iceland', type: 'REQUEST', who: ['NOR'], whom: ['ISL'] }, { evidence: 'Denmark asked Iceland', type: 'REQUEST', who: ['DNK'], whom: ['ISL'] }, []],
  ['done and to come', met(day('2031-05-05', 'Monday')), met({ ...day('2031-05-05', 'Monday'), status: 'future' }), []],
  ['done one day, not done another', met(day('2031-05-05', 'Monday')), met({ ...day('2031-05-09', 'Friday'), status: 'negated' }), []],
  ['done and not done on no day', met({}), met({ status: 'negated' }), []],
  ['done, and denied by one', met(day('2031-05-05', 'Monday')), met({ ...day('2031-05-05', 'Monday'), status: 'negated', by: 'DNK' }), []],
  ['a promise and none', { type: 'AGREE', ...day('2031-05-05', 'Monday') }, { type: 'AGREE', ...day('2031-05-05', 'Monday'), status: 'negated' }, []],
] // biome-ignore format: a table

describe('conflicts', () => {
  it.each(TABLE)('%s', (_name, a, b, conflicts) => {
    expect(conflictsOf(between(a, b))).toEqual(conflicts)
  })

  it.each(TABLE)('are the same whichever comes first: %s', (_name, a, b, conflicts) => {
    expect(conflictsOf(between(b, a))).toEqual(conflicts)
  })

  it('are none between two prints of one origin', () => {
    const cluster = [
      toldBy('first', blast('the blast killed 12 people')),
      toldBy('second', blast('the blast killed 31 people')),
    ]
    expect(conflictsOf(differencesIn(cluster, () => 'wire'))).toEqual([])
    expect(conflictsOf(differencesIn(cluster))).toEqual(['number'])
  })

  it('are none within one article', () => {
    const cluster = [
      toldBy('first', blast('the blast killed 12 people')),
      toldBy('first', blast('the blast killed 31 people', { id: 'r2' })),
    ]
    expect(differencesIn(cluster)).toEqual([])
  })
})

const asks = (evidence: string, trigger: string, content: string, more: Told = {}): Told => ({
  evidence,
  trigger,
  content,
  type: 'REQUEST',
  rule: `REQUEST/verb/${trigger}`,
  ...more,
})

const SLOTS: readonly (readonly [name: string, a: Told, b: Told, expected: readonly (readonly [string, string, string])[]])[] = [
  ['other words for one thing', asks('Oslo urged', 'urged', 'legal assurances'), asks('Oslo urged', 'urged', 'security guarantees'), [['term', 'legal assurances', 'security guarantees']]],
  ['more words of the same', asks('Oslo urged', 'urged', 'guarantees'), asks('Oslo urged', 'urged', 'guarantees for the islands'), []],
  ['another strength', asks('Oslo demanded', 'demanded', 'help'), asks('Oslo asked', 'asked', 'help'), [['strength', 'demanded', 'asked']]],
  ['another word of one strength', asks('Oslo urged', 'urged', 'help'), asks('Oslo appealed', 'appealed', 'help'), []],
  ['another voice', asks('help is needed', 'needed', 'help'), asks('help is needed', 'needed', 'help', { by: 'ISL' }), [['speaker', 'own voice', 'ISL']]],
  ['words of its own actor', asks('Oslo urged', 'urged', 'help'), asks('Oslo urged', 'urged', 'help', { by: 'NOR' }), []],
  ['done, and to come', met({}), met({ status: 'future' }), [['status', 'done', 'to come']]],
  ['a date that one tells', met(day('2031-05-05', 'Monday')), met({}), [['date', 'Monday', '']]],
  ['one date in two ways', met(day('2031-05-05', 'Monday')), met(day('2031-05-05', 'on Monday morning')), []],
  ['a place and the state around it', met({ place: 'Bergen' }), met({ place: 'Norway' }), [['place', 'Bergen', 'Norway']]],
  ['a place that one tells', met({ place: 'Bergen' }), met({}), []],
  ['a number that one tells', blast('the blast killed 12 people'), blast('the blast killed people'), [['number', '12 people', '']]],
  ['a small number that one tells', blast('the blast sank 3 boats'), blast('the blast sank boats'), []],
  ['a number beside the record', blast('the blast killed 12 people'), blast('the blast', { rest: ' left 12 people dead.' }), []],
  ['others', asks('Oslo asked Iceland', 'asked', 'help', { whom: ['ISL'] }), asks('Oslo asked Denmark', 'asked', 'help', { whom: ['DNK'] }), [['recipient', 'Iceland', 'Denmark']]],
  ['others that are only meant', asks('Oslo asked Iceland', 'asked', 'help', { whom: ['ISL'] }), asks('Oslo asked them', 'asked', 'help', { whom: ['DNK'] }), []],
] // biome-ignore format: a table

describe('slots', () => {
  it.each(SLOTS)('%s', (_name, a, b, expected) => {
    const told = between(a, b).map(({ slot, values }) => [slot, values.first ?? '', values.second ?? ''])
    expect(told).toEqual(expected)
  })

  it('gives conditions and purposes that one attaches', () => {
    const text = 'Oslo will sail to fish if Iceland agrees'
    const spanAt = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part })
    const member = toldBy('first', { evidence: text, trigger: 'sail', type: 'AGREE', content: 'sail' })
    const conditions = [
      {
        id: 'c1',
        kind: 'contingency' as const,
        cue: 'if',
        holder: null,
        consequent: spanAt('Oslo will sail'),
        antecedent: spanAt('Iceland agrees'),
      },
      {
        id: 'c2',
        kind: 'purpose' as const,
        cue: 'to',
        holder: null,
        antecedent: spanAt('Oslo will sail'),
        consequent: spanAt('fish'),
      },
    ]
    const cluster = [
      { ...member, article: { ...member.article, conditions } },
      toldBy('second', { evidence: 'Oslo will sail', trigger: 'sail', type: 'AGREE', content: 'sail' }),
    ]
    expect(differencesIn(cluster)).toEqual([
      { slot: 'condition', values: { first: 'if Iceland agrees' }, conflict: false },
      { slot: 'detail', values: { first: 'to fish' }, conflict: false },
    ])
  })

  it('keeps values short', () => {
    const long = 'assurances that every fjord and island of the northern and western coast will be left alone'
    const [term] = between(asks('Oslo urged', 'urged', long), asks('Oslo urged', 'urged', 'guarantees'))
    expect(term?.values.first).toMatch(/^assurances that every fjord and island.*…$/)
    expect(term?.values.first?.length).toBeLessThanOrEqual(60)
  })
})

const anyTold: fc.Arbitrary<Told> = fc.record({
  evidence: fc.constantFrom(
    'the blast killed 12 people',
    'killed 31',
    '12 dead on both sides',
    'Norway sank 4 boats',
    'nothing',
  ),
  place: fc.constantFrom(null, 'Bergen', 'Norway', 'the port'),
  status: fc.constantFrom('actual', 'future', 'negated'),
  by: fc.constantFrom(null, 'ISL'),
  on: fc.constantFrom<readonly [string, string, string]>(
    ['2031-05-02', '2031-05-02', '2 May'],
    ['2031-05-01', '2031-05-31', 'May'],
  ),
  id: fc.constantFrom('r1', 'r2'),
})
/** The members with the records of an article one below the other in one text. */
function inOneArticleEach(members: Cluster): Cluster {
  return members.map(({ ref, article, record, vector }) => {
    const before = members.filter((other) => other.article.id === article.id).map((other) => other.record)
    const start = before.slice(0, before.indexOf(record)).reduce((sum, { evidence }) => sum + evidence.length + 1, 0)
    const text = before.map(({ evidence }) => evidence).join('\n')
    return {
      ref,
      vector,
      article: { ...article, text },
      record: { ...record, start, end: start + record.evidence.length },
    }
  })
}

const DAY_OF = { a: '2031-05-12', b: '2031-05-12', c: '2031-05-13', d: null } as const
const anyCluster: fc.Arbitrary<Cluster> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...(['a', 'b', 'c', 'd'] as const)), anyTold), {
    maxLength: 7,
    selector: ([article, { id }]) => `${article}#${id}`,
  })
  .map((members) =>
    inOneArticleEach(members.map(([article, told]) => toldBy(article, { ...told, day: DAY_OF[article] }))),
  )

describe('differencesIn', () => {
  it('is the same in whatever order members come, and however often', () => {
    fc.assert(
      fc.property(
        anyCluster.chain((cluster) =>
          fc.tuple(fc.constant(cluster), fc.shuffledSubarray([...cluster], { minLength: cluster.length })),
        ),
        ([cluster, shuffled]) => {
          const once = JSON.stringify(differencesIn(cluster))
          expect(JSON.stringify(differencesIn(shuffled))).toBe(once)
          expect(JSON.stringify(differencesIn([...shuffled, ...cluster]))).toBe(once)
        },
      ),
    )
  })

  it('compares a thousand articles in milliseconds', () => {
    const cluster = Array.from({ length: 1000 }, (_, index) =>
      toldBy(`article ${index}`, blast(`the blast killed ${index + 2} people`, { content: `aid ${index}` })),
    )
    const start = performance.now()
    expect(conflictsOf(differencesIn(cluster))).toEqual(['number'])
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('finds nothing where there is nothing to compare', () => {
    expect(differencesIn([])).toEqual([])
    expect(differencesIn([toldBy('first', {})])).toEqual([])
    expect(between({}, {})).toEqual([])
  })
})
