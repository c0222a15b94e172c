import { describe, expect, test } from 'vitest'
import { standardGazetteer } from './gazetteer.js'

const idOf = (name: string): string | null => standardGazetteer().lookup(name)[0]?.id ?? null

describe('the gazetteer', () => {
  test.each([
    ['Ukraine', 'UKR'],
    ['Ukrainian', 'UKR'],
    ['Ukrainians', 'UKR'],
    ['Kyiv', 'UKR'],
    ['Kiev', 'UKR'],
    ['U.S.', 'USA'],
    ['US', 'USA'],
    ['Washington', 'USA'],
    ['White House', 'USA'],
    ['Kremlin', 'RUS'],
    ['Moscow', 'RUS'],
    ['Downing Street', 'GBR'],
    ['Britain', 'GBR'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Kosovo', 'XKX'],
    ['South Korea', 'KOR'],
    ['North Korea', 'PRK'],
    ['NATO', 'NATO'],
    ['Nato', 'NATO'],
    ['European Union', 'EU'],
    ['Brussels', 'EU'],
    ['IAEA', 'IAEA'],
    ['Hamas', 'HAMAS'],
    ['Kharkiv', 'UKR'],
    ['IRAN', 'IRN'],
    ['the West', 'WEST'],
    ['Security Council', 'UN'],
    ['Burmese', 'MMR'],
  ])('%s is %s', (name, id) => {
    expect(idOf(name)).toBe(id)
  })

  test.each(['us', 'Stanley', 'Victoria', 'Douglas', 'polish up', 'reform', 'Island', 'chad wick', 'it', ''])(
    '"%s" is no party',
    (name) => {
      expect(idOf(name)).toBeNull()
    },
  )
})
