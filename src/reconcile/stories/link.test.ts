import { describe, expect, it } from 'vitest'
import { explainLink, linkOf } from './link.js'
import { profileOf } from './profile.js'
import { TermCounts } from './term-counts.js'
import { REPORTS, readingOf } from './test-readings.js'
import { weigh } from './weighed-profile.js'

const counts = new TermCounts()
const weighed = (text: string, published: string | null = null) =>
  weigh(profileOf(readingOf(text, text, { published })), counts)

describe('linkOf', () => {
  it('finds one event in other words likelier than another event in the same words', () => {
    const same = linkOf(weighed(REPORTS.ferryAgency), weighed(REPORTS.ferryDaily))
    const alike = linkOf(weighed(REPORTS.ferryAgency), weighed(REPORTS.otherFerryAgency))
    expect(same.likelihood).toBeGreaterThan(0.5)
    expect(alike.likelihood).toBeLessThan(0.5)
    expect(same.isCopy || alike.isCopy).toBe(false)
  })

  it('does not depend on which comes first', () => {
    const [a, b] = [weighed(REPORTS.strikeAgency, '2024-02-01'), weighed(REPORTS.strikeDaily, '2024-02-09')]
    expect(linkOf(a, b)).toEqual(linkOf(b, a))
  })

  it.each([
    ['a text and itself', REPORTS.strikeAgency, REPORTS.strikeAgency, true],
    ['a text and its first half', REPORTS.ferryAgency, REPORTS.ferryAgency.split('\n\n').slice(0, 2).join('\n\n'), true],
    ['two reports in their own words', REPORTS.ferryAgency, REPORTS.ferryDaily, false],
    ['a form filled in twice', form('Arica', 'Chile', 'Tacna'), form('Padang', 'Indonesia', 'Bukittinggi'), false],
    ['texts of no words', '', '', false],
  ])('tells copies: %s', (_, a, b, isCopy) => {
    expect(linkOf(weighed(a), weighed(b)).isCopy).toBe(isCopy)
  }) // biome-ignore format: a table

  it('takes days between publications against one story', () => {
    const on = (day: string) =>
      linkOf(weighed(REPORTS.strikeAgency, '2024-02-01'), weighed(REPORTS.strikeDaily, day)).likelihood
    expect(on('2024-02-02')).toBeGreaterThan(on('2024-02-12'))
    expect(on('2024-02-12')).toBeGreaterThan(on('2024-02-27'))
  })
})

/** A report of the kind that machines write: the same words around other names and figures. */
function form(town: string, state: string, other: string): string {
  return `Earthquake near ${town}. The quake was felt across ${state}, from ${town} to ${other}, and people in ${other} ran into the streets of the old town.`
}

describe('explainLink', () => {
  it('says what each comparator adds and why, and sums up to the likelihood', () => {
    const [a, b] = [weighed(REPORTS.ferryAgency, '2024-08-03'), weighed(REPORTS.ferryDaily, '2024-08-05')]
    const reasons = explainLink(a, b)
    const odds = reasons.reduce((sum, { score }) => sum + score, 0)
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(linkOf(a, b).likelihood)
    expect(reasons.find(({ name }) => name === 'published')?.detail).toBe('published 2 days apart')
    expect(reasons.every(({ detail }) => /\w/.test(detail))).toBe(true)
  })
})
