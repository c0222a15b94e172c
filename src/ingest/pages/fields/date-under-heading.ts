import type { PageDocument } from '../page-dom.js'
import { blocksOf } from '../text/blocks.js'
import { isoDate } from './dates.js'

const LINES_UNDER = 10
const LONGEST_LINE = 100

/** The day in a short line under the heading, for pages whose markup does not say which of its lines is the date. */
export function dateUnderHeading({ body }: PageDocument, title: string | null, now?: Date): string | null {
  const wanted = letters(title ?? '')
  if (wanted.length < 8) return null
  const lines = blocksOf(body).map(({ text }) => text)
  const heading = lines.findLastIndex((line) => letters(line) === wanted)
  if (heading < 0) return null
  for (const line of lines.slice(heading + 1, heading + 1 + LINES_UNDER)) {
    const found = line.length <= LONGEST_LINE ? isoDate(line, now) : null
    if (found !== null) return found
  }
  return null
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
