import type { Range } from '../../model/span.js'
import { possibleLemmas } from '../syntax/lemma.js'
import { dependents, formOf, lemmaOf, rangeOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { rowOf } from './cue-row.js'
import type { Quotation } from './quotes.js'

const EDGE = /^(?:[,.;:–—-]|--|\.\.\.|…)$/

function isEdge(tree: Tree, index: number): boolean {
  return EDGE.test(formOf(tree, index))
}

/** Words in text order as ranges: a new one wherever another word lies between; signs at the ends are left out, quotation marks stay. */
export function piecesOf(tree: Tree, indices: readonly number[]): readonly Range[] {
  const runs: number[][] = []
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && onlySigns(tree, last + 1, index)) run.push(index)
    else runs.push([index])
  }
  return runs.flatMap((run) => trimmed(tree, run))
}

function onlySigns(tree: Tree, from: number, to: number): boolean {
  return tree.words.slice(from, to).every((word) => word.upos === 'PUNCT')
}

function trimmed(tree: Tree, run: readonly number[]): readonly Range[] {
  let first = 0
  let last = run.length - 1
  while (first <= last && isEdge(tree, run[first] ?? 0)) first++
  while (last >= first && isEdge(tree, run[last] ?? 0)) last--
  const kept = run.slice(first, last + 1)
  return kept.some((index) => wordAt(tree, index).upos !== 'PUNCT') ? [rangeOf(tree, kept)] : []
}

/** A quotation that a piece takes part of is taken whole, marks included, unless the cue stands in it. */
export function withQuotes(pieces: readonly Range[], quotes: readonly Quotation[], cue: Range): readonly Range[] {
  return joined(
    pieces.map((piece) => {
      let { start, end } = piece
      for (const { outer } of quotes) {
        if (outer.start >= piece.end + 2 || outer.end <= piece.start) continue
        if (outer.start < cue.end && cue.start < outer.end) continue
        if (Math.min(outer.end, end) - Math.max(outer.start, start) <= 0) continue
        start = Math.min(start, outer.start)
        end = Math.max(end, outer.end)
      }
      return { start, end }
    }),
  )
}

/** Ranges in text order, those that overlap made one. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

/** Ranges without what they share with another. */
export function without(ranges: readonly Range[], hole: Range): readonly Range[] {
  return ranges.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, hole.start) },
      { start: Math.max(start, hole.end), end },
    ].filter((piece) => piece.end > piece.start),
  )
}

const OUTSIDE_SOURCE = new Set(['parataxis', 'discourse'])
const NO_PART_OF_SOURCE = new Set(['case', 'cop', 'mark', 'nsubj', 'cc', 'advcl', 'aux'])

/** The whole phrase that names a source, with what describes it, without its preposition and without the clause that the cue stands in. */
export function sourceRange(tree: Tree, head: number, cueHead: number): Range {
  if (wordAt(tree, head).upos === 'PRON' && dependents(tree, head, 'conj').length === 0) return rangeOf(tree, [head])
  const phrase = subtree(tree, head, (child) => {
    const { relation } = wordAt(tree, child)
    if (OUTSIDE_SOURCE.has(relation) || subtree(tree, child).includes(cueHead)) return true
    if (relation === 'acl:relcl' && tellsItself(tree, child)) return true
    return wordAt(tree, child).head === head && NO_PART_OF_SOURCE.has(relation)
  })
  const around = piecesOf(tree, phrase)
  const { start } = wordAt(tree, head)
  return withClosingComma(
    tree,
    around.find((piece) => piece.start <= start && start < piece.end) ?? rangeOf(tree, [head]),
  )
}

/** "Steen, who said that …": what the source says elsewhere does not name it. */
function tellsItself(tree: Tree, clause: number): boolean {
  return rowOf(tree, clause)?.force === 'speech' && dependents(tree, clause, 'ccomp').length > 0
}

/** The comma that closes what describes a source belongs to it: "Steen, the harbour master,". */
function withClosingComma(tree: Tree, { start, end }: Range): Range {
  const inside = tree.words.filter((word) => word.start >= start && word.end <= end)
  const next = tree.words.find((word) => word.start >= end)
  const closes = next?.form === ',' && next.start === end && inside.some(({ form }) => form === ',')
  return closes ? { start, end: next.end } : { start, end }
}

const BEFORE_VERB = ['aux', 'aux:pass', 'advmod', 'cop', 'mark']
/** Verbs that only say how far another has come: "tried to explain", "declined to comment on" is one cue. */
const PHASES = new Set(
  'try,attempt,continue,go,begin,start,seek,decline,refuse,fail,proceed,keep,stop,dare,manage,happen,come,appear,seem,use'.split(
    ',',
  ),
)

/**
 * The verb with its auxiliaries, the adverbs beside it, its particle and what of `more` follows at once ("had earlier called for"), and
 * with a verb above that only says how far it has come.
 */
export function cueRange(tree: Tree, verb: number, more: readonly number[] = []): Range {
  const { relation, head } = wordAt(tree, verb)
  const phase = relation === 'xcomp' && head >= 0 && head < verb && isPhase(tree, head) ? head : null
  const first = phase !== null && leading(tree, verb) === phase + 1 ? leading(tree, phase) : leading(tree, verb, 'mark')
  let last = verb
  const after = new Set([...dependents(tree, verb, 'compound:prt'), ...more])
  while (after.has(last + 1)) last++
  return rangeOf(tree, [first, last])
}

export function isPhase(tree: Tree, verb: number): boolean {
  return [lemmaOf(tree, verb), ...possibleLemmas(formOf(tree, verb), 'VERB')].some((lemma) => PHASES.has(lemma))
}

/** The first of the words right before the verb that belong to its cue. */
function leading(tree: Tree, verb: number, ...but: readonly string[]): number {
  const own = dependents(tree, verb, ...BEFORE_VERB.filter((relation) => !but.includes(relation)))
  let first = verb
  while (own.includes(first - 1) && !/^wh/.test(formOf(tree, first - 1))) first--
  return first
}
