/** Pieces of one word at most: a web address must not crowd out its sentence. */
const MOST_PIECES = 16
/** Letters of a stretch between punctuation; longer ones are unknown, as in BERT. */
const LONGEST_STRETCH = 100
/** Words whose pieces are remembered: about what a week of news uses. */
const REMEMBERED = 50_000

/** Typographic marks and the plain ones that the treebanks write for them. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '`': "'", '´': "'",
  '–': '-', '—': '-', '―': '-', '‐': '-', '‑': '-', '−': '-', '…': '...',
} // biome-ignore format: a table of marks
const TYPOGRAPHIC = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/** Cuts words into the pieces of the encoder's vocabulary. */
export interface WordPieces {
  /** Ids of what stands before and after a sentence. */
  readonly start: number
  readonly end: number
  /** Ids of a word's pieces: one at least, 16 at most. */
  readonly of: (form: string) => readonly number[]
}

/**
 * WordPiece (Schuster and Nakajima 2012): the longest piece first. `vocabulary` has a piece a line, its id the line's number from 0.
 * The same cuts as `training/pieces.py`, on which the weights were trained.
 */
export function openWordPieces(vocabulary: string): WordPieces {
  const ids = new Map(vocabulary.split('\n').map((piece, id) => [piece, id]))
  const idOf = (piece: string): number => ids.get(piece) ?? 0
  const unknown = idOf('[UNK]')
  const remembered = new Map<string, readonly number[]>()
  const cut = (form: string): readonly number[] => {
    const pieces = stretchesOf(form).flatMap((stretch) => piecesOf(stretch, ids, unknown))
    return pieces.length > 0 ? pieces.slice(0, MOST_PIECES) : [unknown]
  }
  return {
    start: idOf('[CLS]'),
    end: idOf('[SEP]'),
    of: (form) => {
      const known = remembered.get(form)
      if (known) return known
      if (remembered.size >= REMEMBERED) remembered.clear()
      const pieces = cut(form)
      remembered.set(form, pieces)
      return pieces
    },
  }
}

/** Lower-cases, drops accents and controls, and parts at punctuation, every mark alone. */
function stretchesOf(form: string): readonly string[] {
  const text = form
    .replace(TYPOGRAPHIC, (mark) => PLAIN[mark] ?? mark)
    .toLowerCase()
    .normalize('NFD')
  const bare = text.replace(/[\p{Mn}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
  return bare.match(/[\p{P}!-/:-@[-`{-~\u4e00-\u9fff]|[^\p{P}\p{Z}!-/:-@[-`{-~\u4e00-\u9fff]+/gu) ?? []
}

function piecesOf(stretch: string, ids: ReadonlyMap<string, number>, unknown: number): readonly number[] {
  if (stretch.length > LONGEST_STRETCH && [...stretch].length > LONGEST_STRETCH) return [unknown]
  const pieces: number[] = []
  for (let start = 0; start < stretch.length; ) {
    let end = stretch.length
    let id: number | undefined
    for (; end > start; end--) {
      id = ids.get(start === 0 ? stretch.slice(0, end) : `##${stretch.slice(start, end)}`)
      if (id !== undefined) break
    }
    if (id === undefined) return [unknown]
    pieces.push(id)
    start = end
  }
  return pieces
}
