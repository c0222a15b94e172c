/** How a lemma is made from its word: whether case is kept, how many letters are cut from the end, what is added (Straka 2018). */
export interface LemmaScript {
  readonly keepsCase: boolean
  readonly cut: number
  readonly add: string
}

/** Reads `L3y` (lower-case, cut three letters, add "y") or `K0` (the word as it stands). */
export function parseLemmaScript(notation: string): LemmaScript {
  const cut = /^\d+/.exec(notation.slice(1))?.[0] ?? '0'
  return { keepsCase: notation.startsWith('K'), cut: Number(cut), add: notation.slice(1 + cut.length) }
}

/** The lemma of `form`; the word itself in lower case where the script would leave nothing. */
export function lemmaOf(form: string, { keepsCase, cut, add }: LemmaScript): string {
  const base = keepsCase ? form : form.toLowerCase()
  return base.slice(0, Math.max(0, base.length - cut)) + add || base
}
