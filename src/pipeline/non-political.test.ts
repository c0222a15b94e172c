import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleLedger } from '../model/ledger.js'
import { readTexts, textsIn } from './real-texts.js'

const NON_POLITICAL = textsIn('non-political')
const CONTROLS = textsIn('political-controls')
const kindOf = (name: string): string => name.split('-')[0] ?? name
const KINDS = [...new Set(Object.keys(NON_POLITICAL).map(kindOf))]

let ledgers: ReadonlyMap<string, ArticleLedger> = new Map()
beforeAll(async () => {
  ledgers = await readTexts({ ...NON_POLITICAL, ...CONTROLS })
}, 60_000)

const told = (name: string): readonly string[] =>
  ledgers
    .get(name)
    ?.records.map(({ type, trigger, actors, recipients }) =>
      [name, actors.map(({ id }) => id).join('+'), type, trigger, recipients.map(({ id }) => id).join('+')].join(' '),
    ) ?? ['not read']

describe('reports on sport, weather, markets, film, fashion, cookery and crime', () => {
  it('give at most one record in four texts', () => {
    const found = Object.keys(NON_POLITICAL).flatMap(told)
    expect(Object.keys(NON_POLITICAL).length).toBeGreaterThanOrEqual(24)
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(Object.keys(NON_POLITICAL).length / 4)
  })

  it.each(KINDS)('%s: at most one a text on average', (kind) => {
    const names = Object.keys(NON_POLITICAL).filter((name) => kindOf(name) === kind)
    const found = names.flatMap(told)
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(names.length)
  })

  it('give next to no conditions', () => {
    const found = Object.keys(NON_POLITICAL).flatMap((name) => ledgers.get(name)?.conditions ?? [])
    expect(found.length).toBeLessThanOrEqual(2)
  })
})

/** What must be found although the report is full of matches, shares, films and dishes: who, and what. */
const MUST: Readonly<Record<string, readonly string[]>> = {
  'bare-names': ['RUS REJECT', 'TUR AGREE', 'UKR REJECT', 'POL ACCUSE'],
  'cookery-embargo': ['RUS CONCEDE', 'SRB SUPPORT', 'SRB AGREE', 'EU ACCUSE'],
  'crime-diplomat': ['DNK SANCTION', 'DNK REQUEST', 'IRN REJECT', 'IRN THREATEN', 'ISR REQUEST'],
  'crime-opposition': ['POL REQUEST', 'POL ACCUSE', 'EU THREATEN'],
  'film-ban': ['CHN PROTEST', 'VNM ACCUSE', 'CHN REQUEST', 'VNM REJECT', 'KHM AGREE'],
  'market-sanctions': ['USA SANCTION', 'RUS THREATEN', 'RUS REQUEST', 'GBR SANCTION', 'CHN REJECT'],
  'market-tariffs': ['IND SANCTION', 'KOR ACCUSE', 'KOR REQUEST', 'IND REJECT', 'EU THREATEN'],
  'sport-boycott': ['SWE THREATEN', 'RUS ASSAULT', 'SWE REQUEST', 'RUS ACCUSE', 'UKR SUPPORT'],
  'sport-truce': ['SDN AGREE', 'SDN CONCEDE', 'REBELS ASSAULT', 'AU SUPPORT', 'EGY AGREE'],
  'weather-relief': ['PAK AGREE', 'IND AGREE', 'UN REQUEST', 'PAK ASSAULT'],
  'weather-siege': ['REBELS ASSAULT', 'GOVERNMENT REJECT', 'KEN AGREE'],
}

describe('reports on public affairs with as many matches, shares, films and dishes in them', () => {
  it.each(Object.entries(MUST))('%s', (name, expected) => {
    const found = (ledgers.get(name)?.records ?? []).flatMap(({ type, actors }) =>
      actors.map(({ id }) => `${id} ${type}`),
    )
    expect(found).toEqual(expect.arrayContaining([...expected]))
  })

  it('every one of them is in the table', () => {
    expect(Object.keys(MUST)).toEqual(Object.keys(CONTROLS))
  })

  it('leave the match itself out', () => {
    expect(told('sport-truce').join('\n')).not.toMatch(/SDN CONSULT meet GHA/)
  })
})
