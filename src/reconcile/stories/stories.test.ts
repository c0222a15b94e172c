import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../model/reading.js'
import { findStories } from './stories.js'
import { REPORTS, readingOf } from './test-readings.js'

const ALL = Object.entries(REPORTS).map(([id, text]) => readingOf(id, text))
const grouped = (readings: readonly Reading[]) =>
  findStories(readings)
    .map(({ story }) => [...story.articles].sort().join(' '))
    .sort()
const STORIES = ['ferryAgency ferryDaily', 'otherFerryAgency otherFerryDaily', 'strikeAgency strikeDaily'].map(
  (story) => story.split(' ').sort().join(' '),
)

describe('findStories', () => {
  it('puts reports of one event together and keeps events of one kind apart', () => {
    expect(grouped(ALL)).toEqual(STORIES)
  })

  it('gives two reports what it gives them among many', () => {
    for (const story of STORIES) {
      const two = story.split(' ').map((id) => readingOf(id, REPORTS[id as keyof typeof REPORTS]))
      expect(grouped(two)).toEqual([story])
    }
    expect(grouped(ALL.filter(({ ledger }) => /agency/i.test(ledger.id)))).toHaveLength(3)
  })

  it('does not depend on the order of arrival', () => {
    const expected = findStories(ALL).map(({ story }) => story)
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (readings) => {
        expect(findStories(readings).map(({ story }) => story)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('gives nothing for nothing, and a story for one report', () => {
    expect(findStories([])).toEqual([])
    const [only] = findStories([readingOf('one', REPORTS.ferryDaily, { published: '2024-08-03T10:00:00Z' })])
    expect(only?.story).toMatchObject({ articles: ['one'], from: '2024-08-03', to: '2024-08-03' })
  })

  it('orders reports by publication, undated ones last', () => {
    const [found] = findStories([
      readingOf('a', REPORTS.ferryAgency),
      readingOf('b', REPORTS.ferryDaily, { published: '2024-08-05' }),
      readingOf('c', `${REPORTS.ferryAgency}\n\nUpdated.`, { published: '2024-08-04' }),
    ])
    expect(found?.story).toMatchObject({ articles: ['c', 'b', 'a'], from: '2024-08-04', to: '2024-08-05' })
    expect(found?.readings.map(({ ledger }) => ledger.id)).toEqual(['c', 'b', 'a'])
  })
})

describe('findStories, with odd input', () => {
  it('counts a report once that is given twice', () => {
    const [found, ...others] = findStories([ALL[0], ALL[1], ALL[0]].filter((reading) => reading !== undefined))
    expect(others).toEqual([])
    expect(found?.story.articles).toHaveLength(2)
  })

  it.each<[string, readonly Reading[]]>([
    ['one text under two outlets', [
      readingOf('a', REPORTS.strikeAgency, { outlet: 'Meridian Wire' }),
      readingOf('b', REPORTS.strikeAgency, { outlet: 'Harbour Post' }),
    ]],
    ['one text long after', [
      readingOf('a', REPORTS.strikeAgency, { published: '2024-02-01' }),
      readingOf('b', REPORTS.strikeAgency, { published: '2024-11-20' }),
    ]],
    ['a corrected report', [
      readingOf('a', REPORTS.strikeAgency),
      readingOf('b', REPORTS.strikeAgency.replace('4 percent', '14 percent').replace('Thursday', 'Friday')),
    ]],
    ['a report cut short', [
      readingOf('a', REPORTS.ferryAgency),
      readingOf('b', REPORTS.ferryAgency.split('\n\n').slice(0, 2).join('\n\n')),
    ]],
    ['one of the two without date and outlet', [
      readingOf('a', REPORTS.ferryAgency, { published: '2024-08-03', outlet: 'Meridian Wire' }),
      readingOf('b', REPORTS.ferryDaily),
    ]],
    ['a text of one sentence, twice', [readingOf('a', 'Talks failed.'), readingOf('b', 'Talks failed.')]],
  ])('keeps in one story: %s', (_, readings) => {
    expect(findStories(readings)).toHaveLength(1)
  }) // biome-ignore format: a table

  it('keeps texts without words apart from reports, and does not fail', () => {
    const found = findStories([readingOf('empty', ''), ...ALL.slice(0, 2), readingOf('blank', ' \n')])
    expect(found.find(({ story }) => story.articles.includes('ferryDaily'))?.story.articles).toHaveLength(2)
    expect(found.flatMap(({ story }) => story.articles)).toHaveLength(4)
  })

  it('takes a thousand copies for one story, at once', () => {
    const copies = Array.from({ length: 1000 }, (_, at) =>
      readingOf(`copy${at}`, `${REPORTS.ferryAgency}\n\nPrinted by paper ${at}.`),
    )
    const began = process.cpuUsage()
    expect(findStories([...copies, ...ALL])).toHaveLength(3)
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000)
  })
})
