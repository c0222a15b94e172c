import { boilerplateKind } from '../../boilerplate.js'
import type { Block } from './blocks.js'
import { LEFTOVER_ROWS, type LeftoverKind } from './leftover-rows.js'

const LONGEST_LEFTOVER = 420
const HEADING = /^h[1-6]$/

/** Part of a paragraph's characters in links from which on it is a pointer to something else. */
const MOSTLY_LINKED = 0.8

/** How many blocks may stand before the text: the title, its line, a date. */
const FIRST_BLOCKS = 6

/**
 * The blocks of a report without what pages put between and around them: the title again, bylines and dates, credits, pointers to
 * other reports, appeals; and headings under which nothing is left.
 */
export function clean(blocks: readonly Block[], title: string | null): readonly Block[] {
  const own = blocks.filter((block, at) => !isTitle(block, title, at) && !isPointer(block) && !isLeftover(block.text))
  return withoutEmptyHeadings(own)
}

export function leftoverKind(text: string): LeftoverKind | null {
  if (text.length > LONGEST_LEFTOVER) return null
  return LEFTOVER_ROWS.find(({ pattern }) => pattern.test(text))?.kind ?? null
}

const isLeftover = (text: string): boolean => leftoverKind(text) !== null || boilerplateKind(text) !== null

function isTitle({ text }: Block, title: string | null, at: number): boolean {
  if (title === null || at >= FIRST_BLOCKS) return false
  const [one, other] = [letters(text), letters(title)]
  return one.length > 3 && (one === other || (one.length > 20 && other.startsWith(one)))
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A paragraph or item that is a link, but for a word or two, and no sentence. */
function isPointer({ text, linked }: Block): boolean {
  return linked >= MOSTLY_LINKED * text.replace(/\s/g, '').length && !/[\p{Ll}\d][.!?]["”’»)]*$/u.test(text)
}

/** A heading needs text under it: another heading or the end of the report is none. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ tag }) => !HEADING.test(tag))
  return blocks.slice(0, last + 1)
}
