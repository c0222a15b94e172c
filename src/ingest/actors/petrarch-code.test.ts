import { describe, expect, it } from 'vitest'
import { parseCode } from './petrarch-code.js'

describe('parseCode', () => {
  it.each([
    ['USA', { id: 'USA' }, 'GOV', true],
    ['USAGOV', { id: 'USA' }, 'GOV', false],
    ['USAGOVMIL', { id: 'USA' }, 'GOV', false],
    ['USAMIL', { id: 'USA' }, 'MIL', false],
    ['USAELI', { id: 'USA' }, 'ELI', false],
    ['FRAMED', { id: 'FRA' }, 'JRN', false],
    ['FRAHLH', { id: 'FRA' }, 'MED', false],
    ['FRAINS', { id: 'FRA' }, 'REB', false],
    ['ROMGOV', { id: 'ROU' }, 'GOV', false],
    ['KSVOPP', { id: 'XKX' }, 'OPP', false],
    ['IGOUNO', { id: 'UN' }, 'IGO', false],
    ['IGOUNOREFHCR', { id: 'UNHCR' }, 'IGO', false],
    ['IGOUNOIAE', { id: 'IAEA' }, 'IGO', false],
    ['IGOWSTNAT', { id: 'NATO' }, 'IGO', false],
    ['PSEREBHMS', { id: 'HAMAS' }, 'REB', false],
    ['WST', { id: 'WEST' }, 'GOV', false],
    ['NGOHRI', 'own', 'NGO', false],
    ['MNC', 'own', 'BUS', false],
    ['IMGMUSALQ', { id: 'AL QAEDA' }, 'REB', false],
    ['SASREB', 'own', 'REB', false],
    ['REB', 'own', 'REB', false],
    ['---', null, 'UNK', false],
  ])('%s', (code, party, sector, isBareState) => {
    expect(parseCode(code)).toEqual({ party, sector, isBareState, from: null, until: null })
  })

  it.each([
    ['USAGOV >010120', '2001-01-20', null],
    ['USAGOV > 20010120', '2001-01-20', null],
    ['USAGOV <010120', null, '2001-01-20'],
    ['USAGOV 890120-930120', '1989-01-20', '1993-01-20'],
    ['USAGOV 18610304-18650415', '1861-03-04', '1865-04-15'],
    ['USAGOV 310101-300101', '1931-01-01', '2030-01-01'],
    ['USAGOV  000229 - 010101 ', '2000-02-29', '2001-01-01'],
  ])('%s', (code, from, until) => expect(parseCode(code)).toMatchObject({ party: { id: 'USA' }, from, until }))

  it.each([
    ['', /brackets are empty/],
    ['  ', /brackets are empty/],
    ['usagov', /not made of triplets/],
    ['USAGO', /not made of triplets/],
    ['ZQXGOV', /"ZQX" is no state, region or kind of body/],
    ['USAGOV 010120', /is no restriction/],
    ['USAGOV since 2001', /is no restriction/],
    ['USAGOV <010120-020120', /is no restriction/],
    ['USAGOV >2001', /"2001" is no date/],
    ['USAGOV >011340', /"011340" is no date/],
    ['USAGOV >010229', /"010229" is no date/],
    ['USAGOV 2004017-20061201', /"2004017" is no date/],
    ['USAGOV 930120-890120', /ends before it begins/],
  ])('[%s] is wrong', (code, reason) => expect(parseCode(code)).toMatch(reason))
})
