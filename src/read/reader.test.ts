import { readFileSync } from 'node:fs'
import { env, InferenceSession } from 'onnxruntime-web/wasm'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { TokenisedSentence } from '../model/sentence.js'
import { loadReader } from '../pipeline/load-reader.js'
import { createReader, readerClassesSchema } from './reader.js'
import { windowsOf } from './window.js'
import { openWordPieces } from './word-pieces.js'

const root = new URL('../../', import.meta.url)
const fixture = z
  .array(
    z.object({
      forms: z.array(z.string()),
      pieces: z.array(z.int()),
      shapes: z.array(z.int()),
      upos: z.array(z.string().nullable()),
      features: z.array(z.string().nullable()),
      lemmas: z.array(z.string().nullable()),
      heads: z.array(z.int().nullable()),
      relations: z.array(z.string().nullable()),
      entities: z.array(z.object({ kind: z.string(), first: z.int(), last: z.int() })),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('src/read/reader.fixture.json', root), 'utf8')))
const reader = await loadReader()
const modelFile = (name: string): Buffer => readFileSync(new URL(`models/reader/${name}`, root))

function sentenceOf(forms: readonly string[]): TokenisedSentence {
  let end = -1
  const tokens = forms.map((form) => {
    const start = end + 1
    end = start + form.length
    return { form, start, end }
  })
  return { start: 0, end, tokens }
}

const notation = (features: Readonly<Record<string, string>>): string =>
  Object.entries(features)
    .map(([name, value]) => `${name}=${value}`)
    .join('|') || '_'

/** The same values, null where training was of two minds: rounding may turn a tie. */
const where = <Value>(sure: readonly (Value | null)[], values: readonly Value[] = []): readonly (Value | null)[] =>
  values.map((value, index) => (sure[index] === null ? null : value))

env.wasm.numThreads = 1
const web = createReader({
  session: await InferenceSession.create(modelFile('reader.onnx'), { executionProviders: ['wasm'] }),
  vocabulary: modelFile('vocabulary.txt').toString('utf8'),
  classes: readerClassesSchema.parse(JSON.parse(modelFile('classes.json').toString('utf8'))),
})

describe.each([
  ['native', reader],
  ['web', web],
])('the reader says what training exported: %s runtime', (_, engine) => {
  const pieces = openWordPieces(modelFile('vocabulary.txt').toString('utf8'))
  const cases = fixture.map((expected) => ({ name: expected.forms.slice(0, 5).join(' '), expected }))

  it.each(cases)('$name', async ({ expected }) => {
    const [window] = windowsOf(sentenceOf(expected.forms), 0, pieces)
    expect(window?.pieces).toEqual(expected.pieces)
    expect(window?.shapes).toEqual(expected.shapes)
    const [{ words = [], entities = [] } = {}] = await engine.read([sentenceOf(expected.forms)])
    expect(
      where(
        expected.upos,
        words.map(({ upos }) => upos),
      ),
    ).toEqual(expected.upos)
    expect(
      where(
        expected.features,
        words.map(({ features }) => notation(features)),
      ),
    ).toEqual(expected.features)
    expect(
      where(
        expected.lemmas,
        words.map(({ lemma }) => lemma),
      ),
    ).toEqual(expected.lemmas)
    expect(
      where(
        expected.heads,
        words.map(({ head }) => head),
      ),
    ).toEqual(expected.heads)
    expect(
      where(
        expected.relations,
        words.map(({ relation }) => relation),
      ),
    ).toEqual(expected.relations)
    expect(entities).toEqual(expected.entities)
  })

  it('is seldom of two minds', () => {
    const heads = fixture.flatMap((expected) => expected.heads)
    expect(heads.filter((head) => head === null).length / heads.length).toBeLessThan(0.15)
  })
})

describe('reading', () => {
  it('gives sentences back in order, whatever their length', async () => {
    const sentences = fixture.map(({ forms }) => sentenceOf(forms))
    const read = await reader.read([...sentences, { start: 0, end: 0, tokens: [] }])
    expect(read.map(({ words }) => words.map(({ form }) => form))).toEqual([...fixture.map(({ forms }) => forms), []])
  })

  it('says the same twice', async () => {
    const sentences = fixture.map(({ forms }) => sentenceOf(forms))
    expect(await reader.read(sentences)).toEqual(await reader.read(sentences))
  })

  it('reads a sentence of 5,000 words as one tree', { timeout: 60_000 }, async () => {
    const clause = 'the envoys said they would meet again , '.trim().split(' ')
    const forms = Array.from({ length: 5000 }, (_, i) => clause[i % clause.length] ?? '')
    const [sentence] = await reader.read([sentenceOf(forms)])
    const heads = sentence?.words.map(({ head }) => head) ?? []
    expect(heads).toHaveLength(5000)
    expect(heads.filter((head) => head < 0)).toHaveLength(1)
    for (let word of heads.keys()) {
      for (let steps = 0; word >= 0; steps++) {
        expect(steps).toBeLessThan(5000)
        word = heads[word] ?? -1
      }
    }
  })

  it('finds a paraphrase nearer than other words of the same kind', async () => {
    const vectors = (
      await reader.read(
        [
          'Kyiv wants security guarantees from its partners',
          'Ukraine asks allies for assurances of its safety',
          'The river froze early this winter',
        ].map((text) => sentenceOf(text.split(' '))),
      )
    ).map(({ vector }) => vector)
    const [asked, alike, other] = vectors
    const near = (a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number =>
      a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
    expect(near(asked, asked)).toBeCloseTo(1, 4)
    expect(near(asked, alike)).toBeGreaterThan(near(asked, other) + 0.05)
  })
})
