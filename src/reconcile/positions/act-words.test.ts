import { describe, expect, it } from 'vitest'
import { actsIn, partiesIn } from './act-words.js'

describe('actsIn', () => {
  it.each<[string, readonly string[]]>([
    ['talks on a truce could begin', ['talks', 'ceasefire']],
    ['just stop the shelling and then sit down', ['stop attack', 'talks']],
    ['take Georgia into the alliance', ['membership']],
    ['shut down the airspace over the island', ['no-fly zone']],
    ['received weapons shipments', ['arms']],
    ['the weather was fine', []],
  ])('%s', (text, acts) => {
    expect(actsIn(text)).toEqual(acts)
  })
})

describe('partiesIn', () => {
  it.each<[string, readonly string[]]>([
    ['Kenyan troops in Somalia', ['KEN', 'SOM']],
    ['Nairobi’s plan for the European Union', ['KEN', 'EU']],
    ['the turkey was cold', []],
  ])('%s', (text, ids) => {
    expect(partiesIn(text).map(({ id }) => id)).toEqual(ids)
  })
})
