import { describe, expect, it } from 'vitest'
import { moodOf } from './mood-rows.js'

describe('moodOf', () => {
  it.each([
    ['Chad opens the crossing', 'wanted'],
    ['the rebels to hand over their weapons', 'wanted'],
    ['a no-fly zone over Chad', 'wanted'],
    ['not only Chad but also Niger signs', 'wanted'],
    ['Chad stops shelling the port', 'wanted'],
    ['the fighting ends', 'wanted'],
    ['attacks on the port stop', 'wanted'],
    ['it notes the offer', 'wanted'],
    ['Chad will not open the crossing', 'refused'],
    ['Chad won’t open it', 'refused'],
    ["they can't agree", 'refused'],
    ['Niger refused to attend', 'refused'],
    ['the talks fail', 'refused'],
    ['a committee failed to settle it', 'refused'],
    ['the crossing would stay shut', 'refused'],
    ['they are unwilling to sign', 'refused'],
    ['there is no question of a visit', 'refused'],
    ['Chad would retaliate', 'harm'],
    ['Niger will hit back', 'harm'],
    ['its army goes on fighting', 'harm'],
    ['Chad attacks the port', 'harm'],
    ['there would be grave consequences', 'harm'],
    ['we will not attack', 'harm'],
    ['the harvest is lost', 'deadline'],
    ['the mandate expires', 'deadline'],
  ])('%s: %s', (text, mood) => {
    expect(moodOf(text)).toBe(mood)
  })
})
