import type { Sector } from '../../model/party.js'
import { prepositionOf } from '../syntax/arguments.js'
import { dependents, formOf, lemmaOf, type Tree, wordAt } from '../syntax/tree.js'
import { type Actor, isKnown } from './actor.js'
import type { Cast } from './cast.js'
import type { GazetteerRow } from './gazetteer-row.js'
import type { Person } from './person.js'
import { descriptionsOf, nameAt, ownersOf, roleOf, titlesOf } from './phrase.js'

/** Where a person stands in the report, with the sentence opened. */
interface Place {
  readonly cast: Cast
  readonly person: Person
  readonly tree: Tree
  readonly sentence: number
  readonly head: number
}

/** Sectors whose members act for some state or body, whether the text says so or not. */
const OFFICIAL = new Set<Sector>(['GOV', 'MIL', 'LEG', 'SPY', 'COP', 'REB'])
const SENTENCES_BACK = 3

/** Finds for whom the officials act whose titles name no state, the surest ground first. */
export function placeOfficials(cast: Cast): void {
  for (const person of cast.people) {
    const { place } = person
    const tree = place ? cast.resolver.trees[place.sentence] : undefined
    if (person.id !== null || place === null || tree === undefined) continue
    const at: Place = { cast, person, tree, ...place }
    const owner = ownerOfTitle(at) ?? headOf(at)
    if (owner) Object.assign(person, placed(person, owner.party.id, owner.party.sector))
    else if (OFFICIAL.has(person.sector) && !headsSomething(at)) {
      const row =
        onlyHolder(at) ?? metIn(at) ?? subjectIn(at, place.sentence) ?? sameOffice(at) ?? spokenOf(at) ?? homeOf(cast)
      if (row) Object.assign(person, placed(person, row.id, row.kind === 'group' ? row.sector : person.sector))
    }
  }
}

function placed(person: Person, id: string, sector: Sector): Partial<Person> {
  return { id, sector: person.sector === 'UNK' ? sector : person.sector }
}

/** "Its spokeswoman, X", "the head of the junta, Colonel X", "Y's envoy, former general X": the owner of a title, whatever word it is. */
function ownerOfTitle({ cast, tree, sentence, head }: Place): Actor | undefined {
  return [...titlesOf(tree, head), ...descriptionsOf(tree, head)]
    .filter((title) => roleOf(tree, title) !== null)
    .flatMap((title) => [
      ...dependents(tree, title, 'nmod:poss', 'compound', 'amod'),
      ...dependents(tree, title, 'nmod').filter((child) => prepositionOf(tree, child) === 'of'),
    ])
    .concat(dependents(tree, head, 'nmod:poss'))
    .flatMap((owner) => cast.resolver.actorsAt(sentence, owner))
    .find((actor) => isKnown(actor) && actor.how !== 'owner' && /^[A-Z]{2,6}$/.test(actor.party.id))
}

const HEADING = new Set(['head', 'lead', 'chair', 'run', 'command', 'represent'])

/** "X, who heads the mission": whom the clause says that the person leads. */
function headOf({ cast, tree, sentence, head }: Place): Actor | undefined {
  return dependents(tree, head, 'acl:relcl')
    .filter((verb) => HEADING.has(lemmaOf(tree, verb)))
    .flatMap((verb) => dependents(tree, verb, 'obj'))
    .flatMap((object) => cast.resolver.actorsOrOwners(sentence, object))
    .find((actor) => isKnown(actor) && actor.how !== 'owner')
}

/** "Chairman of the growers' federation": an office in a body of its own, whosever it is. */
function headsSomething({ cast, tree, sentence, head }: Place): boolean {
  return [...titlesOf(tree, head), ...descriptionsOf(tree, head)]
    .flatMap((title) => dependents(tree, title, 'nmod'))
    .filter((owner) => ['of', 'for'].includes(prepositionOf(tree, owner) ?? ''))
    .some((owner) => roleOf(tree, owner) === null && !cast.resolver.actorsAt(sentence, owner).some(isKnown))
}

/** Offices that one state alone has under that name. */
const SOLE_OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^Secretary of (?:State|Defense|Commerce|the Treasury)$/, 'United States'],
]

function onlyHolder({ cast, tree, head }: Place): GazetteerRow | undefined {
  const title = titlesOf(tree, head)[0]
  if (title === undefined) return undefined
  const words = tree.words.slice(title, head).map(({ form }) => form)
  const state = SOLE_OFFICES.find(([pattern]) => pattern.test(words.join(' ')))?.[1]
  return state === undefined ? undefined : cast.gazetteer.lookup(state)[0]
}

/** "In Kabul, Foreign Minister X met": who acts in a capital that opens the sentence, and has no other state, is of it. */
function metIn({ cast, tree, head }: Place): GazetteerRow | undefined {
  if (formOf(tree, 0) !== 'in') return undefined
  return tree.words
    .map((_, index) => index)
    .filter((index) => index < head && dependents(tree, index, 'case').includes(0))
    .map((index) => nameAt(tree, cast.resolver.text, cast.gazetteer, index)?.row)
    .find((row) => row?.kind === 'seat')
}

/** The state that is a subject before the person, or whose the subject is ("Nigeria's Senate advised President X"). */
function subjectIn({ cast, sentence, head }: Place, at: number): GazetteerRow | undefined {
  const { resolver, gazetteer } = cast
  const there = resolver.trees[at]
  if (!there) return undefined
  const subjects = there.words.flatMap(({ relation }, index) =>
    /^nsubj/.test(relation) && (at < sentence || index < head) ? [index] : [],
  )
  const own = subjects.map((index) => nameAt(there, resolver.text, gazetteer, index)?.row).find(isSide)
  if (own) return own
  return subjects
    .flatMap((index) => ownersOf(there, index))
    .filter((index) => wordAt(there, index).relation === 'nmod:poss')
    .map((index) => nameAt(there, resolver.text, gazetteer, index)?.row)
    .find(isSide)
}

/** "The Chadian president …": the state that elsewhere has the office without a name for its holder. */
function sameOffice({ cast: { resolver, people, gazetteer }, person }: Place): GazetteerRow | undefined {
  for (const tree of resolver.trees)
    for (const [index, { upos }] of tree.words.entries()) {
      const role = upos === 'NOUN' ? roleOf(tree, index) : null
      if (role === null || !person.roles.has(role) || isNamed(tree, index)) continue
      const row = ownersOf(tree, index)
        .map((owner) => nameAt(tree, resolver.text, gazetteer, owner)?.row)
        .find(isSide)
      if (row && people.every((other) => other.id !== row.id || !other.roles.has(role))) return row
    }
  return undefined
}

function isNamed(tree: Tree, index: number): boolean {
  return (
    descriptionsOf(tree, index).some((other) => wordAt(tree, other).upos === 'PROPN') ||
    wordAt(tree, index).relation === 'nmod:desc'
  )
}

/** "Ethiopia refused. Foreign Minister X said": the state that the text was speaking of. */
function spokenOf(place: Place): GazetteerRow | undefined {
  for (let at = place.sentence - 1; at >= Math.max(0, place.sentence - SENTENCES_BACK); at--) {
    const row = subjectIn(place, at)
    if (row) return row
  }
  return undefined
}

/** The state where the report is written, by its dateline: a paper calls its own minister "the minister". */
function homeOf({ resolver, gazetteer }: Cast): GazetteerRow | undefined {
  const found = [...resolver.text.slice(0, 400).matchAll(DATELINE)]
    .map(({ groups }) => capitals(groups?.city ?? ''))
    .flatMap((city) => gazetteer.lookup(city))
    .find(({ kind }) => kind === 'seat' || kind === 'place')
  if (!found) return undefined
  const isSpokenOf = resolver.principals().some(({ party }) => party.id === found.id)
  return isSpokenOf ? found : undefined
}

/** "VUNG TAU —", "PESHAWAR:" at the start of a line. */
const DATELINE = /(?:^|\n)(?<city>\p{Lu}{3,}(?: \p{Lu}{2,})*)(?:, [^\n]{2,30}?)?(?: \([^)\n]{2,20}\))? ?[-–—:]/gu

const capitals = (city: string): string => city.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())

function isSide(row: GazetteerRow | undefined): boolean {
  return row !== undefined && ['state', 'seat', 'group', 'demonym'].includes(row.kind)
}
