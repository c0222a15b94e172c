/**
 * Endings that English puts behind a stem, the longest first, each with the letters that must stay. A light stemmer after Porter (1980): it
 * only has to give "declaration" and "declared" one name, not a word.
 */
const ENDINGS: readonly (readonly [ending: string, stays: number])[] = [
  ['ations', 4],
  ['ation', 4],
  ['itions', 4],
  ['ition', 4],
  ['ments', 4],
  ['ment', 4],
  ['ates', 4],
  ['ated', 4],
  ['ating', 4],
  ['ate', 4],
  ['ings', 3],
  ['ing', 3],
  ['ions', 4],
  ['ion', 4],
  ['als', 4],
  ['al', 4],
  ['ers', 4],
  ['er', 4],
  ['ors', 4],
  ['or', 4],
  ['ances', 4],
  ['ance', 4],
  ['ences', 4],
  ['ence', 4],
  ['ives', 4],
  ['ive', 4],
  ['edly', 3],
  ['ally', 4],
  ['ly', 4],
  ['ies', 3],
  ['ied', 3],
  ['ed', 3],
  ['es', 3],
  ['s', 3],
  ['e', 3],
  ['y', 3],
]

/** The stem of a lower-case word; words of three letters or fewer are their own. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word) || word.endsWith('ss')) return word
  const found = ENDINGS.find(([ending, stays]) => word.length >= ending.length + stays && word.endsWith(ending))
  const bare = found === undefined ? word : word.slice(0, -found[0].length)
  return /([^aeiouls])\1$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare
}
