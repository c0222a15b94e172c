// Treebank files, as the reader's training reads them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sentences with gold words; heads count from 0, -1 is the root. */
export function readConllu(file) {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.map((line) => {
        const [, form, lemma, upos, , , head, relation] = line.split('\t')
        return { form, lemma, upos, head: Number(head) - 1, relation }
      }),
    )
}

/** News documents that GUM keeps for development and test. */
export function gumNews(folder) {
  const held = new Set()
  let part = ''
  for (const line of readFileSync(join(folder, 'splits.md'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) part = line.slice(3).trim()
    else if (/^\s*\*/.test(line) && part !== 'train') held.add(line.replace(/[*\s]/g, ''))
  }
  return readdirSync(folder)
    .filter((name) => name.includes('_news_') && held.has(name.replace('.conllu', '')))
    .sort()
    .flatMap((name) => readConllu(join(folder, name)))
}

/** Entity spans `first-last-KIND` by the words of the sentence, of an IOB2 file. */
export function readEntities(file) {
  const found = new Map()
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'))
    const spans = []
    let open = null
    rows.forEach(([, , tag], word) => {
      const kind = /^[BI]-(PER|ORG|LOC)$/.exec(tag)?.[1]
      if (open && tag === `I-${open.kind}`) open.last = word
      else open = kind && tag.startsWith('B') ? { kind, first: word, last: word } : null
      if (open && !spans.includes(open)) spans.push(open)
    })
    found.set(
      rows.map(([, form]) => form).join(' '),
      spans.map(({ kind, first, last }) => `${first}-${last}-${kind}`),
    )
  }
  return found
}
