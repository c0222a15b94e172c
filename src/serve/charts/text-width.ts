import { flatten } from '../../export/layout.js'

/** The size of text in drawings, in px; `looks/pages/charts.css` sets the same. */
const TEXT_SIZE = 14
export const LINE_HEIGHT = 18

// Widths in parts of the size, rather too wide than too narrow: fonts differ, and the server sees none of them.
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/\p{Mn}|\u200d|\ufe0f/u, 0],
  [/[iljtfrI.,:;'’“”"!|()[\] ]/u, 0.39],
  [/[mwMW@%—…]/u, 0.94],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u, 1.1],
  [/[\p{Lu}\p{N}\p{S}]/u, 0.72],
]
const USUAL = 0.61

/** How wide a text is at most, in px. */
export function textWidth(text: string, size = TEXT_SIZE): number {
  let sum = 0
  for (const character of text) sum += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL
  return Math.ceil(sum * size)
}

/** The words in lines that fit a width in px, at most so many; what is left out is an ellipsis. */
export function linesWithin(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of flatten(text).split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && textWidth(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(cut(word, width))
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1]}…`, width)]
}

/** The text as far as it fits. */
function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let taken = ''
  for (const character of text) {
    if (textWidth(`${taken}${character}…`) > width) break
    taken += character
  }
  return `${taken.trimEnd()}…`
}
