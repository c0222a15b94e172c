import { describe, expect, test } from 'vitest'
import { type Affiliation, affiliationOn } from './listed-actor.js'

const held = (id: string, from: string | null, until: string | null): Affiliation => ({
  id,
  sector: 'GOV',
  from,
  until,
})

describe('affiliationOn', () => {
  const CAREER = [held('A', null, '1999-12-31'), held('B', '2000-01-01', '2004-06-30'), held('C', null, null)]
  const OFFICE = [held('A', '1990-01-01', '1994-01-01'), held('B', '2010-05-01', null)]
  const CASES: readonly (readonly [
    published: string | null,
    affiliations: readonly Affiliation[],
    id: string | null,
  ])[] = [
    ['1985-03-01', CAREER, 'A'],
    ['1999-12-31', CAREER, 'A'],
    ['2000-01-01T08:00:00Z', CAREER, 'B'],
    ['2004-07-01', CAREER, 'C'],
    [null, CAREER, 'C'],
    ['spring of 2000', CAREER, 'C'],
    ['1992-01-01', OFFICE, 'A'],
    ['2000-01-01', OFFICE, null],
    ['2010-05-01', OFFICE, 'B'],
    [null, OFFICE, 'B'],
    ['2000-01-01', [], null],
  ]
  test.each(CASES)('%s', (published, affiliations, id) => {
    expect(affiliationOn(affiliations, published)?.id ?? null).toBe(id)
  })
})
