import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Party } from '../../model/party.js'
import { LONGEST } from './label-edges.js'
import { requirementLabel } from './requirement-label.js'

const party = (id: string): Party => ({ id, sector: 'GOV', name: null })
const label = (text: string, doer?: string, target?: string): string =>
  requirementLabel(text, { doers: doer ? [party(doer)] : [], targets: target ? [party(target)] : [] })

describe('requirementLabel', () => {
  it.each([
    ['Chad must first “withdraw its troops”', undefined, 'Chad withdraws its troops'],
    ['Chad to withdraw', undefined, 'Chad withdraws'],
    ['the work on the dam to be halted', undefined, 'The work on the dam is halted'],
    ['the rebels should lay down their arms', undefined, 'The rebels lay down their arms'],
    ['Niger would not join the bloc', undefined, 'Niger does not join the bloc'],
    ['the Chadian envoy were willing to fly out to Niamey', undefined, 'The Chadian envoy flies out to Niamey'],
    ['a deal was signed', undefined, 'A deal is signed'],
    ['the crossings were opened to goods first', undefined, 'The crossings are opened to goods'],
    ['Chad lifted the embargo', undefined, 'Chad lifts the embargo'],
    ['Chad withdrew', undefined, 'Chad withdraws'],
    ['Chad ceding the islands, including the smallest', undefined, 'Chad cedes the islands'],
    ['just stop the raids', 'TCD', 'Chad stops the raids'],
    ['withdrawing its troops', 'TCD', 'Chad withdraws its troops'],
    ['they lifted the embargo', 'TCD', 'Chad lifts the embargo'],
    ['she lifted the embargo', 'TCD', 'She lifts the embargo'],
    ['lift the embargo on Chad', 'TCD', 'Lift the embargo on Chad'],
    ['we lift the embargo', 'TCD', 'Chad lifts the embargo'],
    ['they lifted the embargo', undefined, 'They lift the embargo'],
    ['limit sales to the U.S.', undefined, 'Limit sales to the US'],
    ['the lifting of the embargo', 'TCD', 'The lifting of the embargo'],
    ['a six-month truce', undefined, 'A six-month truce'],
    ['Chadian shelling of the port', undefined, 'Chadian shelling of the port'],
    ['Chad promised not to use the ports', undefined, 'Chad promises not to use the ports'],
    ['the cordon had been lifted', undefined, 'The cordon is lifted'],
    ['a meeting could take place', undefined, 'A meeting takes place'],
    ['experts from Chad would be welcome', undefined, 'Experts from Chad are welcome'],
    ['he was first questioned by a judge', undefined, 'He is questioned by a judge'],
    ['which eases the embargo', undefined, 'Ease the embargo'],
    ['under which Chad would reopen the port', undefined, 'Chad reopens the port'],
    ['flights over the lake stopped at 6 a.m. and would not resume', undefined, 'Flights over the lake do not resume'],
    ['Chad made decisions that could bring peace', undefined, 'Chad makes decisions that could bring peace'],
    ['Chad to withdraw troops deployed in May', undefined, 'Chad withdraws troops deployed in May'],
    ['on Wednesday Chadian forces would leave', undefined, 'Chadian forces leave'],
    ['a decision to withdraw', undefined, 'A decision to withdraw'],
    ['troops armed by Chad', undefined, 'Troops armed by Chad'],
    ['a return to the table', undefined, 'A return to the table'],
  ])('%s', (text, doer, expected) => {
    expect(label(text, doer)).toBe(expected)
  })

  it('names who gets a thing, not who gives it', () => {
    expect(label('obtaining a waiver', 'USA', 'NER')).toBe('Niger obtains a waiver')
  })

  it('is short, and ends on a word that says something', () => {
    const long =
      'Chad must return the ships that it has taken over the years in the waters around the islands of the lake'
    expect(label(long)).toBe('Chad returns the ships that it has taken over the years in the waters')
  })

  it('takes no time for a run of signs', () => {
    const start = performance.now()
    expect(label(`Chad ${'-'.repeat(50)} ${'!'.repeat(100_000)} leaves`)).toMatch(/^Chad/)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('is never longer than that, whatever the words', () => {
    const word = fc.constantFrom(
      'Chad',
      'must',
      'to',
      'withdraw',
      'the',
      'of',
      'was',
      ',',
      '“',
      'its',
      'troops',
      'first',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(label(words.join(' '), 'NER').length).toBeLessThanOrEqual(LONGEST)
      }),
    )
  })
})
