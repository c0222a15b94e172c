// Tokens and sentences from raw text, as the CoNLL 2018 shared task measures them: a span is right when both its ends are.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../dist/read/segment.js'

const SETS = [
  ['EWT test', 'treebank/ewt/ewt-test.conllu', { tokens: 99, sentences: 80 }],
  ['PUD', 'treebank/pud/en_pud-ud-test.conllu', { tokens: 99, sentences: 97 }],
]

/** The raw text of a treebank file, and where its tokens and sentences stand in it, counted in characters that are not space. */
function rawText(file) {
  const gold = { text: '', tokens: [], sentences: [] }
  let at = 0
  let begins = true
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const lines = block.split('\n')
    const own = lines.find((line) => line.startsWith('# text = '))
    if (!own) continue
    const opens = lines.some((line) => line.startsWith('# newdoc') || line.startsWith('# newpar'))
    if (gold.text !== '') gold.text += opens ? '\n\n' : begins ? ' ' : ''
    gold.text += own.slice(9)
    const first = at
    let covered = 0
    begins = true
    for (const [id, form, , , , , , , , misc] of lines
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'))) {
      if (id.includes('.')) continue
      begins = !misc.includes('SpaceAfter=No')
      if (id.includes('-')) {
        covered = Number(id.split('-')[1])
        continue
      }
      if (Number(id) <= covered && Number(id) === covered) covered = 0
      const length = form.replace(/\s/g, '').length
      gold.tokens.push(`${at}-${at + length}`)
      at += length
    }
    gold.sentences.push(`${first}-${at}`)
  }
  return gold
}

function found(text) {
  const before = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (/\s/.test(text[i]) ? 0 : 1)
  const span = ({ start, end }) => `${before[start]}-${before[end]}`
  const sentences = segment(text)
  return { tokens: sentences.flatMap(({ tokens }) => tokens.map(span)), sentences: sentences.map(span) }
}

/** F1 of two lists of spans, in per cent. */
function f1(gold, mine) {
  const right = new Set(gold)
  const hits = mine.filter((span) => right.has(span)).length
  return (200 * hits) / (gold.length + mine.length)
}

/** Rows of figures; sets that are not in `folder` throw. */
export function segmentation(folder) {
  return SETS.flatMap(([set, path, targets]) => {
    const gold = rawText(join(folder, path))
    const mine = found(gold.text)
    return ['tokens', 'sentences'].map((what) => ({
      figure: `${what} from raw text, F1`,
      set,
      size: `${gold[what].length} ${what}`,
      value: f1(gold[what], mine[what]),
      target: targets[what],
    }))
  })
}
