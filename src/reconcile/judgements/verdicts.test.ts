import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { type Judgement, type JudgementKind, newJudgement } from '../../model/judgement.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord } from '../../model/record.js'
import type { Member } from '../member.js'
import { verdictsOn } from './verdicts.js'

/** Members by their letter: record `a` is `paper#a`. */
function members(letters: string): readonly Member[] {
  return [...letters].map((letter) => ({
    ref: `paper#${letter}`,
    article: { id: 'paper' } as ArticleLedger,
    record: { id: letter } as EventRecord,
    vector: null,
  }))
}

/** `same ab`, `wrong a`, `renamed a Ferry line`: judged one after the other, a minute apart. */
function judged(...notes: readonly string[]): readonly Judgement[] {
  return notes.map((note, minute) => {
    const [kind = '', letters = '', ...name] = note.split(' ')
    const judgement = newJudgement({
      kind: kind as JudgementKind,
      members: [...letters].map((letter) => `paper#${letter}`),
      words: [],
      label: name.length > 0 ? name.join(' ') : null,
      by: 'desk',
      at: `2031-05-01T10:${String(minute).padStart(2, '0')}:00Z`,
    })
    if (judgement instanceof Fault) throw judgement
    return judgement
  })
}

const states = (given: readonly Judgement[], letters: string, claims: readonly string[] = []) =>
  verdictsOn(members(letters), given)
    .outcomes(claims.map((claim) => [...claim].map((letter) => `paper#${letter}`)))
    .map(({ state }) => state)

describe('same and different', () => {
  it.each([
    ['nobody judged', [], 'ab', null],
    ['same', ['same ab'], 'ab', true],
    ['given the other way round', ['same ba'], 'ab', true],
    ['different', ['different ab'], 'ab', false],
    ['a chain', ['same ab', 'same bc'], 'ac', true],
    ['a long chain', ['same ab', 'same cd', 'same bc'], 'ad', true],
    ['what is different from one is different from all that are the same', ['same ab', 'different bc'], 'ac', false],
    ['and from both ends', ['same ab', 'same cd', 'different bc'], 'ad', false],
    ['two that differ from a third say nothing of each other', ['different ab', 'different cb'], 'ac', null],
    ['the later counts', ['same ab', 'different ab'], 'ab', false],
    ['the later counts, the other way', ['different ab', 'same ba'], 'ab', true],
    ['said against a chain, after it', ['same ab', 'same bc', 'different ac'], 'ac', false],
    ['said against a chain, before it', ['different ac', 'same ab', 'same bc'], 'ac', false],
    ['of the chain the later link stays', ['same ab', 'same bc', 'different ac'], 'bc', true],
    ['of the chain the earlier link gives way', ['same ab', 'same bc', 'different ac'], 'ab', false],
    ['only a judgement on the pair itself overrules', ['different ac', 'same ab', 'same bc', 'same ac'], 'ac', true],
    ['a record with itself', ['different ab'], 'aa', true],
  ])('%s', (_, notes, [a, b], expected) => {
    expect(verdictsOn(members('abcd'), judged(...notes)).same(`paper#${a}`, `paper#${b}`)).toBe(expected)
  })

  it('gives the groups that are one claim', () => {
    const { groups } = verdictsOn(members('abcdef'), judged('same ab', 'same ef', 'same bc', 'different cd'))
    expect(groups).toEqual([
      ['paper#a', 'paper#b', 'paper#c'],
      ['paper#e', 'paper#f'],
    ])
  })
})

describe('wrong and renamed', () => {
  it.each([
    ['nobody judged', [], false],
    ['wrong', ['wrong a'], true],
    ['taken for right later', ['wrong a', 'same ab'], false],
    ['named later', ['wrong a', 'renamed a Ferry'], false],
    ['taken for right before', ['same ab', 'wrong a'], true],
    ['told from another record later', ['wrong a', 'different ab'], true],
    ['another record is wrong', ['wrong b'], false],
  ])('%s', (_, notes, expected) => {
    expect(verdictsOn(members('ab'), judged(...notes)).isWrong('paper#a')).toBe(expected)
  })

  it.each([
    ['no name', [], 'ab', null],
    ['any member names the claim', ['renamed b Ferry line'], 'ab', 'Ferry line'],
    ['the later name counts', ['renamed a Ferry line', 'renamed b Night ferry'], 'ab', 'Night ferry'],
    ['another claim', ['renamed c Ferry line'], 'ab', null],
    ['of a record that is wrong', ['renamed a Ferry line', 'wrong a'], 'ab', null],
  ])('%s', (_, notes, claim, expected) => {
    const refs = [...claim].map((letter) => `paper#${letter}`)
    expect(verdictsOn(members('abc'), judged(...notes)).labelOf(refs)).toBe(expected)
  })
})

describe('what becomes of a judgement', () => {
  it.each([
    ['applied', ['same ab', 'different cd'], ['ab', 'c', 'd'], ['applied', 'applied']],
    [
      'orphaned',
      ['same ax', 'wrong y', 'renamed z Ferry', 'wrong a'],
      [],
      ['orphaned', 'orphaned', 'orphaned', 'applied'],
    ],
    ['overruled', ['same ab', 'different ab'], [], ['overruled', 'applied']],
    ['said twice', ['same ab', 'same ab'], [], ['applied', 'applied']],
    ['overruled and said again', ['same ab', 'different ab', 'same ab'], [], ['applied', 'overruled', 'applied']],
    ['the earlier link of a chain', ['same ab', 'same bc', 'different ac'], [], ['overruled', 'applied', 'applied']],
    [
      'a name that a later one takes the place of',
      ['renamed a Ferry', 'renamed b Boat'],
      ['ab'],
      ['overruled', 'applied'],
    ],
    ['names of two claims', ['renamed a Ferry', 'renamed b Boat'], ['a', 'b'], ['applied', 'applied']],
    ['a record that is wrong has no claim', ['same ab', 'wrong a'], ['b'], ['overruled', 'applied']],
    ['an orphan overrules nothing', ['wrong a', 'same ax'], [], ['applied', 'orphaned']],
  ])('%s', (_, notes, claims, expected) => {
    expect(states(judged(...notes), 'abcd', claims)).toEqual(expected)
  })

  it('comes back with the report, and a link that is gone links nothing', () => {
    const given = judged('same ab', 'same bc')
    expect(states(given, 'ac')).toEqual(['orphaned', 'orphaned'])
    expect(verdictsOn(members('ac'), given).same('paper#a', 'paper#c')).toBeNull()
    expect(states(given, 'abc')).toEqual(['applied', 'applied'])
  })

  it('stands again when what overruled it is taken back', () => {
    const [first, second] = judged('same ab', 'different ab')
    if (!first || !second) throw new Error('two were judged')
    expect(states([first, second], 'ab')).toEqual(['overruled', 'applied'])
    expect(states([first], 'ab')).toEqual(['applied'])
  })

  it('goes by the instant, not by its spelling', () => {
    const [first, second] = judged('same ab', 'different ab')
    if (!first || !second) throw new Error('two were judged')
    // Noon at +03:00 comes before eleven at +01:00.
    const later = { ...first, at: '2031-05-01T11:05:00+01:00' }
    expect(states([later, { ...second, at: '2031-05-01T12:00:00+03:00' }], 'ab')).toEqual(['applied', 'overruled'])
  })
})

describe('any judgements', () => {
  const pair = fc.uniqueArray(fc.constantFrom(...'abcde'), { minLength: 2, maxLength: 2 }).map((two) => two.join(''))
  const note = fc.oneof(
    fc.tuple(fc.constantFrom('same', 'different'), pair).map((parts) => parts.join(' ')),
    fc.constantFrom(...'abcde').map((letter) => `wrong ${letter}`),
  )
  const notes = fc.array(note, { maxLength: 12 })

  it('are the same in any order, since each has its instant', () => {
    fc.assert(
      fc.property(notes, fc.infiniteStream(fc.nat()), (given, random) => {
        const all = judged(...given)
        const shuffled = all.map((one) => ({ one, key: random.next().value })).sort((a, b) => a.key - b.key)
        const again = verdictsOn(
          members('abcde'),
          shuffled.map(({ one }) => one),
        )
        const once = verdictsOn(members('abcde'), all)
        const byId = (outcomes: readonly { id: string; state: string }[]) =>
          outcomes.map(({ id, state }) => `${id} ${state}`).sort()
        expect(byId(again.outcomes([]))).toEqual(byId(once.outcomes([])))
        expect(again.groups).toEqual(once.groups)
      }),
    )
  })

  it('that are applied hold, and sameness is an equivalence', () => {
    fc.assert(
      fc.property(notes, (given) => {
        const { same, outcomes } = verdictsOn(members('abcde'), judged(...given))
        for (const {
          kind,
          state,
          members: [a = '', b = ''],
        } of outcomes([]))
          if (state === 'applied' && b !== '') expect(same(a, b)).toBe(kind === 'same')
        const refs = [...'abcde'].map((letter) => `paper#${letter}`)
        for (const a of refs)
          for (const b of refs)
            for (const c of refs) if (same(a, b) && same(b, c) !== null) expect(same(a, c)).toBe(same(b, c))
      }),
    )
  })
})
