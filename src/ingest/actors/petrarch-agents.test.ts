import { describe, expect, it } from 'vitest'
import { looksLikeAgents, parsePetrarchAgents } from './petrarch-agents.js'

const read = (text: string) => {
  const parsed = parsePetrarchAgents(text)
  return 'items' in parsed ? parsed.items.map(({ noun, sector }) => `${noun} ${sector}`) : parsed.bad
}

describe('parsePetrarchAgents', () => {
  it.each([
    ['HARBOUR_GUARD [~COP]', ['harbour guard COP']],
    ['FERRYMAN {FERRYMEN} [~CVL] # boats', ['ferryman CVL', 'ferrymen CVL']],
    ['COAST_WATCH {} [~GOVMIL]', ['coast watch GOV']],
    ['TIDE_WATCHERS [NGO~]', ['tide watchers NGO']],
    ['TIDE_GAUGER[~MED]', ['tide gauger JRN']],
    ['!FOLK! = MAN, WOMEN\nLIGHTHOUSE!FOLK! [~CVL]', ['lighthouseman CVL', 'lighthousewomen CVL']],
    ['!FOLK! = MAN\n\n!FOLK!_OF_THE_SEA [~CVL]', ['man of the sea CVL']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['HARBOUR_GUARD', 1, /is no role/],
    ['HARBOUR_GUARD [~COP}', 1, /is no role/],
    ['HARBOUR_GUARD [COP]', 1, /needs one ~/],
    ['HARBOUR_GUARD [~COP~]', 1, /needs one ~/],
    ['HARBOUR_GUARD [~COPS]', 1, /not made of triplets/],
    ['HARBOUR_GUARD [~ZZZ]', 1, /"ZZZ" names no sector/],
    ['LIGHTHOUSE!FOLK! [~CVL]', 1, /set "!FOLK!" is not defined above/],
    ['A!B [~CVL]', 1, /a ! alone/],
    ['FERRYMAN {FERRYMEN [~CVL]', 1, /is no role/],
  ])('%j is wrong', (text, line, reason) => {
    expect(read(text)).toEqual([{ line, reason: expect.stringMatching(reason) }])
  })

  it.each([
    ['HARBOUR_GUARD [~COP]', true],
    ['WATCHERS [NGO~]', true],
    ['!FOLK! = MAN', true],
    ['NORWAY [NOR]', false],
  ])('%s is of agents: %s', (text, expected) => expect(looksLikeAgents(text)).toBe(expected))
})
