/** A word, number or sign of a text, with where it stands. */
export interface Piece {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

const PIECES = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|[^\s]/gu

/** The words, numbers and signs of a text. Hyphens stand alone: "two-day" is three pieces. */
export function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(PIECES)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A word without the endings of number, possession and (for verbs) tense: rough, and only ever compared with itself. */
export function stemOf(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/, '')
  const irregular = IRREGULAR.get(bare)
  if (irregular) return irregular
  if (bare.endsWith('men')) return `${bare.slice(0, -2)}an`
  if (/(?:ss|us|is)$/.test(bare) || bare.length < 4) return bare
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(bare)) return bare.slice(0, -2)
  return bare.endsWith('s') ? bare.slice(0, -1) : bare
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['met', 'meet'],
  ['meets', 'meet'],
  ['meeting', 'meet'],
  ['meetings', 'meet'],
])
