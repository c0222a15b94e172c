import type { InferenceSession } from 'onnxruntime-common'
import { z } from 'zod'
import { type Sentence, type TokenisedSentence, UPOS, type Word } from '../model/sentence.js'
import { batchesOf, type Encoding, encode } from './encoder.js'
import { withWholeNames } from './entity-edges.js'
import { type EntityTag, entitiesIn, parseEntityTag } from './entity-tags.js'
import { type LemmaScript, lemmaOf, parseLemmaScript } from './lemma-script.js'
import { spanningTree } from './spanning-tree.js'
import { type Window, windowsOf } from './window.js'
import { openWordPieces } from './word-pieces.js'

/** The class lists of the model, as `classes.json` has them: an output's number is an index into its list. */
export const readerClassesSchema = z.object({
  upos: z.array(z.enum(UPOS)),
  features: z.array(z.string()),
  lemma: z.array(z.string().regex(/^[LK]\d/)),
  entity: z.array(z.string()),
  relation: z.array(z.string()),
})

export interface ReaderParts {
  readonly session: InferenceSession
  /** A piece a line. */
  readonly vocabulary: string
  readonly classes: z.infer<typeof readerClassesSchema>
}

/** Gives tokenised sentences their tags, trees, entities and vectors. */
export interface Reader {
  /**
   * Sentences in, the same sentences out, in order; one without tokens stays without words. Batches are made within a call, and
   * quantisation looks at a whole batch: the same call gives the same result, so call it once an article.
   */
  readonly read: (sentences: readonly TokenisedSentence[]) => Promise<readonly Sentence[]>
}

/** Makes a reader of a loaded session and the model's lists. */
export function createReader({ session, vocabulary, classes }: ReaderParts): Reader {
  const pieces = openWordPieces(vocabulary)
  const tables = tablesOf(classes)
  return {
    read: async (sentences) => {
      const windows = sentences.flatMap((sentence, index) => windowsOf(sentence, index, pieces))
      const parsed = new Map<Window, ParsedWindow>()
      for (const batch of batchesOf(windows)) {
        const encoding = await encode(session, batch)
        batch.forEach((window, row) => {
          parsed.set(window, parse(window, encoding, row, tables))
        })
      }
      const parts = sentences.map((): ParsedWindow[] => [])
      for (const window of windows) {
        const one = parsed.get(window)
        if (one) parts[window.sentence]?.push(one)
      }
      return sentences.map((sentence, index) => joined(sentence, parts[index] ?? []))
    },
  }
}

interface Tables {
  readonly upos: readonly Word['upos'][]
  readonly features: readonly Word['features'][]
  readonly lemma: readonly LemmaScript[]
  readonly entity: readonly EntityTag[]
  readonly relation: readonly string[]
}

function tablesOf({ upos, features, lemma, entity, relation }: ReaderParts['classes']): Tables {
  const parse = (notation: string): Word['features'] =>
    Object.freeze(
      notation === '_'
        ? {}
        : Object.fromEntries(notation.split('|').map((pair) => pair.split('=') as [string, string])),
    )
  return {
    upos,
    features: features.map(parse),
    lemma: lemma.map(parseLemmaScript),
    entity: entity.map(parseEntityTag),
    relation,
  }
}

type ParsedWindow = Pick<Sentence, 'words' | 'entities' | 'vector'>

function parse({ tokens }: Window, encoding: Encoding, row: number, tables: Tables): ParsedWindow {
  const from = row * encoding.words
  const { width } = encoding
  const own = (values: Int32Array | Float32Array): ArrayLike<number> =>
    values.subarray(from * width, (from + tokens.length + 1) * width)
  const heads = own(encoding.heads)
  const relations = own(encoding.relations)
  const tree = spanningTree({ words: tokens.length + 1, width, heads, scores: own(encoding.headScores) })
  const relationOf = (word: number): string => {
    if (tree[word] === 0) return 'root'
    const listed = Array.from({ length: width }, (_, k) => heads[word * width + k]).indexOf(tree[word])
    return tables.relation[relations[word * width + Math.max(0, listed)] ?? 0] ?? 'dep'
  }
  const words = tokens.map((token, index): Word => {
    const at = from + index + 1
    const script = tables.lemma[encoding.lemma[at] ?? 0]
    const { form, start, end } = token
    // Each by its name, which is several times as fast as a spread.
    return {
      form,
      start,
      end,
      lemma: script ? lemmaOf(form, script) : form,
      upos: tables.upos[encoding.upos[at] ?? 0] ?? 'X',
      features: tables.features[encoding.features[at] ?? 0] ?? {},
      head: (tree[index + 1] ?? 0) - 1,
      relation: relationOf(index + 1),
    }
  })
  const size = encoding.vectors.length / (encoding.upos.length / encoding.words)
  return {
    words,
    entities: withWholeNames(words, entitiesIn(encoding.entity, tables.entity, from + 1, tokens.length)),
    vector: encoding.vectors.slice(row * size, (row + 1) * size),
  }
}

/** The windows of a sentence as one: the roots of the later ones stand beside the first one's; the vector is that of the first. */
function joined({ start, end }: TokenisedSentence, parts: readonly ParsedWindow[]): Sentence {
  const [head] = parts
  if (!head || parts.length === 1)
    return { start, end, ...(head ?? { words: [], entities: [], vector: new Float32Array() }) }
  const root = head.words.findIndex((word) => word.head < 0)
  const words: Word[] = []
  const entities: Sentence['entities'][number][] = []
  for (const part of parts) {
    const from = words.length
    const moved = part.words.map((word): Word => {
      if (word.head >= 0) return { ...word, head: word.head + from }
      return from === 0 ? word : { ...word, head: root, relation: 'parataxis' }
    })
    words.push(...moved)
    entities.push(
      ...part.entities.map((entity) => ({ ...entity, first: entity.first + from, last: entity.last + from })),
    )
  }
  return { start, end, words, entities, vector: head.vector }
}
