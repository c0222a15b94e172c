import type { UtteranceWords } from './utterance-words.js'
import { isContent } from './utterance-words.js'

/** How alike two statements of one speaker are, 1 and more for one utterance, and why. */
export interface UtteranceScore {
  readonly score: number
  readonly detail: string
}

/** Weights of the comparison, each the least that makes one utterance by itself. */
const UTTERANCE_WEIGHTS = {
  /** Words in a row, and content words among them: a quotation that both print. */
  run: 6,
  runContent: 3,
  /** Content words in common, and their share of the shorter statement: a paraphrase. */
  shared: 5,
  share: 0.7,
  /** Content words of a quoted fragment that one report quotes again, in full, of the same speaker. */
  fragment: 2,
} as const

/** Compares what two reports have one speaker say. Pure; speaker and day are compared elsewhere. */
export function utteranceScore(a: UtteranceWords, b: UtteranceWords): UtteranceScore {
  const run = longestRun(a.words, b.words)
  const content = run.filter(isContent).length
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length
  const share = shared / Math.max(1, Math.min(a.stems.size, b.stems.size))
  const quoted = Math.min(run.length / UTTERANCE_WEIGHTS.run, content / UTTERANCE_WEIGHTS.runContent)
  const paraphrased = Math.min(shared / UTTERANCE_WEIGHTS.shared, share / UTTERANCE_WEIGHTS.share)
  const detail = `${run.length} words in a row ("${run.slice(0, 8).join(' ')}"), ${shared} content words in common, ${Math.round(share * 100)} % of the shorter`
  const fragment = fragmentOf(a, b) ?? fragmentOf(b, a)
  if (fragment)
    return { score: Math.max(quoted, paraphrased, 1), detail: `${detail}, the fragment "${fragment.join(' ')}"` }
  return { score: Math.max(quoted, paraphrased), detail }
}

/** What a lead quotes of the words that the report has in full further on: “stop bombing”. Of two reports this says nothing. */
function fragmentOf(a: UtteranceWords, b: UtteranceWords): readonly string[] | null {
  if (a.told.article !== b.told.article) return null
  return a.quoted.find((fragment) => isTelling(fragment) && b.quoted.some((other) => contains(other, fragment))) ?? null
}

function isTelling(fragment: readonly string[]): boolean {
  return fragment.filter(isContent).length >= UTTERANCE_WEIGHTS.fragment
}

function contains(words: readonly string[], fragment: readonly string[]): boolean {
  return words.some((_, from) => fragment.every((word, at) => words[from + at] === word))
}

/** The longest stretch of words that both have. */
function longestRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let lengths = new Uint16Array(b.length + 1)
  let [end, longest] = [0, 0]
  for (const [at, word] of a.entries()) {
    const next = new Uint16Array(b.length + 1)
    for (let other = 0; other < b.length; other++)
      if (b[other] === word) {
        const length = (lengths[other] ?? 0) + 1
        next[other + 1] = length
        if (length > longest) [end, longest] = [at + 1, length]
      }
    lengths = next
  }
  return a.slice(end - longest, end)
}
