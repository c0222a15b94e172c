import { describe, expect, test } from 'vitest'
import type { Upos } from '../../model/sentence.js'
import { withKnownLemma } from './vocabulary.js'

const lemmaOf = (form: string, upos: Upos, lemma: string): string =>
  withKnownLemma({ form, upos, lemma, start: 0, end: form.length, features: {}, head: -1, relation: 'root' }).lemma

describe('lemmas that no word has', () => {
  test.each<[string, Upos, string, string]>([
    ['imposed', 'VERB', 'impos', 'impose'],
    ['struck', 'VERB', 'stru', 'strike'],
    ['slapping', 'VERB', 'slapp', 'slap'],
    ['destroyed', 'VERB', 'destroye', 'destroy'],
    ['warned', 'VERB', 'warell', 'warn'],
    ['denied', 'VERB', 'deni', 'deny'],
    ['ruled', 'VERB', 'rul', 'rule'],
    ['Forces', 'NOUN', 'Force', 'force'],
    ['allies', 'NOUN', 'alli', 'ally'],
    ['embargoes', 'NOUN', 'embargoe', 'embargo'],
    ['supplies', 'NOUN', 'supplie', 'supply'],
  ])('%s', (form, upos, given, expected) => {
    expect(lemmaOf(form, upos, given).toLowerCase()).toBe(expected)
  })

  test.each<[string, Upos, string]>([
    ['left', 'VERB', 'leave'],
    ['gardened', 'VERB', 'garden'],
    ['attacks', 'NOUN', 'attack'],
  ])('%s keeps its own', (form, upos, given) => {
    expect(lemmaOf(form, upos, given)).toBe(given)
  })
})
