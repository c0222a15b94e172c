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
  const pointers = pointersOf(blocks)
  const own = blocks.filter(
    (block, at) => !pointers.has(block) && !isTitle(block, title, at) && !isLeftover(block.text),
  )
  return withoutTail(withoutNotes(own))
}

/** A report that is a list of links to a fourth and more is meant to be one; a page of links alone is no report. */
function pointersOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const pointers = blocks.filter(isPointer)
  const share = lengthOf(pointers) / lengthOf(blocks)
  return new Set(share > MEANT_AS_LIST && share < NOTHING_ELSE ? [] : pointers)
}

const MEANT_AS_LIST = 0.25
const NOTHING_ELSE = 0.8

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Notes on the author, the series, the links: in italics before or after a report that is not. */
function withoutNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, at) => !isNote(block) || (at >= NOTES_BEFORE && at < blocks.length - NOTES_AFTER))
}

const NOTES_BEFORE = 1
const NOTES_AFTER = 3
const isNote = ({ text, slanted }: Block): boolean =>
  slanted > 0.9 * text.replace(/\s/g, '').length && text.length < LONGEST_LEFTOVER

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

/** A heading needs text under it, and a list of items with links at the end points elsewhere. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => !HEADING.test(block.tag) && !isLinkedItem(block))
  return blocks.slice(0, last + 1)
}

const isLinkedItem = ({ tag, text, linked }: Block): boolean => tag === 'li' && linked > 0.3 * text.length
