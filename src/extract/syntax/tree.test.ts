import { describe, expect, test } from 'vitest'
import { doer, isPassive, surfaceSubject, undergoer } from './arguments.js'
import { testSentence } from './test-sentence.js'
import { openTree } from './tree.js'

const form = (tree: ReturnType<typeof openTree>, index: number | null): string | null =>
  index === null ? null : (tree.words[index]?.form ?? null)

const CASES: readonly (readonly [
  name: string,
  notation: string,
  verb: number,
  doer: string | null,
  undergoer: string | null,
])[] = [
  ['active', 'Kyiv/PROPN>2:nsubj rejected/VERB>0:root plans/NOUN>2:obj', 1, 'Kyiv', 'plans'],
  [
    'passive',
    'Plans/NOUN>3:nsubj:pass were/AUX>3:aux:pass rejected/VERB//VerbForm=Part,Tense=Past>0:root by/ADP>5:case Kyiv/PROPN>3:obl:agent',
    2,
    'Kyiv',
    'Plans',
  ],
  [
    'passive without an agent has no doer',
    'Plans/NOUN>3:nsubj:pass were/AUX>3:aux:pass rejected/VERB//VerbForm=Part,Tense=Past>0:root',
    2,
    null,
    'Plans',
  ],
  [
    'object control',
    'Oslo/PROPN>2:nsubj urged/VERB/urge>0:root Minsk/PROPN>2:obj to/PART>5:mark leave/VERB//VerbForm=Inf>2:xcomp',
    4,
    'Minsk',
    null,
  ],
  [
    'subject control',
    'Oslo/PROPN>2:nsubj promised/VERB/promise>0:root Minsk/PROPN>2:obj to/PART>5:mark leave/VERB//VerbForm=Inf>2:xcomp',
    4,
    'Oslo',
    null,
  ],
  [
    'control through a preposition',
    'Oslo/PROPN>2:nsubj called/VERB/call>0:root on/ADP>4:case Minsk/PROPN>2:obl to/PART>6:mark leave/VERB//VerbForm=Inf>2:xcomp',
    5,
    'Minsk',
    null,
  ],
  ['coordination', 'Oslo/PROPN>2:nsubj met/VERB>0:root and/CCONJ>4:cc agreed/VERB>2:conj', 3, 'Oslo', null],
  ['relative clause', 'troops/NOUN>0:root who/PRON//PronType=Rel>3:nsubj left/VERB>1:acl:relcl', 2, 'troops', null],
  ['gap of a relative clause', 'plans/NOUN>0:root Oslo/PROPN>3:nsubj rejected/VERB>1:acl:relcl', 2, 'Oslo', 'plans'],
  [
    'participle',
    'plans/NOUN>0:root rejected/VERB//VerbForm=Part,Tense=Past>1:acl by/ADP>4:case Oslo/PROPN>2:obl:agent',
    1,
    'Oslo',
    'plans',
  ],
  [
    'owner of an infinitive',
    'Oslo/PROPN>2:nmod:poss plan/NOUN>0:root to/PART>4:mark leave/VERB//VerbForm=Inf>2:acl',
    3,
    'Oslo',
    null,
  ],
  ['no subject at all', 'Leave/VERB>0:root now/ADV>1:advmod', 0, null, null],
]

describe('arguments of a predicate', () => {
  test.each(CASES)('%s', (_, notation, verb, expectedDoer, expectedUndergoer) => {
    const tree = openTree(testSentence(notation).sentence)
    expect([form(tree, doer(tree, verb)), form(tree, undergoer(tree, verb))]).toEqual([expectedDoer, expectedUndergoer])
  })

  test('a perfect is no passive', () => {
    const tree = openTree(
      testSentence('Oslo/PROPN>3:nsubj has/AUX>3:aux agreed/VERB//VerbForm=Part,Tense=Past>0:root').sentence,
    )
    expect(isPassive(tree, 2)).toBe(false)
  })

  test('a tree with a loop neither hangs nor throws', () => {
    const tree = openTree(testSentence('a/VERB>2:conj b/VERB>1:conj c/VERB>3:root').sentence)
    expect([0, 1, 2].map((verb) => surfaceSubject(tree, verb))).toEqual([null, null, null])
    expect(tree.words.some(({ head }) => head < 0)).toBe(true)
  })
})
