import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import { sampleReport } from '../origins/sample-report.js'
import { visitPairs } from './blocks.js'
import { oddsOf } from './compare.js'
import { type Traits, traitsOf } from './traits.js'
import { Vocabulary } from './words.js'

type Given = Pick<EventRecord, 'type' | 'status' | 'actors' | 'recipients'>

const TEXT = 'Two sides held talks on the dam.'
const partyOf = (id: string): Party => ({ id, sector: 'UNK', name: null })
const party = fc.constantFrom('NOR', 'USA', 'NATO', 'WEST', 'EU', 'FRA', 'TRADING PARTNERS', 'WORLD').map(partyOf)
const given: fc.Arbitrary<Given> = fc.record({
  type: fc.constantFrom('CONSULT', 'AGREE', 'SUPPORT', 'ASSAULT', 'ACCUSE', 'REJECT'),
  status: fc.constantFrom('actual', 'negated', 'hypothetical', 'future'),
  actors: fc.array(party, { maxLength: 2 }),
  recipients: fc.array(party, { maxLength: 2 }),
})

/** Each pair once, as `before later`. */
function visitedOf(units: readonly (readonly Traits[])[]): ReadonlySet<string> {
  const visited = new Set<string>()
  visitPairs(units, (before, later) => visited.add(`${before} ${later}`))
  return visited
}

function traitsIn(records: readonly Given[], vocabulary: Vocabulary): readonly Traits[] {
  const article = sampleReport('Globe', TEXT, [TEXT])
  return records.flatMap((own, at) =>
    article.records.map((record) => {
      const member = { ref: `globe#${at}`, article, record: { ...record, ...own }, vector: null }
      return traitsOf(member, null, vocabulary)
    }),
  )
}

describe('pairs of units', () => {
  it('are visited wherever no bar forbids them, and each names the earlier unit first', () => {
    fc.assert(
      fc.property(fc.array(fc.array(given, { minLength: 1, maxLength: 2 }), { maxLength: 12 }), (records) => {
        const vocabulary = new Vocabulary()
        const units = records.map((own) => traitsIn(own, vocabulary))
        const words = vocabulary.weighed([])
        const visited = visitedOf(units)
        for (const [later, unit] of units.entries())
          for (const [before, other] of units.slice(0, later).entries()) {
            const isPossible = unit.some((a) => other.some((b) => oddsOf(b, a, words) !== null))
            if (isPossible) expect(visited).toContain(`${before} ${later}`)
          }
        for (const pair of visited) {
          const [before = 0, later = 0] = pair.split(' ').map(Number)
          expect(before).toBeLessThan(later)
        }
      }),
    )
  })

  it('are passed over where their parties differ', () => {
    const [norway, france] = ['NOR', 'FRA'].map((id) => [partyOf(id)])
    const records = [norway, france, norway].map(
      (actors = []): Given => ({ type: 'ASSAULT', status: 'actual', actors, recipients: [] }),
    )
    expect([...visitedOf(traitsIn(records, new Vocabulary()).map((one) => [one]))]).toEqual(['0 2'])
  })
})
