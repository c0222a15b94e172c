import type { ActorList } from '../extract/actors/listed-actor.js'
import { namesWith } from '../extract/actors/roster.js'
import { testSentence } from '../extract/syntax/test-sentence.js'
import type { Sentence, Token, TokenisedSentence } from '../model/sentence.js'
import type { Engine } from './analyse.js'

/** Sentences at full stops and line ends, tokens at blanks and signs: enough to drive the stages where the reader is not the matter. */
function testSegment(text: string): readonly TokenisedSentence[] {
  return [...text.matchAll(/[^\s.!?][^\n.!?]*[.!?]?/g)].map(({ 0: words, index: start }) => {
    const bare = words.trimEnd()
    const tokens = [...bare.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
      ({ 0: form, index }): Token => ({ form, start: start + index, end: start + index + form.length }),
    )
    return { start, end: start + bare.length, tokens }
  })
}

/** An analysis that says nothing: every word a noun under the first. */
function flat({ start, end, tokens }: TokenisedSentence): Sentence {
  const words = tokens.map((token, index) => ({
    ...token,
    lemma: token.form.toLowerCase(),
    upos: 'NOUN' as const,
    features: {},
    head: index === 0 ? -1 : 0,
    relation: index === 0 ? 'root' : 'dep',
  }))
  return { start, end, words, entities: [], vector: new Float32Array(0) }
}

/** Analyses by hand, in the notation of `testSentence`, by their words. */
function byWords(notations: readonly string[]): ReadonlyMap<string, Sentence> {
  return new Map(
    notations.map((notation) => {
      const { sentence } = testSentence(notation)
      return [wordsOf(sentence.words), sentence]
    }),
  )
}

const wordsOf = (words: readonly { readonly form: string }[]): string => words.map(({ form }) => form).join(' ')

/** An analysis at the place of the sentence that has its words. */
function placed(read: Sentence, { start, end, tokens }: TokenisedSentence): Sentence {
  const words = read.words.map((word, index) => {
    const token = tokens[index] ?? word
    return { ...word, start: token.start, end: token.end }
  })
  return { ...read, start, end, words }
}

/** An engine without a model: sentences of `notations` have their analysis, others one that says nothing. */
export function testEngine(notations: readonly string[] = [], actors: ActorList = { actors: [], roles: [] }): Engine {
  const known = byWords(notations)
  const analysed = (sentence: TokenisedSentence): Sentence => {
    const read = known.get(wordsOf(sentence.tokens))
    return read === undefined ? flat(sentence) : placed(read, sentence)
  }
  return {
    names: namesWith(actors),
    segment: testSegment,
    openDetector: async () => (await import('eld/extrasmall')).eld,
    reader: { read: async (sentences) => sentences.map(analysed) },
  }
}
