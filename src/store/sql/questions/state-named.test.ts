import { describe, expect, it } from 'vitest'
import { stateNamed } from './state-named.js'

describe('stateNamed', () => {
  it.each([
    ['Ukraine', 'UKR'],
    ['ukraine', 'UKR'],
    ['the United States', 'USA'],
    ['US', 'USA'],
    ['u.s.', 'USA'],
    ['UK', 'GBR'],
    ['Netherlands', 'NLD'],
    ['The Netherlands', 'NLD'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Russian', null],
    ['Moscow', null],
    ['Bank of Norway', null],
    ['NATO', null],
    ['', null],
    ['the', null],
    ['constructor', null],
  ])('%j: %j', (name, id) => expect(stateNamed(name)).toBe(id))
})
