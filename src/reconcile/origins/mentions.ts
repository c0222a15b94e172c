import type { ArticleLedger } from '../../model/ledger.js'
import type { Origin } from '../../model/origin.js'
import type { Range } from '../../model/span.js'
import { segment } from '../../read/segment.js'
import { occasionsIn } from './occasions.js'

/** A place where a report names an origin: all outlets of one list ("CNN and Reuters") are one mention. */
export interface Mention extends Range {
  /** `utterance`: an occasion, as a press conference. */
  readonly kind: Origin['kind'] | 'utterance'
  readonly names: readonly string[]
  /** The sentence it stands in. */
  readonly sentence: Range
  /** The sentence before, of another paragraph too; null where the text begins with it. */
  readonly previous: Range | null
}

/** Outlets in one list stand no further apart. */
const LONGEST_GAP = 8

type Named = Omit<Origin, 'kind'> & Pick<Mention, 'kind'>

/** The origins that a report names in passing, and occasions: not the agency it is credited to as a whole. */
export function mentionsIn(article: ArticleLedger): readonly Mention[] {
  const named = article.origins.filter(({ kind }) => kind !== 'wire')
  const occasions = occasionsIn(article.text).map((occasion): Named => ({ ...occasion, kind: 'utterance' }))
  return [...lists(named), ...occasions.map((one) => [one])].map((origins) => {
    const [first, last] = [origins[0], origins.at(-1)]
    const place = { start: first?.start ?? 0, end: last?.end ?? 0 }
    const names = origins.map(({ name }) => name)
    return { ...place, kind: first?.kind ?? 'own', names, ...neighbourhood(article.text, place) }
  })
}

function lists(origins: readonly Named[]): readonly (readonly Named[])[] {
  const found: Named[][] = []
  for (const origin of origins) {
    const last = found.at(-1)?.at(-1)
    if (last && last.kind === origin.kind && origin.start - last.end <= LONGEST_GAP) found.at(-1)?.push(origin)
    else found.push([origin])
  }
  return found
}

/** Sentences around a place. Only its paragraph is cut, since a cut costs more than all the rest. */
function neighbourhood(text: string, place: Range): Pick<Mention, 'sentence' | 'previous'> {
  const from = text.lastIndexOf('\n', place.start) + 1
  const before = sentencesOf(text, from, lineEnd(text, place.end))
  const at = before.findIndex(({ end }) => end >= place.end)
  const sentence = before[at] ?? place
  return { sentence, previous: before[at - 1] ?? lastBefore(text, from) }
}

/** The sentences after a mention's, of its paragraph and of those that follow, as far as they are asked for. */
export function* sentencesAfter(text: string, { sentence }: Mention): Generator<Range> {
  yield* sentencesOf(text, sentence.end, lineEnd(text, sentence.end))
  for (let at = lineEnd(text, sentence.end); at < text.length; at = lineEnd(text, at + 1))
    yield* sentencesOf(text, at, lineEnd(text, at + 1))
}

function lastBefore(text: string, from: number): Range | null {
  const end = text.slice(0, from).trimEnd().length
  return sentencesOf(text, text.lastIndexOf('\n', end - 1) + 1, end).at(-1) ?? null
}

function sentencesOf(text: string, from: number, to: number): readonly Range[] {
  return segment(text.slice(from, to)).map(({ start, end }) => ({ start: start + from, end: end + from }))
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
