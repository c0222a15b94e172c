/** Cardinals below a hundred, by word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index): [string, number] => [word, 20 + 10 * index]),
    ),
)

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])
/** Short for a scale only right behind a figure: "7.7bn", and never "m" for metres. */
export const SHORT_SCALES: ReadonlySet<string> = new Set(['mn', 'm', 'bn', 'tn'])

/** Numbers that are not told: from what to what they may stand for. The upper end is generous: "dozens" of a hundred are no mistake. */
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['tens of thousands', [10_000, 200_000]],
  ['hundreds of thousands', [100_000, 2_000_000]],
  ['dozens', [20, 150]],
  ['scores', [30, 200]],
  ['hundreds', [150, 2000]],
  ['thousands', [1500, 20_000]],
  ['millions', [1.5e6, 2e7]],
  ['several', [3, 20]],
  ['a few', [2, 12]],
  ['a handful', [2, 12]],
  ['a couple', [2, 3]],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
)
/** Nouns that are counted off. "First lady", "first time" and "second thoughts" count nothing. */
export const COUNTED_OFF: ReadonlySet<string> = new Set(
  'round phase stage day summit meeting package tranche visit session test wave batch'.split(' '),
)

export type Hedge = 'exact' | 'about' | 'at least' | 'at most' | 'vague'

/** Words before a number that say how exact it is. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['an estimated', 'about'],
  ['estimated at', 'about'],
  ['close to', 'about'],
  ['nearly', 'at most'],
  ['almost', 'at most'],
  ['up to', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['fewer than', 'at most'],
  ['less than', 'at most'],
  ['at most', 'at most'],
  ['under', 'at most'],
  ['at least', 'at least'],
  ['more than', 'at least'],
  ['over', 'at least'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['upwards of', 'at least'],
  ['so far', 'at least'],
])
