import type { Range } from '../model/span.js'
import { doer, prepositionOf, surfaceSubject } from './arguments.js'
import { IMPERSONAL_SOURCES, QUOTING_VERBS, SPEECH_NOUNS, SPEECH_VERBS, THOUGHT_VERBS } from './cues.js'
import { quotations } from './quotes.js'
import { ancestors, dependents, formOf, lemmaOf, rangeOf, subtree, type Tree, wordAt } from './tree.js'

/** A word of the article: its sentence and its index there. */
interface Place {
  readonly sentence: number
  readonly head: number
}

/** Words that the article puts in somebody's mouth or mind, before it is known who that is. */
export interface Attribution {
  readonly sentence: number
  /** The verb, noun or preposition that attributes. */
  readonly cueHead: number
  readonly cue: Range
  /** The phrase that names the source; null where the sentence has none. */
  readonly source: Place | null
  readonly contents: readonly Range[]
  readonly force: 'speech' | 'thought'
  /** True for a cue that is the article's own word for a medium ("the report said"). */
  readonly impersonal: boolean
}

/** Everything that the article attributes, in text order. Quotations that run on over sentences belong to the one who began them. */
export function findAttributions(text: string, trees: readonly Tree[]): readonly Attribution[] {
  const quotes = quotations(text)
  const found = trees.flatMap((tree, sentence) => inSentence(tree, sentence, quotes))
  return [...found, ...carriedOver(text, trees, quotes, found)].sort((a, b) => a.cue.start - b.cue.start)
}

function inSentence(tree: Tree, sentence: number, quotes: readonly Range[]): readonly Attribution[] {
  const found: Attribution[] = []
  for (const index of tree.words.keys()) {
    const one =
      byVerb(tree, sentence, index, quotes) ??
      byNoun(tree, sentence, index) ??
      byPreposition(tree, sentence, index) ??
      byColon(tree, sentence, index)
    if (one) found.push(one)
  }
  return found
}

function isCueVerb(tree: Tree, index: number): 'speech' | 'thought' | null {
  if (wordAt(tree, index).upos !== 'VERB') return null
  const lemma = lemmaOf(tree, index)
  const particle = dependents(tree, index, 'compound:prt')[0]
  const phrasal = particle === undefined ? lemma : `${lemma} ${formOf(tree, particle)}`
  if (SPEECH_VERBS.has(lemma) || SPEECH_VERBS.has(phrasal)) return 'speech'
  return THOUGHT_VERBS.has(lemma) ? 'thought' : null
}

function byVerb(tree: Tree, sentence: number, verb: number, quotes: readonly Range[]): Attribution | null {
  const force =
    isCueVerb(tree, verb) ??
    (QUOTING_VERBS.has(lemmaOf(tree, verb)) && wordAt(tree, verb).upos === 'VERB' ? 'speech' : null)
  if (!force) return null
  const contents = [...complementOf(tree, verb), ...hostOf(tree, verb), ...quotedBeside(tree, verb, quotes)]
  const first = contents[0]
  if (!first) return null
  const source = dependents(tree, verb, 'obl:agent')[0] ?? surfaceSubject(tree, verb)
  if (source === null && wordAt(tree, verb).relation === 'root') return null
  return {
    sentence,
    cueHead: verb,
    cue: cueRange(tree, verb),
    source: source === null ? null : { sentence, head: source },
    contents: [first],
    force,
    impersonal: source !== null && IMPERSONAL_SOURCES.has(lemmaOf(tree, source)),
  }
}

/** "said that …", "…, said X": a clause under the verb. */
function complementOf(tree: Tree, verb: number): readonly Range[] {
  const clause =
    dependents(tree, verb, 'ccomp')[0] ??
    dependents(tree, verb, 'parataxis').find((child) => child > verb && introduced(tree, verb, child))
  if (clause === undefined) return []
  return [trimmed(tree, subtree(tree, clause))]
}

/** A clause that stands behind a colon or an opening mark is what was said. */
function introduced(tree: Tree, verb: number, clause: number): boolean {
  const [first] = tree.reach[clause] ?? [clause]
  return (
    [first, first - 1, first - 2].some((at) => at > verb && /^[:“"«]|^``$/.test(tree.words[at]?.form ?? '')) ||
    (QUOTING_VERBS.has(lemmaOf(tree, verb)) && dependents(tree, verb, 'obj', 'ccomp').length === 0)
  )
}

/** "Talks, he said, will go on": the verb hangs in the very clause that it reports. */
function hostOf(tree: Tree, verb: number): readonly Range[] {
  const { relation, head } = wordAt(tree, verb)
  if (relation !== 'parataxis' || head < 0 || dependents(tree, verb, 'obj', 'ccomp', 'xcomp').length > 0) return []
  if (surfaceSubject(tree, verb) === null) return []
  const own = new Set(subtree(tree, verb))
  const host = subtree(tree, head).filter((index) => !own.has(index))
  return host.length === 0 ? [] : [trimmed(tree, host)]
}

/** A quotation in the same sentence, when the verb can stand beside one and has no clause of its own. */
function quotedBeside(tree: Tree, verb: number, quotes: readonly Range[]): readonly Range[] {
  if (!QUOTING_VERBS.has(lemmaOf(tree, verb)) || dependents(tree, verb, 'ccomp').length > 0) return []
  const { start, end } = tree.sentence
  const word = wordAt(tree, verb)
  const inside = quotes.filter(
    (quote) => quote.start >= start && quote.end <= end + 2 && (word.end <= quote.start || word.start >= quote.end),
  )
  const beside = inside.find((quote) => quote.end - quote.start > 24)
  return beside ? [beside] : []
}

function byNoun(tree: Tree, sentence: number, noun: number): Attribution | null {
  if (wordAt(tree, noun).upos !== 'NOUN' || !SPEECH_NOUNS.has(lemmaOf(tree, noun))) return null
  const clause = dependents(tree, noun, 'acl', 'ccomp').find((child) =>
    dependents(tree, child, 'mark').some((mark) => formOf(tree, mark) === 'that'),
  )
  if (clause === undefined) return null
  const owner =
    dependents(tree, noun, 'nmod:poss')[0] ??
    dependents(tree, noun, 'nmod').find((child) => ['by', 'from', 'of'].includes(prepositionOf(tree, child) ?? ''))
  const governor = wordAt(tree, noun).head
  const source = owner ?? (governor >= 0 && wordAt(tree, noun).relation === 'obj' ? doer(tree, governor) : null)
  if (source === null) return null
  return {
    sentence,
    cueHead: noun,
    cue: rangeOf(tree, [noun]),
    source: { sentence, head: source },
    contents: [trimmed(tree, subtree(tree, clause))],
    force: 'speech',
    impersonal: false,
  }
}

function byPreposition(tree: Tree, sentence: number, index: number): Attribution | null {
  if (!['obl', 'nmod', 'parataxis', 'advmod'].includes(wordAt(tree, index).relation)) return null
  const marks = dependents(tree, index, 'case', 'mark')
  const according = marks.find((mark) => formOf(tree, mark) === 'according')
  if (according === undefined) return null
  const host = clauseAbove(tree, index)
  if (host === null) return null
  const own = new Set(subtree(tree, index))
  const rest = subtree(tree, host).filter((at) => !own.has(at))
  if (rest.length === 0) return null
  const cue = rangeOf(tree, [
    according,
    ...dependents(tree, according, 'fixed'),
    ...marks.filter((mark) => mark > according),
  ])
  return {
    sentence,
    cueHead: according,
    cue,
    source: { sentence, head: index },
    contents: [trimmed(tree, rest)],
    force: 'speech',
    impersonal: IMPERSONAL_SOURCES.has(lemmaOf(tree, index)),
  }
}

function clauseAbove(tree: Tree, index: number): number | null {
  return (
    ancestors(tree, index).find(
      (above) =>
        ['VERB', 'AUX'].includes(wordAt(tree, above).upos) || dependents(tree, above, 'cop', 'nsubj').length > 0,
    ) ??
    ancestors(tree, index).at(-1) ??
    null
  )
}

/** Headline and transcript speech: "Trump: Deal is near", a short name, a colon, what it says. */
function byColon(tree: Tree, sentence: number, index: number): Attribution | null {
  if (formOf(tree, index) !== ':' || index === 0 || index > 6 || index + 2 >= tree.words.length) return null
  const before = tree.words.slice(0, index)
  if (
    !before.every((word) => /^(?:PROPN|ADJ|NOUN|ADP|PUNCT|X)$/.test(word.upos)) ||
    !before.some((word) => word.upos === 'PROPN')
  )
    return null
  if (wordAt(tree, index).end - tree.sentence.start > 60) return null
  const head = before.findIndex((word) => word.head < 0 || word.head >= index)
  const rest = tree.words.flatMap((_, at) => (at > index ? [at] : []))
  if (head < 0 || !rest.some((at) => ['VERB', 'AUX'].includes(wordAt(tree, at).upos))) return null
  return {
    sentence,
    cueHead: index,
    cue: rangeOf(tree, [index]),
    source: { sentence, head },
    contents: [trimmed(tree, rest)],
    force: 'speech',
    impersonal: false,
  }
}

/** The verb with its auxiliaries, adverbs between them and its particle ("had earlier pointed out"). */
function cueRange(tree: Tree, verb: number): Range {
  const group = [verb, ...dependents(tree, verb, 'compound:prt').filter((child) => child === verb + 1)]
  const before = dependents(tree, verb, 'aux', 'aux:pass')
  const first = before[0]
  const adjoining =
    first !== undefined &&
    tree.words
      .slice(first, verb)
      .every((word, offset) => word.head === verb && first + offset < verb && !/^nsubj/.test(word.relation))
  return rangeOf(tree, adjoining ? [first, ...group] : group)
}

/** The range of these words without the punctuation at its ends (quotation marks stay) and without what a quoting verb leaves open. */
function trimmed(tree: Tree, indices: readonly number[]): Range {
  const edge = (index: number): boolean => /^[,.;:–—-]$/.test(formOf(tree, index))
  let first = 0
  let last = indices.length - 1
  while (first < last && edge(indices[first] ?? 0)) first++
  while (last > first && edge(indices[last] ?? 0)) last--
  return rangeOf(tree, indices.slice(first, last + 1))
}

/** Quotations, or sentences inside one, that no verb of their own sentence covers: they go on with the last speaker. */
function carriedOver(
  text: string,
  trees: readonly Tree[],
  quotes: readonly Range[],
  found: readonly Attribution[],
): readonly Attribution[] {
  const carried: Attribution[] = []
  for (const quote of quotes) {
    for (const [sentence, { sentence: range }] of trees.entries()) {
      const overlap = { start: Math.max(range.start, quote.start), end: Math.min(range.end, quote.end) }
      if (overlap.end - overlap.start < 12 || (overlap.end - overlap.start) / (range.end - range.start) < 0.7) continue
      if (
        found.some((one) =>
          one.contents.some((content) => content.start <= overlap.start + 3 && content.end >= overlap.end - 3),
        )
      )
        continue
      const giver = speakerNear(text, trees, quote, sentence, found)
      if (giver) carried.push({ ...giver, sentence: giver.sentence, contents: [overlap] })
    }
  }
  return carried
}

/** Who says an unattributed quotation: a verb inside the same quotation's sentences, then the sentence before, then the one after. */
function speakerNear(
  text: string,
  trees: readonly Tree[],
  quote: Range,
  sentence: number,
  found: readonly Attribution[],
): Attribution | null {
  const same = found.filter(
    (one) =>
      one.force === 'speech' &&
      one.source &&
      one.contents.some((content) => content.start < quote.end && content.end > quote.start) &&
      !(one.cue.start > quote.start && one.cue.end < quote.end),
  )
  const outside = same[0]
  if (outside) return outside
  const inSentence = (at: number): readonly Attribution[] =>
    found.filter(
      (one) =>
        one.sentence === at &&
        one.force === 'speech' &&
        one.source !== null &&
        !(one.cue.start >= quote.start && one.cue.end <= quote.end),
    )
  const sameParagraph = (at: number): boolean => {
    const [a, b] = [trees[Math.min(at, sentence)], trees[Math.max(at, sentence)]]
    return !!a && !!b && !/\n/.test(text.slice(a.sentence.end, b.sentence.start))
  }
  const own = inSentence(sentence)[0]
  if (own) return own
  if (sameParagraph(sentence + 1)) {
    const next = inSentence(sentence + 1)[0]
    if (next && next.cue.start >= quote.end) return next
  }
  for (let back = sentence - 1; back >= Math.max(0, sentence - 4); back--) {
    const before = inSentence(back).at(-1)
    if (before) return before
  }
  return null
}
