import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROWS } from '../extract/lexicon/lexicon.js'
import { otherRuleWords, rowWords, slotWords } from './rule-words.js'

describe('rule words', () => {
  it('tell a row: pattern, frame and conditions', () => {
    const row = ROWS.find(({ id }) => id === 'REQUEST/verb/call on')
    expect(row && rowWords(row).slice(0, 2)).toEqual([
      ['pattern', 'the verb “call on”'],
      ['actor', 'who does it'],
    ])
    const refusal = ROWS.find(({ negated, shape }) => negated && shape === 'verb')
    expect(refusal && rowWords(refusal)[0]?.[1]).toMatch(/, denied$/)
  })

  it('leave nothing of any row untold, and no code in it', () => {
    for (const row of ROWS) {
      const text = rowWords(row)
        .filter(([label]) => label !== 'pattern')
        .map(([, words]) => words)
        .join(' ')
      expect(text).not.toMatch(/undefined|clause\.subj|xcomp|ccomp|“(?:subj|obj|iobj|poss|mod|self|host|speaker)”/)
    }
  })

  it.each([
    ['on', 'what “on” opens'],
    ['clause.subj', 'the subject of that clause'],
  ])('slot %s is %s', (slot, words) => expect(slotWords(slot)).toBe(words))

  it('know every rule that the extraction names beside the lexicon', () => {
    const folder = new URL('../extract/events/', import.meta.url)
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    const named = sources.flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return [...text.matchAll(/['`]((?:modal|echo)\/[a-z]*)/g)].map(([, rule = '']) => rule)
    })
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((rule) => otherRuleWords(rule) === null)).toEqual([])
    expect(otherRuleWords('REQUEST/verb/call on')).toBeNull()
  })
})
