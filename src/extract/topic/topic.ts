import type { Sector } from '../../model/party.js'
import type { Range } from '../../model/span.js'
import type { Actor } from '../actors/actor.js'
import { standardGazetteer } from '../actors/gazetteer.js'
import { leaderNamed } from '../actors/person.js'
import { descriptionsOf, personName, titlesOf } from '../actors/phrase.js'
import type { Draft } from '../events/draft.js'
import { formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { AFFAIRS, AFFAIRS_VERBS, TOPIC_ROWS, type TopicRow, WAR } from './topic-rows.js'

/**
 * Tells whether a state's name in a report stands for the state. In a report on sport, weather, markets, the arts, cookery or common
 * crime it stands for a team, an exchange, a stretch of ground, and "attack" is no attack: there a record has to name an office or a
 * measure of states itself, and so has a sentence about a match in a report on other things.
 */
export interface Topic {
  /** The subject that the whole report is on, `other` where it is on no public affairs and no row tells; null for public affairs. */
  readonly name: string | null
  /** Whether a record with this evidence is one of public affairs. */
  readonly admits: (sentence: number, evidence: Range, draft: Pick<Draft, 'actors' | 'recipients'>) => boolean
  /** Whether what stands at this offset of the text may be. */
  readonly admitsAt: (offset: number) => boolean
}

const HINT = 0.5
/** How many times as many sentences of another subject as of public affairs make a report one of that subject. */
const DOMINANCE = 2
/** In a report on public affairs a sentence is of another subject by a sure word and a hint. */
const PLAIN = 1.5
/** The least share of sentences that speak of public affairs in a report on them, with and without words of another subject in it. */
const LEAST_SHARE = { beside: 1 / 8, alone: 1 / 12 }
/** Shorter texts are silent by chance. */
const LEAST_SENTENCES = { beside: 4, alone: 12 }

/** What a sentence says for a subject: how many different words in all, hints half, and whether a sure one is among them. */
interface Weight {
  readonly sum: number
  readonly sure: boolean
}
type Weights = ReadonlyMap<TopicRow, Weight>
const NOTHING: Weight = { sum: 0, sure: false }

/** By which words, in a report of some subject, public affairs show. */
interface Affairs {
  readonly nouns: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
}
const OFFICES: Affairs = { nouns: new Set(AFFAIRS), verbs: new Set() }
const ALL_AFFAIRS: Affairs = { nouns: new Set([...AFFAIRS, ...WAR]), verbs: new Set(AFFAIRS_VERBS) }
const affairsIn = (row: TopicRow | null): Affairs => (row?.figurative ? OFFICES : ALL_AFFAIRS)

export function topicOf(text: string, trees: readonly Tree[]): Topic {
  const sentences = trees.map(weigh)
  const row = subjectOf(trees, sentences)
  const affairs = affairsIn(row)
  let officials: ReadonlySet<string> | null = null
  const isOfficial = (actor: Actor): boolean => {
    officials ??= namedOfficials(text, trees)
    return isOffice(trees, officials, actor)
  }
  const isElsewhere = (sentence: number): boolean => row !== null || isAside(sentences[sentence])
  const isNamed = (sentence: number, range?: Range): boolean => {
    const tree = trees[sentence]
    return tree !== undefined && namesAffairs(tree, affairs, range)
  }
  return {
    name: row?.name ?? null,
    admits: (sentence, evidence, { actors, recipients }) =>
      !isElsewhere(sentence) || isNamed(sentence, evidence) || [...actors, ...recipients].some(isOfficial),
    admitsAt: (offset) => {
      const at = trees.findIndex(({ sentence }) => sentence.start <= offset && offset < sentence.end)
      return at < 0 || !isElsewhere(at) || isNamed(at)
    },
  }
}

const index: ReadonlyMap<string, Weights> = indexed()

function indexed(): ReadonlyMap<string, Weights> {
  const found = new Map<string, Map<TopicRow, Weight>>()
  const add = (row: TopicRow, word: string, weight: Weight): void => {
    const own = found.get(word) ?? new Map<TopicRow, Weight>()
    if (!own.has(row)) found.set(word, own.set(row, weight))
  }
  for (const row of TOPIC_ROWS) {
    for (const word of row.sure) add(row, word, { sum: 1, sure: true })
    for (const word of row.hints) add(row, word, { sum: HINT, sure: false })
  }
  return found
}

/** The names under which a word may stand in the rows: with its neighbour or across a hyphen, as written, by its lemma. */
function namesOf(tree: Tree, at: number): readonly string[] {
  const form = formOf(tree, at)
  const [next, second] = [tree.words[at + 1], tree.words[at + 2]]
  const joined = next?.form === '-' && second ? [`${form}-${second.form.toLowerCase()}`] : []
  return [...joined, ...(next ? [`${form} ${next.form.toLowerCase()}`] : []), form, lemmaOf(tree, at)]
}

/** How plainly a sentence speaks of each subject: different words count, the same one again does not. */
function weigh(tree: Tree): Weights {
  const seen = new Set<string>()
  const total = new Map<TopicRow, Weight>()
  for (const [at, { upos }] of tree.words.entries()) {
    if (upos === 'VERB' || upos === 'PUNCT') continue
    const name = namesOf(tree, at).find((known) => index.has(known))
    if (name === undefined || seen.has(lemmaOf(tree, at))) continue
    seen.add(lemmaOf(tree, at))
    for (const [row, { sum, sure }] of index.get(name) ?? []) {
      const before = total.get(row) ?? NOTHING
      total.set(row, { sum: sum + before.sum, sure: sure || before.sure })
    }
  }
  return total
}

/** Whether public affairs are named, by a word for them or by a body or leader under its full name. */
function namesAffairs(tree: Tree, { nouns, verbs }: Affairs, range: Range = tree.sentence): boolean {
  const within = (first: number, last: number): boolean =>
    wordAt(tree, first).start >= range.start && wordAt(tree, last).end <= range.end
  const isWord = (at: number): boolean =>
    wordAt(tree, at).upos === 'VERB' ? verbs.has(lemmaOf(tree, at)) : namesOf(tree, at).some((name) => nouns.has(name))
  return (
    tree.words.some((_, at) => within(at, at) && isWord(at)) ||
    tree.sentence.entities.some(
      ({ first, last }) =>
        within(first, last) && isNamedBody(tree.words.slice(first, last + 1).map(({ form }) => form)),
    )
  )
}

function isNamedBody(forms: readonly string[]): boolean {
  const name = forms.join(' ')
  return isBody(name) || (forms.length > 1 && leaderNamed(name) !== null)
}

/** What a report that is not on public affairs is on. */
function subjectOf(trees: readonly Tree[], sentences: readonly Weights[]): TopicRow | null {
  const count = (holds: (weight: Weight) => boolean, row: TopicRow): number =>
    sentences.filter((weights) => holds(weights.get(row) ?? NOTHING)).length
  const speaksOf = ({ sum }: Weight): boolean => sum >= 1
  const leading = TOPIC_ROWS.reduce((best, row) => (count(speaksOf, row) > count(speaksOf, best) ? row : best), OTHER)
  const publicly = trees.filter((tree) => namesAffairs(tree, affairsIn(leading))).length
  const some = (holds: (weight: Weight) => boolean): number =>
    sentences.filter((weights) => [...weights.values()].some(holds)).length
  const otherwise = some(speaksOf)
  const outweighed = count(({ sure }) => sure, leading) >= 2 && otherwise >= DOMINANCE * publicly
  return outweighed || isSilent(trees.length, publicly, otherwise > 1 || some(({ sure }) => sure) > 0) ? leading : null
}

const OTHER: TopicRow = { name: 'other', figurative: false, sure: [], hints: [] }

/** Hardly a word of public affairs in a whole report. */
function isSilent(sentences: number, publicly: number, hasOther: boolean): boolean {
  const company = hasOther ? 'beside' : 'alone'
  return sentences >= LEAST_SENTENCES[company] && publicly <= sentences * LEAST_SHARE[company]
}

/** One sentence about a match or a dish in a report on public affairs. */
function isAside(weights: Weights | undefined): boolean {
  return [...(weights ?? [])].some(([{ figurative }, { sum, sure }]) => figurative && sure && sum >= PLAIN)
}

const PUBLIC = new Set<Sector>(['GOV', 'MIL', 'LEG', 'SPY', 'IGO', 'REB', 'PRM', 'OPP', 'PTY', 'JUD', 'COP'])

/** A party that is more than a state's name: a body, a leader, a person or group whose office is told. */
function isOffice(trees: readonly Tree[], officials: ReadonlySet<string>, actor: Actor): boolean {
  const { party, how, being, sentence, head } = actor
  if (how === 'unknown' || !PUBLIC.has(party.sector)) return false
  if (being === 'person' && party.name !== null)
    return officials.has(surname(party.name)) || leaderNamed(party.name) !== null
  if (how === 'name' && party.name !== null && isBody(party.name)) return true
  const tree = trees[sentence]
  return tree !== undefined && OFFICES.nouns.has(lemmaOf(tree, head))
}

const isBody = (name: string): boolean =>
  standardGazetteer()
    .lookup(name)
    .some(({ kind, sector }) => kind === 'organisation' && PUBLIC.has(sector))

const surname = (name: string): string => name.split(' ').at(-1) ?? name

/** Surnames of all whom the report gives an office. */
function namedOfficials(text: string, trees: readonly Tree[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const tree of trees) {
    for (const [at, { upos }] of tree.words.entries()) {
      if (upos !== 'PROPN') continue
      const offices = [...titlesOf(tree, at), ...descriptionsOf(tree, at)]
      if (offices.some((office) => OFFICES.nouns.has(lemmaOf(tree, office))))
        found.add(surname(personName(tree, text, at)))
    }
  }
  return found
}
