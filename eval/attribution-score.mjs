// Scores source, cue and content spans against brat stand-off annotation.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROLES = ['source', 'cue', 'content']

/** The annotations of a text: one file an annotator, told apart by four hexadecimal digits behind the name. */
export function annotationsOf(folder, ref) {
  return readdirSync(join(folder, 'ann'))
    .filter((name) => name.startsWith(`${ref}_`) && /^_[0-9a-f]{4}\.ann$/.test(name.slice(ref.length)))
    .map((name) => join(folder, 'ann', name))
    .map((path) => attributionsIn(readFileSync(path, 'utf8')))
}

/** brat stand-off: `T` lines are spans (pieces divided by `;`), `E` lines tie them together as one attribution. */
function attributionsIn(file) {
  const spans = new Map()
  const found = []
  for (const line of file.split('\n')) {
    const [id, body = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const pieces = body.slice(body.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        pieces.map((piece) => piece.split(' ').map(Number)).map(([start, end]) => ({ start, end })),
      )
    }
    if (id.startsWith('E')) found.push(body.trim().split(' ').slice(1))
  }
  return found.map((roles) => {
    const of = (role) =>
      roles
        .map((entry) => entry.split(':'))
        .filter(([name]) => name.replace(/\d+$/, '').toLowerCase() === role)
        .flatMap(([, id]) => spans.get(id) ?? [])
    return { source: of('source'), cue: of('cue'), content: of('content') }
  })
}

export function newTotals() {
  return Object.fromEntries([...ROLES, 'characters'].map((name) => [name, { hits: 0, predicted: 0, gold: 0 }]))
}

/**
 * Adds an article. Spans of a role are a set: one that several attributions share counts once. Where several annotators read the same
 * text, the prediction is scored against each and the mean is taken, so that such a text weighs as much as any other.
 * Only outermost statements count: the set marks nothing inside another's content (none of its 1,868 cues stands there).
 */
export function tally(totals, text, annotators, statements) {
  const outermost = statements.filter(({ within }) => within === null)
  const mine = outermost.map(({ source, cue, content }) => ({ source: source ? [source] : [], cue: [cue], content }))
  for (const theirs of annotators) {
    const weight = 1 / annotators.length
    for (const role of ROLES) {
      add(totals[role], keysOf(text, mine, role), keysOf(text, theirs, role), weight)
    }
    add(totals.characters, charactersOf(text, mine), charactersOf(text, theirs), weight)
  }
}

function add(total, mine, theirs, weight) {
  total.hits += weight * [...mine].filter((key) => theirs.has(key)).length
  total.predicted += weight * mine.size
  total.gold += weight * theirs.size
}

function keysOf(text, attributions, role) {
  return new Set(attributions.map((one) => keyOf(text, one[role])).filter((key) => key !== ''))
}

/** brat cuts a span at every line end and annotators take in a blank: pieces with nothing but space between them are one, space at ends is none. */
function keyOf(text, pieces) {
  const joined = []
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, piece.start).trim() === '') last.end = Math.max(last.end, piece.end)
    else joined.push({ start: piece.start, end: piece.end })
  }
  return joined
    .map(({ start, end }) => {
      const words = text.slice(start, end)
      return `${start + words.length - words.trimStart().length}-${end - words.length + words.trimEnd().length}`
    })
    .join(' ')
}

function charactersOf(text, attributions) {
  const found = new Set()
  for (const { content } of attributions)
    for (const { start, end } of content) for (let at = start; at < end; at++) if (text[at]?.trim()) found.add(at)
  return found
}

export const precision = ({ hits, predicted }) => hits / Math.max(predicted, 1)
export const recall = ({ hits, gold }) => hits / Math.max(gold, 1)
export const f1 = ({ hits, predicted, gold }) => (2 * hits) / Math.max(predicted + gold, 1)
