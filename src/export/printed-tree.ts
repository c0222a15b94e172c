import type { Word } from '../model/sentence.js'
import { columns, ink, type Page, shorten } from './layout.js'

const UPOS_COLUMNS = 6
const RELATION_COLUMNS = 13
const TAG_COLUMNS = UPOS_COLUMNS + RELATION_COLUMNS
const WIDEST_TREE = 44
const NARROWEST_TREE = 12

/**
 * A dependency tree in text, a word a line in the order of the sentence, each joined to the word it depends on; beside it the part of
 * speech, the relation, and what the word is to the record (`notes`, by index).
 */
export function printTree(words: readonly Word[], notes: ReadonlyMap<number, string>, page: Page): string {
  const lines = drawn(words)
  const notesColumns = Math.max(0, ...[...notes.values()].map(columns))
  const room = Math.max(NARROWEST_TREE, page.width - 4 - TAG_COLUMNS - notesColumns)
  const widest = Math.max(0, ...lines.map(({ branch, index }) => columns(branch + (words[index]?.form ?? ''))))
  const width = Math.min(room, WIDEST_TREE, widest)
  const noteRoom = Math.max(1, page.width - 4 - TAG_COLUMNS - width)
  return lines
    .map(({ branch, index }) => {
      const { form = '', upos = '', relation = '' } = words[index] ?? {}
      const note = shorten(notes.get(index) ?? '', noteRoom)
      const bent = fitted(branch, width - Math.min(columns(form), MOST_BENT))
      const shown = shorten(form, Math.max(1, width - columns(bent)))
      const pad = ' '.repeat(Math.max(0, width - columns(bent) - columns(shown)))
      const tags = `${upos.padEnd(UPOS_COLUMNS)}${shorten(relation, RELATION_COLUMNS - 1).padEnd(RELATION_COLUMNS)}`
      const word = note === '' ? shown : ink(page, shown, 'bold')
      const behind =
        note === '' ? ink(page, tags.trimEnd(), 'dim') : `${ink(page, tags, 'dim')}${ink(page, note, 'cyan')}`
      return `  ${ink(page, bent, 'dim')}${word}${pad}  ${behind}`
    })
    .join('\n')
}

interface Line {
  readonly index: number
  readonly branch: string
}

/** Columns that a word keeps beside its branch where the tree is too deep for the page. */
const MOST_BENT = 9

/** The inner end of a branch that is too long for the page. */
function fitted(branch: string, room: number): string {
  return columns(branch) <= room ? branch : `…${branch.slice(branch.length - Math.max(2, room - 1))}`
}

/** The words in the order of the sentence, dependents before a word over it, those behind it under it. */
function drawn(words: readonly Word[]): readonly Line[] {
  const children = words.map((): number[] => [])
  words.forEach(({ head }, index) => {
    children[head]?.push(index)
  })
  const lines: Line[] = []
  const visit = (index: number, above: string, own: string, below: string): void => {
    const before = children[index]?.filter((child) => child < index) ?? []
    const behind = children[index]?.filter((child) => child > index) ?? []
    before.forEach((child, at) => {
      visit(child, `${above}${at === 0 ? '  ' : '│ '}`, `${above}${at === 0 ? '╭─' : '├─'}`, `${above}│ `)
    })
    lines.push({ index, branch: own })
    behind.forEach((child, at) => {
      const isLast = at === behind.length - 1
      visit(child, `${below}│ `, `${below}${isLast ? '╰─' : '├─'}`, `${below}${isLast ? '  ' : '│ '}`)
    })
  }
  words.forEach(({ head }, index) => {
    if (head < 0) visit(index, '', '', '')
  })
  return lines
}
