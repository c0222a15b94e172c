import type { Token } from '../model/sentence.js'
import { BEFORE_NAMES, MAY_END, QUOTING_VERBS, SENTENCE_STARTERS } from './abbreviations.js'
import { lineBreaksOf } from './line-breaks.js'

const ENDS = /^(?:[.!?]+|…|[。！？؟।])$/u
const CLOSES = /^(?:["'”’»)\]}]|'')$/
const OPENS = /^["'“‘«([{—–-]$|^``$|^''$|^[*•·]$/

/** Tokens after which a sentence ends whatever follows: a table, a list or noise; the longest real ones have some 200. */
const LONGEST = 1000

/** Index of the first token of every sentence. */
export function sentenceStarts(text: string, tokens: readonly Token[]): readonly number[] {
  const starts: number[] = []
  const breaks = lineBreaksOf(text)
  let from = 0
  while (from < tokens.length) {
    starts.push(from)
    let last = from
    while (last + 1 < tokens.length && last - from < LONGEST && !endsAt(tokens, from, last, breaks)) last++
    from = last + 1
  }
  return starts
}

/** Whether the sentence that begins at `from` ends with token `last`. */
function endsAt(
  tokens: readonly Token[],
  from: number,
  last: number,
  breaks: (start: number, end: number) => boolean,
): boolean {
  const token = tokens[last]
  const next = tokens[last + 1]
  if (!token || !next) return true
  if (breaks(token.end, next.start)) return true
  if (next.start === token.end) return false
  let mark = last
  while (mark > from && CLOSES.test(tokens[mark]?.form ?? '') && tokens[mark]?.start === tokens[mark - 1]?.end) mark--
  const form = tokens[mark]?.form ?? ''
  const quoted = mark < last
  if (!quoted && isAbbreviation(form)) return endsWithAbbreviation(form, next.form)
  return (
    ENDS.test(form) && mayBegin(tokens, from, last + 1, form, quoted) && !(mark === from && !quoted && form === '.')
  )
}

const isAbbreviation = (form: string): boolean => form.length > 1 && form.endsWith('.') && /\p{L}/u.test(form)

/** After "U.S." or "Inc." a sentence ends where a word follows that mostly begins one; after "Mr." never. */
function endsWithAbbreviation(form: string, next: string): boolean {
  const bare = form.slice(0, -1)
  if (BEFORE_NAMES.has(bare) || /^\p{Lu}$/u.test(bare)) return false
  return (MAY_END.has(bare) || bare.includes('.')) && (SENTENCE_STARTERS.has(next) || /^["“]$/.test(next))
}

/** Whether a sentence may begin at `index`, after `mark`: not in lower case, and not with who said the quoted question. */
function mayBegin(tokens: readonly Token[], from: number, index: number, mark: string, quoted: boolean): boolean {
  let first = index
  while (first < index + 3 && OPENS.test(tokens[first]?.form ?? '')) first++
  const form = tokens[first]?.form ?? ''
  // Who begins in lower case goes on in it; "eBay" and "iPhone" may begin a sentence anyway.
  if (/^\p{Ll}/u.test(form))
    return !quoted && (/^\p{Ll}\P{Lu}*$/u.test(tokens[from]?.form ?? '') || /^[ei]\p{Lu}/u.test(form))
  if (CLOSES.test(form) && first === index) return false
  if (quoted && mark !== '.' && first === index) return !isQuotingClause(tokens, index)
  return true
}

const isQuotingClause = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index, index + 4).some(({ form }) => QUOTING_VERBS.has(form))
