import { describe, expect, it } from 'vitest'
import type { Party } from '../../model/party.js'
import { holderKey, holderOf, isHolder } from './holder.js'

const party = (id: string, sector: Party['sector'], name: string | null = null): Party => ({ id, sector, name })

describe('holders', () => {
  it('keeps the opposition of a state apart from whoever acts for it', () => {
    expect(holderKey(party('PER', 'OPP'))).not.toBe(holderKey(party('PER', 'GOV')))
    expect(holderKey(party('PER', 'MIL'))).toBe(holderKey(party('PER', 'GOV')))
  })

  it.each<[string, readonly Party[], string | null]>([
    ['one person throughout', [party('PER', 'GOV', 'Rosa Quispe'), party('PER', 'GOV', 'Rosa Quispe')], 'Rosa Quispe'],
    ['several', [party('PER', 'GOV', 'Rosa Quispe'), party('PER', 'GOV')], null],
    ['a mere description of a body', [party('NATO', 'IGO', 'Our partners')], null],
    ['a party that only its name tells', [party('FARMERS', 'AGR', 'farmers')], 'farmers'],
  ])('names %s', (_, parties, name) => {
    expect(holderOf(parties).name).toBe(name)
  })

  it('leaves out those who only report', () => {
    expect([party('DAILY NEWS', 'JRN'), party('ANALYSTS', 'UNK'), party('PER', 'GOV')].map(isHolder)).toEqual([
      false,
      false,
      true,
    ])
  })
})
