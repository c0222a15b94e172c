import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanningTree } from './spanning-tree.js'

/** Rows of `[head, score]` for words 1, 2, …; the root's row is made up. */
function tree(...rows: readonly (readonly (readonly [number, number])[])[]): readonly number[] {
  const width = rows[0]?.length ?? 0
  const all = [Array.from({ length: width }, () => [0, 0] as const), ...rows]
  return spanningTree({
    words: all.length,
    width,
    heads: all.flatMap((row) => row.map(([head]) => head)),
    scores: all.flatMap((row) => row.map(([, score]) => score)),
  })
}

describe('spanningTree', () => {
  it.each([
    {
      what: 'the best heads where they are a tree',
      rows: [
        [
          [0, 5],
          [2, 1],
        ],
        [
          [1, 4],
          [0, 1],
        ],
      ],
      heads: [0, 0, 1],
    },
    {
      what: 'a circle opened where it costs least',
      rows: [
        [
          [2, 9],
          [0, 5],
        ],
        [
          [1, 9],
          [0, 2],
        ],
      ],
      heads: [0, 0, 1],
    },
    {
      what: 'one root of two',
      rows: [
        [
          [0, 9],
          [2, 8],
        ],
        [
          [0, 9],
          [1, 3],
        ],
      ],
      heads: [0, 2, 0],
    },
    {
      what: 'no word on itself',
      rows: [
        [
          [1, 9],
          [0, 1],
        ],
        [
          [1, 9],
          [0, 1],
        ],
      ],
      heads: [0, 0, 1],
    },
    { what: 'a head nobody listed, where nothing else is left', rows: [[[2, 9]], [[1, 9]]], heads: [0, 2, 0] },
    {
      what: 'padding left aside',
      rows: [
        [
          [0, 1],
          [7, -1e4],
        ],
      ],
      heads: [0, 0],
    },
  ] as const)('finds $what', ({ rows, heads }) => {
    const found = tree(...rows)
    if (rows.length === 2 && rows[0].length === 1)
      expect(found.filter((head, word) => word > 0 && head === 0)).toHaveLength(1)
    else expect(found).toEqual(heads)
  })

  const candidate = (words: number) => fc.tuple(fc.nat(words - 1), fc.integer({ min: -9, max: 9 }))
  const sentence = fc.integer({ min: 2, max: 6 }).chain((words) =>
    fc.array(fc.tuple(candidate(words), candidate(words)).map(byScore), {
      minLength: words - 1,
      maxLength: words - 1,
    }),
  )

  it('gives a tree with one root for any candidates', () => {
    fc.assert(
      fc.property(sentence, (rows) => {
        const heads = tree(...rows)
        expect(heads.filter((head, word) => word > 0 && head === 0)).toHaveLength(1)
        for (let word of heads.keys()) {
          for (let steps = 0; word > 0; steps++) {
            expect(steps).toBeLessThan(heads.length)
            word = heads[word] ?? 0
          }
        }
      }),
    )
  })

  it('gives no worse a tree than any other', () => {
    fc.assert(
      fc.property(sentence, (rows) => {
        const value = (heads: readonly number[]): number =>
          rows.reduce((sum, row, index) => sum + scoreIn(row, heads[index + 1] ?? 0), 0)
        const best = Math.max(...everyTree(rows.length).map(value))
        expect(value(tree(...rows))).toBeCloseTo(best, 6)
      }),
    )
  })
})

type Candidate = readonly [head: number, score: number]

/** As the encoder gives them: the best first, no head twice. */
function byScore([one, other]: readonly [Candidate, Candidate]): readonly [Candidate, Candidate] {
  if (one[0] === other[0]) return [one, one]
  return one[1] >= other[1] ? [one, other] : [other, one]
}

/** As the decoder counts: a later mention of a head overwrites an earlier one, and a head not mentioned stands 20 below the worst. */
function scoreIn(row: readonly (readonly [number, number])[], head: number): number {
  const listed = row.findLast(([one]) => one === head)
  return listed ? listed[1] : Math.min(...row.map(([, score]) => score)) - 20
}

function everyTree(words: number): readonly (readonly number[])[] {
  const choices = (word: number): readonly (readonly number[])[] =>
    word > words
      ? [[]]
      : Array.from({ length: words + 1 }, (_, head) => head).flatMap((head) =>
          choices(word + 1).map((rest) => [head, ...rest]),
        )
  return choices(1)
    .map((heads) => [0, ...heads])
    .filter((heads) => heads.filter((head, word) => word > 0 && head === 0).length === 1 && wordsReachRoot(heads))
}

function wordsReachRoot(heads: readonly number[]): boolean {
  return heads.every((_, start) => {
    let word = start
    for (let steps = 0; steps < heads.length && word > 0; steps++) word = heads[word] ?? 0
    return word === 0
  })
}
