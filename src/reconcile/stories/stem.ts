/** Endings in the order in which they are tried: the first that fits is replaced. `least`: letters that must be left before it. */
const ENDINGS: readonly (readonly [ending: RegExp, becomes: string, least: number])[] = [
  [/ies$/, 'y', 2],
  [/(?<=ss|x|ch|sh|z)es$/, '', 3],
  [/(?<![su])s$/, '', 3],
]
const INFLECTIONS: readonly (readonly [ending: RegExp, becomes: string, least: number])[] = [
  [/ied$/, 'y', 2],
  [/ing$/, '', 3],
  [/ed$/, '', 3],
  [/ly$/, '', 4],
]
const DOUBLED = /([bdgklmnprt])\1$/

/**
 * What forms of an English word share, in lower case: "strikes", "striking" and "strike" are `strik`. Rougher than a lemma, but it needs
 * no tags, so a term costs nothing to find again in a stored profile. After Porter (1980), first step only: later steps join words
 * that mean different things ("organisation", "organ").
 */
export function stem(word: string): string {
  const known = met.get(word)
  if (known !== undefined) return known
  if (met.size >= MOST_MET) met.clear()
  const made = makeStem(word)
  met.set(word, made)
  return made
}

// The same words come again in every report.
const MOST_MET = 50_000
const met = new Map<string, string>()

function makeStem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '')
  if (plain.length <= 3 || /\d/.test(plain)) return plain
  const bare = replaced(replaced(plain, ENDINGS), INFLECTIONS).replace(DOUBLED, '$1')
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare
}

function replaced(word: string, endings: typeof ENDINGS): string {
  for (const [ending, becomes, least] of endings) {
    const base = word.replace(ending, '')
    if (base !== word) return base.length >= least && /[aeiouy]/.test(base) ? base + becomes : word
  }
  return word
}
