import type { Child } from 'hono/jsx'
import { plural } from '../../export/layout.js'
import type { Range } from '../../model/span.js'
import { classesOf, type Token } from '../browser/shown.js'
import { type Paragraph, paragraphsOf } from './paragraphs.js'
import { type Segment, segmentsOf } from './segments.js'

/** A stretch of a text, and what it is to the entry of a number. */
export interface Mark extends Range {
  readonly role: string
  readonly entry: number
  /** What the style sheet writes behind its last word: the code of an actor. */
  readonly tag?: string
}

/** A place in a text that addresses lead to. */
export interface Anchor {
  readonly at: number
  readonly id: string
  readonly entry: number
  /** The way from there to where more is said of it; null where nothing is to be seen. */
  readonly link: AnchorLink | null
}

interface AnchorLink {
  readonly href: string
  /** What the style sheet writes: a number, a sign before it. */
  readonly sign: string
  /** What it is called for those who listen. */
  readonly label: string
  /** A class beside `at`. */
  readonly kind: string
}

export interface Marking {
  readonly text: string
  readonly language: string | null
  readonly boilerplate: readonly Range[]
  readonly marks: readonly Mark[]
  /** In the order of the text; where each stands, a mark begins. */
  readonly anchors: readonly Anchor[]
  readonly shows: (entry: number) => boolean
}

/** Whatever a text is cut at. */
type Layer =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'boilerplate' }
type Piece = Segment<Layer & Range>

/** The pieces of a paragraph, or what stands between two. */
interface Block {
  readonly paragraph: Paragraph | null
  readonly pieces: readonly Piece[]
  readonly anchors: readonly Anchor[]
  readonly isBoilerplate: boolean
}

/**
 * A text with all its marks. Letter for letter it is the text of the article: numbers and tags are drawn by the style sheet, so that what somebody selects,
 * copies or searches for is what the outlet wrote.
 */
export function MarkedText(marking: Marking) {
  const { text, language, boilerplate, marks, shows } = marking
  const layers: readonly (Layer & Range)[] = [
    ...paragraphsOf(text).map((paragraph) => ({ kind: 'paragraph' as const, paragraph, ...rangeOf(paragraph) })),
    ...boilerplate.map((range) => ({ kind: 'boilerplate' as const, ...rangeOf(range) })),
    ...marks.map((mark) => ({ kind: 'mark' as const, mark, ...rangeOf(mark) })),
  ]
  const runs = inRuns(inBlocks(segmentsOf(text, layers), marking.anchors))
  return (
    <div class="marked-text" lang={language ?? undefined}>
      {runs.map((blocks) => {
        const set = blocks.map((block) => blockOfText(block, shows))
        return blocks[0]?.isBoilerplate ? <SetAside blocks={blocks}>{set}</SetAside> : set
      })}
    </div>
  )
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end })

function paragraphOf({ marks }: Piece): Paragraph | null {
  for (const layer of marks) if (layer.kind === 'paragraph') return layer.paragraph
  return null
}

function inBlocks(pieces: readonly Piece[], anchors: readonly Anchor[]): readonly Block[] {
  const blocks: { paragraph: Paragraph | null; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const paragraph = paragraphOf(piece)
    const last = blocks.at(-1)
    if (last && last.paragraph === paragraph) last.pieces.push(piece)
    else blocks.push({ paragraph, pieces: [piece] })
  }
  return blocks.map(({ paragraph, pieces: some }) => ({
    paragraph,
    pieces: some,
    anchors: paragraph ? anchors.filter(({ at }) => paragraph.start <= at && at < paragraph.end) : [],
    isBoilerplate: paragraph !== null && some.every((piece) => isSetAside(piece) || piece.text.trim() === ''),
  }))
}

const isSetAside = ({ marks }: Piece): boolean => marks.some(({ kind }) => kind === 'boilerplate')

/** Paragraphs of boilerplate that follow one another together, and all others; what stands between two goes with the one before. */
function inRuns(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last && (block.paragraph === null || block.isBoilerplate === last[0]?.isBoilerplate)) last.push(block)
    else runs.push([block])
  }
  return runs
}

function SetAside({ blocks, children }: { blocks: readonly Block[]; children?: Child }) {
  const lines = blocks.filter(({ paragraph }) => paragraph !== null).length
  return (
    <details class="set-aside" open>
      <summary>{plural(lines, 'line')} set aside, as no part of the report</summary>
      {children}
    </details>
  )
}

// Functions and no components from here on: a long text has thousands of pieces.

function blockOfText({ paragraph, pieces, anchors }: Block, shows: Marking['shows']): Child {
  if (!paragraph) return pieces.map(({ text }) => text).join('')
  return (
    <p class={paragraph.goesOn ? 'goes-on' : undefined}>{pieces.map((piece) => pieceOfText(piece, anchors, shows))}</p>
  )
}

function pieceOfText(piece: Piece, inParagraph: readonly Anchor[], shows: Marking['shows']): Child {
  if (piece.marks.length === 1) return piece.text
  const marks = piece.marks.flatMap((layer) => (layer.kind === 'mark' ? [layer.mark] : []))
  const tokens = marks.map(({ role, entry }): Token => [role, entry])
  const classes = [...classesOf(tokens, shows), ...(isSetAside(piece) ? ['aside'] : [])]
  const tags = marks.flatMap(({ end, tag }) => (tag !== undefined && end === piece.end ? [tag] : []))
  return (
    <span
      class={classes.join(' ') || undefined}
      data-marks={tokens.map((token) => token.join(':')).join(' ') || undefined}
      data-tag={tags.join(' ') || undefined}
    >
      {inParagraph.flatMap((anchor) =>
        piece.start <= anchor.at && anchor.at < piece.end ? [anchorOfText(anchor, shows(anchor.entry))] : [],
      )}
      {piece.text}
    </span>
  )
}

/** Without letters of its own. One that is not shown stays a place to come to. */
function anchorOfText({ id, entry, link }: Anchor, isShown: boolean): Child {
  if (!link) return <span id={id} />
  return (
    // biome-ignore lint/a11y/useAnchorContent: its label names it; letters in it would stand in the text
    <a
      id={id}
      class={`at ${link.kind}${isShown ? '' : ' off'}`}
      href={link.href}
      data-entry={entry}
      data-sign={link.sign}
      aria-label={link.label}
    />
  )
}
