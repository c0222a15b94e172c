// Does the sentence vector find the sentence that says the same in other words?
import { readFileSync } from 'node:fs'
import { segment } from '../dist/read/segment.js'

const triples = readFileSync(new URL('paraphrases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

/**
 * Two figures: the paraphrase is the nearest of all paraphrases; and, harder, it is nearer than a sentence that shares its words and
 * says something else.
 */
export async function paraphrases(reader) {
  const read = async (column) => {
    const vectors = []
    for (const triple of triples) {
      const [sentence] = await reader.read(segment(triple[column]).slice(0, 1))
      vectors.push(sentence.vector)
    }
    return vectors
  }
  const [sentences, same, others] = [await read(0), await read(1), await read(2)]
  const near = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0)
  const share = (hit) => (100 * sentences.filter(hit).length) / sentences.length
  const size = `${triples.length} triples`
  return [
    {
      figure: 'paraphrase nearest of all',
      set: 'own triples',
      size,
      value: share((sentence, i) =>
        same.every((other, j) => j === i || near(sentence, other) < near(sentence, same[i])),
      ),
    },
    {
      figure: 'nearer than the same words',
      set: 'own triples',
      size,
      value: share((sentence, i) => near(sentence, same[i]) > near(sentence, others[i])),
    },
  ]
}
