import { describe, expect, test } from 'vitest'
import { editDistance } from './edit-distance.js'
import { leaderNamed, meet, type Person, sameName } from './person.js'

describe('names of persons', () => {
  test.each([
    ['Volodymyr Zelenskyy', 'Zelenskiy'],
    ['Volodymyr Zelensky', 'Volodymyr Zelesnkyy'],
    ['Zelensky', 'Zelenskyy'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['J. Trudeau', 'Justin Trudeau'],
    ['Xi Jinping', 'Xi Jinping'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
  ])('%s and %s can be one person', (a, b) => {
    expect(sameName(a, b)).toBe(true)
  })

  test.each([
    ['Donald Trump', 'Melania Trump'],
    ['George Bush', 'Laura Bush'],
    ['Li Qiang', 'Li Wei'],
    ['Rubio', 'Rutte'],
    ['Merz', 'Metz'],
    ['Boris Johnson', 'Mike Johnson'],
  ])('%s and %s cannot', (a, b) => {
    expect(sameName(a, b)).toBe(false)
  })

  test.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xyz', 3],
  ])('distance of %s and %s', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
  })

  test('the fullest name is kept', () => {
    const people: Person[] = []
    for (const name of ['Oberholzer', 'Klara Oberholzer', 'Oberholzer']) meet(people, name, leaderNamed(name))
    expect(people.map(({ name }) => name)).toEqual(['Klara Oberholzer'])
  })

  test('a leader is known by surname, a stranger is not', () => {
    expect([leaderNamed('Merkel')?.id, leaderNamed('Oberholzer')]).toEqual(['DEU', null])
  })
})
