import type { Entity, Sentence, Upos, Word } from '../../model/sentence.js'

/**
 * Test notation for parsed sentences, one word after another: `form/UPOS>head:relation`, with the lemma and features where they
 * differ from the form: `said/VERB/say/Tense=Past>0:root`. Heads count from 1; 0 is the root. `[PER:2-3]` at the end marks words
 * 2 to 3 as a named entity. Words are joined by single spaces.
 */
export function testSentence(notation: string, offset = 0): { readonly sentence: Sentence; readonly text: string } {
  const parts = notation.trim().split(/\s+/)
  const entities = parts.flatMap((part): readonly Entity[] => {
    const [, kind, first, last] = /^\[(PER|ORG|LOC):(\d+)-(\d+)\]$/.exec(part) ?? []
    return kind === 'PER' || kind === 'ORG' || kind === 'LOC'
      ? [{ kind, first: Number(first) - 1, last: Number(last) - 1 }]
      : []
  })
  let at = offset
  const words = parts
    .filter((part) => !part.startsWith('['))
    .map((part): Word => {
      const found = /^(.+?)\/([A-Z]+)(?:\/([^>/]*))?(?:\/([^>]*))?>(\d+):(.+)$/.exec(part)
      if (!found) throw new Error(`test notation: cannot read "${part}"`)
      const [, form = '', upos, lemma, features, head, relation = ''] = found
      const start = at
      at += form.length + 1
      return {
        form,
        start,
        end: start + form.length,
        upos: upos as Upos,
        lemma: lemma || form.toLowerCase(),
        head: Number(head) - 1,
        relation,
        features: Object.fromEntries(
          (features ?? '')
            .split(',')
            .filter(Boolean)
            .map((pair) => pair.split('=')),
        ),
      }
    })
  const text = words.map(({ form }) => form).join(' ')
  return { text, sentence: { start: offset, end: offset + text.length, words, entities, vector: new Float32Array(0) } }
}
