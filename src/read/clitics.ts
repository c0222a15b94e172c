/**
 * Words that the treebank parts though they are written together: what stands first of each. The rest is the second word.
 * `n't` and the apostrophe clitics follow a pattern, these do not.
 */
const PARTED: Readonly<Record<string, number>> = {
  cannot: 3, gonna: 3, gotta: 3, wanna: 3, gimme: 3, lemme: 3, dunno: 2,
} // biome-ignore format: a table of lengths

const CLITIC = /(?<=\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu

/** Where a word is cut in two, counted from its start; null where it is one token. */
export function cliticCut(word: string): number | null {
  const length = Object.hasOwn(PARTED, word.toLowerCase()) ? PARTED[word.toLowerCase()] : undefined
  if (length !== undefined) return length
  if (!/['’]/.test(word)) return null
  const found = CLITIC.exec(word)
  return found && found.index > 0 ? found.index : null
}
