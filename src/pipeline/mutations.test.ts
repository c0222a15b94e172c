import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenPromises } from '../extract/test-invariants.js'
import type { ArticleLedger } from '../model/ledger.js'
import { readTexts, textsIn } from './real-texts.js'

/** Damage as reports come to have it: a word lost, doubled or moved, quotation marks too many or gone, a text that breaks off. */
const DAMAGE: readonly ((text: string, at: number) => string)[] = [
  (text, at) => withWords(text, at, () => []),
  (text, at) => withWords(text, at, (word, next) => [next, word]),
  (text, at) => withWords(text, at, (word, next) => [word, word, next]),
  (text, at) => withWords(text, at, (word, next) => [`"${word}`, next]),
  (text, at) => withWords(text, at, (word, next) => [`${word}”`, next]),
  (text, at) => withWords(text, at, (word, next) => [word, "''", next, '“']),
  (text, at) => withWords(text, at, (word, next) => [`${word}\n\n${next}`]),
  (text, at) => text.slice(0, at % text.length),
  (text, at) => text.slice(at % text.length),
  (text) => text.replaceAll(/["“”]/g, ''),
  (text) => text.replaceAll(/["“”]/g, '$&$&'),
  (text) => text.replaceAll(/[.,;:]/g, ''),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll(/\. /g, '.\n'),
  (text) => text.replaceAll(' the ', ' '),
]

function withWords(text: string, at: number, change: (word: string, next: string) => readonly string[]): string {
  const words = text.split(' ')
  const index = at % Math.max(1, words.length - 1)
  const [word = '', next = ''] = words.slice(index, index + 2)
  return [...words.slice(0, index), ...change(word, next), ...words.slice(index + 2)].join(' ')
}

/** Without those in several languages: what is left of them may be in none that is read. */
const TEXTS = Object.entries({ ...textsIn('political-controls'), ...textsIn('odd-input') })
  .filter(([name, text]) => text.length > 300 && !/^(?:mixed|spanish)/.test(name))
  .map(([, text]) => text)
const damaged = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.constantFrom(...DAMAGE), fc.nat(2000)), { minLength: 1, maxLength: 5 }),
  )
  .map(([text, damages]) => damages.reduce((so, [damage, at]) => damage(so, at), text))
  // A rest of some words may be in no language, which is a fault of its own.
  .filter((text) => (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > 150)

let ledgers: ReadonlyMap<string, ArticleLedger> = new Map()
beforeAll(async () => {
  const texts = fc.sample(damaged, { seed: 5, numRuns: 40 })
  ledgers = await readTexts(Object.fromEntries(texts.map((text, index) => [`damaged ${index}`, text])))
}, 60_000)

describe('damaged reports', () => {
  it('are read, and what is read keeps every promise', () => {
    const broken = [...ledgers].flatMap(([name, ledger]) => brokenPromises(ledger).map((line) => `${name}: ${line}`))
    expect(broken).toEqual([])
  })

  it('still say something', () => {
    const found = [...ledgers.values()].reduce((sum, { records }) => sum + records.length, 0)
    expect(found).toBeGreaterThan(ledgers.size)
  })
})
