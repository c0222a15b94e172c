import { describe, expect, it } from 'vitest'
import { noLonger, opposite } from './opposite.js'

describe('opposite', () => {
  it.each([
    ['The siege continues', 'The siege ends'],
    ['Raids continue', 'Raids end'],
    ['Chad keeps shelling the port', 'Chad stops shelling the port'],
    ['Chad does not withdraw', 'Chad withdraws'],
    ['Guarantees are not given', 'Guarantees are given'],
    ['Chad refuses to sign', 'Chad signs'],
    ['The council fails to act', 'The council acts'],
    ['No answer comes', 'Answer comes'],
    ['The crossing stays shut', 'The crossing opens'],
    ['The rebels stay put', 'The rebels leave'],
    ['Chadian forces continue fighting', 'Chadian forces stop fighting'],
    ['The crossing is shut', null],
  ])('%s: %s', (text, expected) => {
    expect(opposite(text)).toBe(expected)
  })
})

describe('noLonger', () => {
  it.each([
    ['Police surrounded the port', 'Police no longer surround the port'],
    ['The crossing is shut', 'The crossing is no longer shut'],
    ['The gates are shut', 'The gates are no longer shut'],
    ['A siege of the port', 'Not that a siege of the port'],
  ])('%s: %s', (text, expected) => {
    expect(noLonger(text)).toBe(expected)
  })
})
