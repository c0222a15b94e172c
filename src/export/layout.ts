/** How text is set: the width in columns, and whether the reader sees colours. */
export interface Page {
  readonly width: number
  readonly colour: boolean
}

const CODES = {
  bold: 1,
  dim: 2,
  underline: 4,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const
export type Ink = keyof typeof CODES

/** The text in an ink, where the page has colours. Takes no columns. */
export function ink(page: Page, text: string, ...inks: readonly Ink[]): string {
  if (!page.colour || text === '' || inks.length === 0) return text
  return `\x1b[${inks.map((name) => CODES[name]).join(';')}m${text}\x1b[0m`
}

/** Space of any kind, and control characters: those of a hostile report would move the cursor of a terminal. */
export const BLANK = /[\s\p{Cc}]/u
const BLANKS = /[\s\p{Cc}]+/gu

/** Blanks of any kind as single ones, so that words of a text with line ends fit a line. */
export function flatten(text: string): string {
  return text.replace(BLANKS, ' ').trim()
}

/** Columns that a text takes: one for each character, two for wide ones (Chinese, Japanese, Korean, emoji), none for accents. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text.replace(/\p{Mn}|\u200d|\ufe0f/gu, '')) sum += WIDE.test(character) ? 2 : 1
  return sum
}
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u

/** Cut at a word to at most `width` columns, with an ellipsis where something was left out. */
export function shorten(text: string, width: number): string {
  if (columns(text) <= width) return text
  let cut = ''
  for (const word of text.split(' ')) {
    if (columns(cut) + columns(word) + 3 > width) break
    cut += `${word} `
  }
  return cut === '' ? `${head(text, width - 1)}…` : `${cut}…`
}

/** As many characters from the start as fit the width. */
function head(text: string, width: number): string {
  let taken = ''
  for (const character of text) {
    if (columns(taken + character) > width) break
    taken += character
  }
  return taken
}

/** The words in lines of at most `width` columns; a longer word is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of flatten(text)
    .split(' ')
    .flatMap((word) => pieces(word, width))) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): readonly string[] {
  if (columns(word) <= width) return [word]
  const first = head(word, width) || word
  return [first, ...pieces(word.slice(first.length), width)]
}

/** Left and right at the two edges of a line. Both are plain; `paint` colours them once their columns are counted. */
export function spread(
  left: string,
  right: string,
  width: number,
  paint: (left: string, right: string) => readonly [string, string],
): string {
  const room = width - columns(right) - 2
  const fitted = shorten(left, room)
  const gap = ' '.repeat(Math.max(2, width - columns(fitted) - columns(right)))
  const [first, last] = paint(fitted, right)
  return `${first}${gap}${last}`
}

/** Blanks behind a text, up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** How a paragraph is set; all in columns, none by default. */
interface Setting {
  /** Before every line. */
  readonly indent?: number
  /** Before every line but the first, beside the indent. */
  readonly hanging?: number
  /** At the right edge of the first line; the column below it stays free. */
  readonly right?: string
  readonly inks?: readonly Ink[]
}

/** A text in lines of the page. */
export function paragraph(text: string, page: Page, setting: Setting = {}): readonly string[] {
  const { indent = 0, hanging = 0, right = '', inks = [] } = setting
  const room = page.width - indent - (right === '' ? 0 : columns(right) + 2)
  const [head = ''] = wrap(text, room)
  const rest = flatten(text).slice(head.length)
  const lines = [head, ...wrap(rest, room - hanging)]
  return lines.map((line, at) => {
    const before = ' '.repeat(at === 0 ? indent : indent + hanging)
    if (at > 0 || right === '') return `${before}${ink(page, line, ...inks)}`
    const gap = ' '.repeat(Math.max(2, page.width - indent - columns(line) - columns(right)))
    return `${before}${ink(page, line, ...inks)}${gap}${ink(page, right, 'dim')}`
  })
}

/** `1 report`, `2 reports`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** `A, B and C`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
