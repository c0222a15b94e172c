import { describe, expect, it } from 'vitest'
import { looksLikeUserCsv, parseUserCsv } from './user-csv.js'

const HEADER = 'id,sector,name,aliases\n'
const read = (text: string) => {
  const parsed = parseUserCsv(text, 'list.csv')
  return 'items' in parsed ? parsed.items : parsed.bad
}

describe('parseUserCsv', () => {
  it.each([
    ['ELB,GOV,Grace Ombasa,', 'person', 'ELB', 'GOV', ['Grace Ombasa']],
    ['ELB,gov,Minister Grace Ombasa,"Ombasa, G.;Mama Grace"', 'person', 'ELB', 'GOV', ['Minister Grace Ombasa', 'Grace Ombasa', 'Ombasa, G.', 'Mama Grace']],
    ['ELB,GOV,Ministry of Tides,', 'organisation', 'ELB', 'GOV', ['Ministry of Tides']],
    ['TIDE WATCH,NGO,Tide Watch,TW', 'organisation', 'TIDE WATCH', 'NGO', ['Tide Watch', 'TW']],
    ['NTF,REB,Northern Tidal Fist,', 'organisation', 'NTF', 'REB', ['Northern Tidal Fist']],
    ['NOR,GOV,Norway,', 'state', 'NOR', 'GOV', ['Norway']],
    ['ELB,GOV,Xaver,', 'organisation', 'ELB', 'GOV', ['Xaver']],
    [' ELB , GOV ,  Ada   Holm , Holm ; ; Holm', 'person', 'ELB', 'GOV', ['Ada Holm', 'Holm']],
  ])('%s', (line, kind, id, sector, aliases) => {
    expect(read(HEADER + line)).toEqual([
      {
        kind,
        name: aliases[0],
        aliases,
        affiliations: [{ id, sector, from: null, until: null }],
        bySurname: true,
        source: 'list.csv:2',
      },
    ])
  }) // biome-ignore format: a table

  it('takes the kind that the list states, in columns of any order', () => {
    expect(read('kind,name,id,sector\nperson,Xaver,ELB,OPP\ngroup,Tide Folk,TIDE FOLK,CVL')).toMatchObject([
      { kind: 'person', name: 'Xaver' },
      { kind: 'group', name: 'Tide Folk' },
    ])
  })

  it.each([
    ['', 1, /no header/],
    ['id;sector;name\nELB;GOV;Ada Holm', 1, /not parted by commas/],
    ['id,sector\nELB,GOV', 1, /column name is missing/],
    ['id,sector,name,alias\nELB,GOV,Ada Holm,', 1, /"alias" is no column/],
    ['id,sector,name,name\nELB,GOV,Ada Holm,', 1, /name stands twice/],
    [`${HEADER}ELB,GOV,Ada Holm`, 2, /3 fields and the header has 4/],
    [`${HEADER}ELB,GOV,Holm, Ada,`, 2, /5 fields .* put a field with a comma in quotes/],
    [`${HEADER}elb,GOV,Ada Holm,`, 2, /id "elb" is not in capitals/],
    [`${HEADER},GOV,Ada Holm,`, 2, /id "" is not in capitals/],
    [`${HEADER}ELB,GVT,Ada Holm,`, 2, /"GVT" is no sector; use one of GOV, MIL/],
    [`${HEADER}ELB,GOV,,Holm`, 2, /name is missing/],
    [`${HEADER}ELB,GOV,"Ada Holm,`, 2, /never closed/],
    ['id,sector,name,kind\nELB,GOV,Ada Holm,human', 2, /"human" is no kind/],
    [`${HEADER}ELB,GOV,Ada Holm,Holm\nNOR,GOV,Ida Holm,Holm`, 3, /"Holm" already means another actor, on line 2/],
  ])('%j is wrong', (text, line, reason) => {
    expect(read(text)).toEqual([{ line, reason: expect.stringMatching(reason) }])
  })

  it('tells every bad line, in their order', () => {
    const bad = read(`${HEADER}elb,GOV,A B,\nELB,GOV,Ada Holm,\nELB,XXX,C D,\n"ELB,GOV,E F,\n`)
    expect(bad.map((one) => ('line' in one ? one.line : 0))).toEqual([2, 4, 5])
  })

  it('takes the same name twice for the same actor', () => {
    expect(read(`${HEADER}ELB,GOV,Ada Holm,Holm;Holm\nELB,GOV,Ada Holm,A. Holm`)).toHaveLength(2)
  })

  it.each([
    ['id,sector,name', true],
    ['"id","sector","name"\n', true],
    ['ID;Sector;Name', true],
    ['ELBONIA_ [ELB]', false],
    ['identity,sectors', false],
  ])('%j is such a list: %s', (text, expected) => expect(looksLikeUserCsv(text)).toBe(expected))
})
