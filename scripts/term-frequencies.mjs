// Writes src/reconcile/stories/term-frequencies.ts: node scripts/term-frequencies.mjs (after a build), then npm run format.
// Two sources, averaged: the share of blocks of 20 sentences that have a stem in the training parts of English EWT and GUM (treebanks beside
// the project; only counts are kept, no text), and what Zipf's law gives for its rank in the encoder's vocabulary, which is in order of
// frequency (30 / rank for a report of some 400 words). The vocabulary knows 15,000 words, the treebanks which of them are everyday ones.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stem } from '../dist/reconcile/stories/stem.js'
import { wordsOf } from '../dist/reconcile/stories/words.js'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const treebanks = `${process.env.DEMARCHE_SHARED ?? at('../../shared')}/data/treebank`
const SENTENCES_A_BLOCK = 20
const LEAST_SENTENCES = 5
const ZIPF = 30
/** Rarer stems weigh as much as unknown ones. */
const LEAST_SHARE = 0.001

const train = readFileSync(`${treebanks}/gum/splits.md`, 'utf8').split('## train')[1].split('\n## ')[0]
const files = [
  `${treebanks}/ewt/ewt-train.conllu`,
  ...readdirSync(`${treebanks}/gum`)
    .filter((name) => train.includes(`${name.replace('.conllu', '')}\n`))
    .map((name) => `${treebanks}/gum/${name}`),
]

let blocks = 0
const inBlocks = new Map()
for (const file of files) {
  for (const document of readFileSync(file, 'utf8').split('# newdoc')) {
    const sentences = [...document.matchAll(/^# text = (.*)$/gm)].map(([, text]) => text)
    for (let from = 0; from < sentences.length; from += SENTENCES_A_BLOCK) {
      const block = sentences.slice(from, from + SENTENCES_A_BLOCK)
      if (block.length < LEAST_SENTENCES) continue
      blocks++
      for (const term of new Set(wordsOf(block.join(' ')).map(({ form }) => stem(form))))
        inBlocks.set(term, (inBlocks.get(term) ?? 0) + 1)
    }
  }
}

const byRank = new Map()
const ranked = readFileSync(at('../models/reader/vocabulary.txt'), 'utf8')
  .split('\n')
  .filter((word) => /^(?:[a-z]{2,}|[ai])$/.test(word))
for (const [rank, word] of ranked.entries()) byRank.set(stem(word), (byRank.get(stem(word)) ?? 0) + ZIPF / (rank + 1))

/** Shares in 10,000 on a scale with three steps a doubling. */
const step = (share) => Math.round(2 ** (Math.round(3 * Math.log2(share * 10_000)) / 3))
const classes = new Map()
for (const term of new Set([...inBlocks.keys(), ...byRank.keys()])) {
  const share = ((inBlocks.get(term) ?? 0) / blocks + Math.min(1, byRank.get(term) ?? 0)) / 2
  if (share >= LEAST_SHARE && /^[\p{L}'’.]+$/u.test(term))
    classes.set(step(share), [...(classes.get(step(share)) ?? []), term])
}

const lines = [...classes]
  .sort(([a], [b]) => b - a)
  .map(([share, terms]) => `  ${share}: ${JSON.stringify(terms.sort().join(' '))},`)
writeFileSync(
  at('../src/reconcile/stories/term-frequencies.ts'),
  `// Written by scripts/term-frequencies.mjs: counts from the training parts of UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0), as facts, and ranks of the
// encoder's vocabulary (Apache-2.0).

/** Of 10,000 reports, so many have one of the stems on the right. What is missing is rarer than one in a thousand. */
export const TERM_FREQUENCIES: Readonly<Record<number, string>> = {
${lines.join('\n')}
}
`,
)
console.log(`${[...classes.values()].flat().length} stems from ${blocks} blocks`)
