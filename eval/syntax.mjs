// Tags, trees and entities on gold tokens: punctuation included, full relation labels.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gumNews, readConllu, readEntities } from './treebank.mjs'

/** Sentences read in one call, about an article. */
const GROUP = 24

const SETS = [
  ['EWT test', (folder) => readConllu(join(folder, 'treebank/ewt/ewt-test.conllu')), { las: 88.5, upos: 96 }],
  ['PUD', (folder) => readConllu(join(folder, 'treebank/pud/en_pud-ud-test.conllu')), { las: 87 }],
  ['GUM news', (folder) => gumNews(join(folder, 'treebank/gum')), { las: 88 }],
]

const NAMES = { upos: 'UPOS', lemma: 'lemma', uas: 'UAS', las: 'LAS' }

function tokenised(forms) {
  let end = -1
  const tokens = forms.map((form) => {
    const start = end + 1
    end = start + form.length
    return { form, start, end }
  })
  return { start: 0, end, tokens }
}

async function readAll(reader, sentences) {
  const read = []
  for (let from = 0; from < sentences.length; from += GROUP) {
    read.push(...(await reader.read(sentences.slice(from, from + GROUP).map(tokenised))))
  }
  return read
}

/** Rows of figures, and what int8 costs against the float32 figures that training left beside the model. */
export async function syntax(folder, reader, float32File) {
  const float32 = JSON.parse(readFileSync(float32File, 'utf8'))
  const rows = []
  for (const [set, load, targets] of SETS) {
    const gold = load(folder)
    const read = await readAll(
      reader,
      gold.map((words) => words.map(({ form }) => form)),
    )
    const shares = accuracies(gold, read)
    const size = `${gold.length} sentences`
    for (const what of Object.keys(NAMES))
      rows.push({ figure: NAMES[what], set, size, value: shares[what], target: targets[what] })
    const full = float32.find((row) => row.set === set)
    rows.push({ figure: 'LAS lost by int8', set, size, value: full.las - shares.las, target: 0.3, atMost: true })
    if (set === 'PUD') rows.push(entities(gold, read, readEntities(join(folder, 'ner/en_pud-ud-test.iob2'))))
  }
  return rows
}

function accuracies(gold, read) {
  const right = { upos: 0, lemma: 0, uas: 0, las: 0 }
  let words = 0
  gold.forEach((sentence, index) => {
    sentence.forEach((word, at) => {
      const mine = read[index].words[at]
      words++
      right.upos += mine.upos === word.upos
      right.lemma += mine.lemma === word.lemma
      right.uas += mine.head === word.head
      right.las += mine.head === word.head && mine.relation === word.relation
    })
  })
  return Object.fromEntries(Object.entries(right).map(([name, hits]) => [name, (100 * hits) / words]))
}

function entities(gold, read, known) {
  let hits = 0
  let mine = 0
  let theirs = 0
  let sentences = 0
  gold.forEach((words, index) => {
    const right = known.get(words.map(({ form }) => form).join(' '))
    if (!right) return
    const found = read[index].entities.map(({ first, last, kind }) => `${first}-${last}-${kind}`)
    sentences++
    hits += found.filter((span) => right.includes(span)).length
    mine += found.length
    theirs += right.length
  })
  return {
    figure: 'entities, F1',
    set: 'PUD',
    size: `${sentences} sentences, ${theirs} entities`,
    value: (200 * hits) / (mine + theirs),
    target: 82,
  }
}
