import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerStore } from '../../store/ledger-store.js'
import { testLedger, written } from '../test-ledger.js'
import { EVENTS, eventFormat } from './event-table.js'

/** The first line of POLECAT's weekly files (doi:10.7910/DVN/AJGVIT), as programs that read them have it. */
const POLECAT =
  'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version'

let store: LedgerStore
let rows: readonly Readonly<Record<string, string>>[]
beforeAll(async () => {
  store = await testLedger()
  const file = await written(eventFormat.open, store, eventFormat.wants)
  rows = parse(file, { delimiter: '\t', columns: true })
})
afterAll(() => store.close())

describe('the event table', () => {
  it('has the columns of POLECAT, in their order', () =>
    expect(EVENTS.columns.map(({ name }) => name)).toEqual(POLECAT.split('|')))

  it('has a row for each claim that is told as having happened', () => {
    expect(rows.map((row) => row['Event Type']).sort()).toEqual(['AID', 'CONSULT', 'REJECT', 'REQUEST'])
    expect(new Set(rows.map((row) => row['Event ID'])).size).toBe(4)
  })

  it.each([
    ['REQUEST', { 'Event Date': '2031-02-09', 'Quad Code': 'VERBAL CONFLICT', 'Actor Name': 'Norway', 'Actor Country': 'NOR', 'Recipient Country': 'TCD', 'Publication Date': '2031-02-10' }],
    ['CONSULT', { 'Event Date': '2031-02-11', 'Quad Code': 'VERBAL COOPERATION', 'Actor Name': 'Norway; NATO', 'Actor Country': 'NOR', 'Primary Actor Sector': 'GOV', 'Actor Sectors': 'GOV; IGO', 'Raw Placename': 'Oslo', Source: 'Beta' }],
    ['AID', { 'Event Date': '', 'Quad Code': 'MATERIAL COOPERATION', Source: '', 'Publication Date': '', Language: 'en', Intensity: '', Latitude: '' }],
  ])('tells of %s what it knows and leaves the rest empty', (type, cells) =>
    expect(rows.find((row) => row['Event Type'] === type)).toMatchObject(cells)) // biome-ignore format: a table

  it('of an empty ledger has its header alone', async () => {
    const empty = await testLedger([])
    const text = (await written(eventFormat.open, empty, eventFormat.wants)).toString()
    expect(text).toBe(`${POLECAT.replaceAll('|', '\t')}\r\n`)
    await empty.close()
  })

  it('has a line a row, for readers without quotes', async () => {
    const text = (await written(eventFormat.open, store, eventFormat.wants)).toString()
    for (const line of text.trimEnd().split('\r\n')) expect(line.split('\t')).toHaveLength(40)
  })
})
