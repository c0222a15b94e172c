import { describe, expect, test } from 'vitest'
import { nameOfAct, typeOfAct } from './acts.js'

describe('names of acts', () => {
  test.each([
    [['withdrawal'], 'withdraw'],
    [['pull out'], 'withdraw'],
    [['shut sky', 'shut'], 'no-fly zone'],
    [['prisoner swap', 'swap'], 'exchange prisoners'],
    [['legal assurance', 'assurance'], 'guarantee'],
    [['sit down'], 'talks'],
    [['move into'], 'deploy'],
    [['do more', 'do'], 'support'],
    [['hold fire', 'hold'], 'ceasefire'],
    [['drag into war', 'drag'], 'war'],
    [['attend'], 'participate'],
    [['move'], null],
    [['table', 'sing'], null],
    [['shut'], null],
    [['pull'], null],
  ])('%j is %s', (ways, name) => {
    expect(nameOfAct(...ways)).toBe(name)
  })

  test('the first way that is known decides', () => {
    expect(nameOfAct('pull force', 'pull')).toBe('withdraw')
    expect(nameOfAct('deploy missile', 'deploy')).toBe('deploy')
  })

  test('a name carries the type of its act, and any other word none', () => {
    expect(typeOfAct('withdraw')).toBe('RETREAT')
    expect(typeOfAct('election')).toBeNull()
    expect(typeOfAct('sing')).toBeUndefined()
  })
})
