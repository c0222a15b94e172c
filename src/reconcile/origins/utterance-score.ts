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
  return { score: Math.max(quoted, paraphrased), detail }
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
