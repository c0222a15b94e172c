/** How a word is cased. The encoder's vocabulary is lower-case, so this is all it sees of case; the order is that of its table. */
const WORD_SHAPES = ['none', 'lower', 'capitalised', 'upper', 'mixed', 'initial'] as const
type WordShape = (typeof WORD_SHAPES)[number]

const ORDINAL = new Map(WORD_SHAPES.map((shape, ordinal) => [shape, ordinal]))

/** Ordinal of the shape of `form`, as training counts them: `initial` is a single capital, `mixed` what follows no other rule. */
export function shapeOf(form: string): number {
  return ORDINAL.get(nameOfShape(form)) ?? 0
}

function nameOfShape(form: string): WordShape {
  const upper = [...form].filter(isCased).map((letter) => letter === letter.toUpperCase())
  if (upper.length === 0) return 'none'
  if (!upper.includes(true)) return 'lower'
  if (upper.length === 1) return 'initial'
  if (!upper.includes(false)) return 'upper'
  return upper[0] && !upper.includes(true, 1) ? 'capitalised' : 'mixed'
}

const isCased = (letter: string): boolean => /\p{L}/u.test(letter) && letter.toLowerCase() !== letter.toUpperCase()
