import { describe, expect, it } from 'vitest'
import { parsePetrarchActors } from './petrarch-actors.js'

const read = (text: string) => {
  const parsed = parsePetrarchActors(text, 'a.txt')
  return 'items' in parsed ? parsed.items : parsed.bad
}

describe('parsePetrarchActors', () => {
  it.each([
    ['NORWAY_  [NOR]\n+NORWEGIAN_ \n+OSLO_', 'state', 'Norway', ['Norway', 'Norwegian', 'OSLO', 'Oslo']],
    ['ADA_HOLM_ ; a minister\n+MINISTER_HOLM\n+A._HOLM_\n\t[NORGOV >20100101]\n\t[NORELI]', 'person', 'Ada Holm', ['Ada Holm', 'A. Holm']],
    ['FOREIGN_MINISTER_IDA_VIK [NORGOV]', 'person', 'Ida Vik', ['Ida Vik']],
    ['VIK_ [NORGOV 800101-900101]', 'person', 'Vik', ['Vik']],
    ['NORTHERN_FJORD_ARMY_ [NORREB]', 'organisation', 'Northern Fjord Army', ['Northern Fjord Army']],
    ['SHINING_TIDE [NORREB] # a group', 'organisation', 'Shining Tide', ['Shining Tide']],
    ['FISHERS_OF_THE_NORTH [NGOENV]', 'organisation', 'Fishers of the North', ['Fishers of the North']],
    ['TIDE_ [NORMIL]', 'organisation', 'TIDE', ['TIDE', 'Tide']],
    ['KIM_BO-RA_AL_HUSSEIN [NORELI]', 'person', 'Kim Bo-ra al Hussein', ['Kim Bo-ra al Hussein']],
  ])('%j', (text, kind, name, aliases) => {
    expect(read(text)).toMatchObject([{ kind, name, aliases, source: 'a.txt:1', bySurname: false }])
  }) // biome-ignore format: a table

  it('reads several codes on a line, dates and codes that mean nobody', () => {
    const [actor] = read('ADA_HOLM_\t[NORGOV 010101-041231][IGOUNO >050101] [---]\n')
    expect(actor).toMatchObject({
      affiliations: [
        { id: 'NOR', sector: 'GOV', from: '2001-01-01', until: '2004-12-31' },
        { id: 'UN', sector: 'IGO', from: '2005-01-01', until: null },
        { id: null },
      ],
    })
  })

  it('passes over comments, empty lines, and what follows STOP, in files of any line end', () => {
    const text = [
      '# names', '; old comment', '<!-- one -->', '<!-- over', 'ADA_HOLM_ [BAD', '-->', '', 'IDA_VIK_ [NORGOV] ; now', '  ',
      '+I._VIK_ # short', '---STOP---', 'REST [??]',
    ] // biome-ignore format: lines
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(text.join(end))).toMatchObject([{ aliases: ['Ida Vik', 'I. Vik'], source: 'a.txt:8' }])
  })

  it('calls a body that has no state by its own name', () => {
    expect(read('FISHERS_OF_THE_NORTH [NGOENV]')).toMatchObject([
      { affiliations: [{ id: 'FISHERS OF THE NORTH', sector: 'NGO' }] },
    ])
  })

  it.each([
    ['ADA_HOLM_', 1, /"ADA_HOLM_" has no code/],
    ['ADA_HOLM_\nIDA_VIK_ [NORGOV]', 1, /"ADA_HOLM_" has no code/],
    ['+ADA_HOLM_ [NORGOV]', 1, /a synonym stands before the first name/],
    ['\t[NORGOV]\nADA_HOLM_ [NORGOV]', 1, /a code stands before the first name/],
    ['ADA_HOLM_ [NORGOV]\n+', 2, /\+ stands without a name/],
    ['ADA_HOLM_ [NORGOV', 1, /"\[NORGOV" is no code in brackets/],
    ['ADA_HOLM_ NORGOV]', 1, /a sign that no name has/],
    ['ADA_HOLM_ [NORGOV} ', 1, /is no code in brackets/],
    ['ADA_HOLM_ [NORGOV] now', 1, /"now" is no code in brackets/],
    ['ADA_HOLM_\n\t[NORGOV >99]', 2, /"99" is no date/],
    ['ADA_HOLM_ [NORGOV][]', 1, /brackets are empty/],
    ['___ [NOR]', 1, /is no name/],
  ])('%j is wrong', (text, line, reason) => {
    expect(read(text)).toEqual([{ line, reason: expect.stringMatching(reason) }])
  })

  it('tells all bad lines in their order, and gives no actor', () => {
    const bad = read('ADA_HOLM_\nIDA_VIK_ [nor]\nBO_DAL_ [NORGOV]\n\t[NORGOV >99]\nEVA_LI_\n')
    expect(bad.map((one) => ('line' in one ? one.line : 0))).toEqual([1, 2, 4, 5])
  })
})
