import type { Article } from '../../model/article.js'
import { type Span, spanOf } from '../../model/span.js'
import type { Actor } from '../actors/actor.js'
import { personName } from '../actors/phrase.js'
import { reasonsFor } from '../events/confidence.js'
import type { Finding } from '../events/records.js'
import type { ReadingThrough } from '../extract.js'
import { childrenOf, rangeOf, type Tree, wordAt } from '../syntax/tree.js'
import type { Explanation, FoundParty, FoundSide } from './explanation.js'

/** A reading with the article that it is of. */
export interface ReadThrough {
  readonly article: Article
  readonly reading: ReadingThrough
}

/** Says of a finding how it was found. Reads nothing anew: all of it is what the extraction kept. */
export function explainFinding({ article, reading }: ReadThrough, { record, draft, scene }: Finding): Explanation {
  const { resolver } = reading
  const found = (actors: readonly Actor[]): readonly FoundParty[] =>
    actors.map((actor) => foundParty(article, resolver.trees, actor))
  const { trace } = draft
  const side = (name: 'actors' | 'recipients', slot: string | null): FoundSide => {
    const inferred = trace.inferred?.side === name ? trace.inferred.ground : null
    return { slot: inferred === null ? slot : null, inferred, parties: found(draft[name]) }
  }
  const { ref, title, outlet, published } = article
  return {
    record,
    article: { ref, title, outlet, published },
    sentence: {
      number: scene.sentence + 1,
      of: resolver.trees.length,
      span: spanOf(article.text, scene.tree.sentence),
      words: scene.tree.words,
    },
    trigger: [...new Set(draft.trigger)].sort((a, b) => a - b),
    row: trace.match?.row ?? null,
    actors: side('actors', trace.slots.actor),
    recipients: side('recipients', trace.slots.recipient),
    content:
      draft.content === null || record.content === null ? null : { slot: trace.slots.content, word: draft.content },
    status: { status: record.status, ...trace.status },
    speaker: speakerOf(article, reading, scene.sentence, draft.head),
    confidence: { value: record.confidence, reasons: reasonsFor(scene.tree, draft) },
  }
}

function speakerOf(
  article: Article,
  { resolver, speechAt }: ReadingThrough,
  sentence: number,
  head: number,
): Explanation['speaker'] {
  const speech = speechAt(sentence, head, true)
  if (!speech) return null
  return {
    cue: spanOf(article.text, speech.attribution.cue),
    sentence: speech.attribution.sentence + 1,
    parties: speech.actors.map((actor) => foundParty(article, resolver.trees, actor)),
  }
}

/** How far a chain of mentions is followed: a pronoun, a role, the name of its state, and one to spare. */
const LONGEST_CHAIN = 4

function foundParty(article: Article, trees: readonly Tree[], actor: Actor, depth = 0): FoundParty {
  const { party, how, sentence, list } = actor
  const via = furtherMention(actor)
  return {
    party,
    how,
    words: wordsOf(article.text, trees[sentence], actor),
    sentence: sentence + 1,
    list: list ?? null,
    leansOn: via && depth < LONGEST_CHAIN ? foundParty(article, trees, via, depth + 1) : null,
  }
}

/** The mention that a mention leans on, without steps that stay at the same word. */
function furtherMention({ sentence, head, via }: Actor): Actor | null {
  let further = via ?? null
  while (further && further.sentence === sentence && further.head === head) further = further.via ?? null
  return further
}

/** Relations of the words of a mention to its head; what follows in other phrases is left out. */
const OWN_WORDS = /^(?:flat|compound|amod|nmod:poss|nmod:desc|nummod|goeswith|det|case|fixed)/

/** The name of a person, else the head with its modifiers before it, without article or preposition. */
function wordsOf(text: string, tree: Tree | undefined, { head, being }: Actor): Span {
  if (!tree?.words[head]) return spanOf(text, { start: 0, end: 0 })
  const name = being === 'person' ? nameSpan(text, tree, head) : null
  if (name) return name
  const words = [head]
  for (const at of words) {
    for (const child of childrenOf(tree, at)) {
      const { relation, upos } = wordAt(tree, child)
      if (OWN_WORDS.test(relation) && !['DET', 'ADP'].includes(upos)) words.push(child)
    }
  }
  return spanOf(text, rangeOf(tree, words))
}

function nameSpan(text: string, tree: Tree, head: number): Span | null {
  if (wordAt(tree, head).upos !== 'PROPN') return null
  const name = personName(tree, text, head)
  const { start, end } = wordAt(tree, head)
  for (let at = start; at >= Math.max(0, end - name.length); at--)
    if (text.startsWith(name, at) && at + name.length >= end) return { start: at, end: at + name.length, text: name }
  return null
}
