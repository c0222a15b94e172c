import { type InferenceSession, Tensor } from 'onnxruntime-common'
import type { Window } from './window.js'

/** Padded pieces in a batch: little padding, and what fits the second-level cache; 64 and 256 to 512 were slower. */
const BATCH = 160

/** What the encoder says of a batch of windows; `words` rows a window, the root's first. */
export interface Encoding {
  readonly words: number
  /** Candidate heads a word. */
  readonly width: number
  /** Class ordinals, a word each. */
  readonly upos: Int32Array
  readonly features: Int32Array
  readonly lemma: Int32Array
  /** Scores of entity tags, a row a word. */
  readonly entity: Float32Array
  /** Candidate heads, their scores and the relation to each: `width` a word. */
  readonly heads: Int32Array
  readonly headScores: Float32Array
  readonly relations: Int32Array
  /** Sentence vectors of unit length, one a window. */
  readonly vectors: Float32Array
}

/** Parts windows into batches of about one length, short ones first, so that little is padding. */
export function batchesOf(windows: readonly Window[]): readonly (readonly Window[])[] {
  const batches: Window[][] = []
  for (const window of [...windows].sort((a, b) => a.pieces.length - b.pieces.length)) {
    const batch = batches.at(-1)
    if (batch && (batch.length + 1) * window.pieces.length <= BATCH) batch.push(window)
    else batches.push([window])
  }
  return batches
}

/** Runs the encoder over a batch. Any ONNX Runtime will do: Node's or the web's. */
export async function encode(session: InferenceSession, batch: readonly Window[]): Promise<Encoding> {
  const words = Math.max(...batch.map(({ first }) => first.length))
  const output = await session.run({
    ids: padded(batch.map(({ pieces }) => pieces)),
    shapes: padded(batch.map(({ shapes }) => shapes)),
    first: padded(batch.map(({ first }) => first)),
    last: padded(batch.map(({ last }) => last)),
  })
  return {
    words,
    width: output.heads?.dims[2] ?? 0,
    upos: integers(output, 'upos'),
    features: integers(output, 'features'),
    lemma: integers(output, 'lemma'),
    entity: numbers(output, 'entity'),
    heads: integers(output, 'heads'),
    headScores: numbers(output, 'head_scores'),
    relations: integers(output, 'relations'),
    vectors: numbers(output, 'vector'),
  }
}

function padded(rows: readonly (readonly number[])[]): Tensor {
  const width = Math.max(...rows.map(({ length }) => length))
  const data = new Int32Array(rows.length * width)
  rows.forEach((row, index) => {
    data.set(row, index * width)
  })
  return new Tensor('int32', data, [rows.length, width])
}

function integers(output: InferenceSession.ReturnType, name: string): Int32Array {
  const data = output[name]?.data
  if (data instanceof Int32Array) return data
  throw new TypeError(`the reader's graph gives no integers "${name}"`)
}

function numbers(output: InferenceSession.ReturnType, name: string): Float32Array {
  const data = output[name]?.data
  if (data instanceof Float32Array) return data
  throw new TypeError(`the reader's graph gives no numbers "${name}"`)
}
