import type { Sector } from '../../model/party.js'
import { dependents, type Tree, wordAt } from '../tree.js'
import type { Actor, How } from './actor.js'
import type { Cast, Mention } from './cast.js'
import type { Gazetteer } from './gazetteer.js'
import type { GazetteerRow } from './gazetteer-row.js'
import { sitsInCongress } from './home-state.js'
import { isOnUsersList, meet, type Person, sameName } from './person.js'
import { descriptionsOf, nameAt, ownersOf, personName, roleOf, titlesOf } from './phrase.js'
import { PERSON_ROLES } from './roles.js'

/** Every person whom the report names, with what its titles and appositions say of them. */
export function collectPeople(text: string, trees: readonly Tree[], gazetteer: Gazetteer): readonly Person[] {
  const people: Person[] = []
  for (const [sentence, tree] of trees.entries()) {
    for (const [index, word] of tree.words.entries()) {
      if (word.upos !== 'PROPN' && word.upos !== 'X') continue
      if (['flat', 'compound', 'nmod:desc', 'goeswith'].includes(word.relation) && !startsPerson(tree, index)) continue
      const name = personMention(text, tree, index, gazetteer)
      if (name === null) continue
      const person = meet(people, name, gazetteer.person(name))
      const wasStated = person.stated
      describe(person, text, tree, index, gazetteer)
      if (person.id === null && sitsInCongress(text, nameEnd(tree, index)))
        Object.assign(person, { id: 'USA', sector: 'LEG', stated: true })
      if (person.place === null || wasStated !== person.stated) person.place = { sentence, head: index }
    }
  }
  for (const person of people) placeOfficial(person, people, text, trees, gazetteer)
  return people
}

/** Where the name ends that starts or is headed at this word. */
function nameEnd(tree: Tree, head: number): number {
  const entity = tree.sentence.entities.find(({ first, last }) => first <= head && head <= last)
  return wordAt(tree, Math.max(head, entity?.last ?? head, ...dependents(tree, head, 'flat'))).end
}

/** Sectors whose members act for some state or body, whether the text says so or not. */
const OFFICIAL = new Set<Sector>(['GOV', 'MIL', 'LEG', 'SPY', 'COP', 'REB'])
const SENTENCES_BACK = 3

/** "Ethiopia refused. Foreign Minister X said": an official without a state acts for the one that the text was speaking of. */
function placeOfficial(
  person: Person,
  people: readonly Person[],
  text: string,
  trees: readonly Tree[],
  gazetteer: Gazetteer,
): void {
  const { place } = person
  if (person.id !== null || place === null || !OFFICIAL.has(person.sector)) return
  const superior = superiorOf(people, text, trees, place)
  if (superior) {
    person.id = superior.id
    return
  }
  for (let at = place.sentence; at >= Math.max(0, place.sentence - SENTENCES_BACK); at--) {
    const tree = trees[at]
    const subject = tree?.words.findIndex(
      ({ relation }, index) =>
        /^nsubj/.test(relation) &&
        (at < place.sentence || index < place.head) &&
        isSide(nameAt(tree, text, gazetteer, index)?.row),
    )
    const row = tree && subject !== undefined && subject >= 0 ? nameAt(tree, text, gazetteer, subject)?.row : undefined
    if (row === undefined) continue
    Object.assign(person, { id: row.id, sector: row.kind === 'group' ? row.sector : person.sector })
    return
  }
}

/** "Erdogan's spokesman X", "the president's adviser", "his chief of staff": who serves a known person serves the same state. */
function superiorOf(
  people: readonly Person[],
  text: string,
  trees: readonly Tree[],
  { sentence, head }: Mention,
): Person | undefined {
  const tree = trees[sentence]
  if (!tree) return undefined
  const serving = (owner: number): Person | undefined => {
    switch (wordAt(tree, owner).upos) {
      case 'PROPN':
        return people.find(({ id, name }) => id !== null && sameName(personName(tree, text, owner), name))
      case 'PRON':
        return lastSubject(people, trees[sentence - 1])
      default:
        return people.find(({ id, roles }) => id !== null && roles.has(roleOf(tree, owner) ?? ''))
    }
  }
  return [...titlesOf(tree, head), ...descriptionsOf(tree, head), head]
    .flatMap((at) => dependents(tree, at, 'nmod:poss'))
    .map(serving)
    .find((found) => found !== undefined)
}

/** The person known to act for a state who is the subject of a sentence. */
function lastSubject(people: readonly Person[], tree: Tree | undefined): Person | undefined {
  return tree?.words
    .filter(({ relation, upos }) => relation === 'nsubj' && upos === 'PROPN')
    .flatMap(({ form }) => people.filter(({ id, name }) => id !== null && sameName(form, name)))[0]
}

function isSide(row: GazetteerRow | undefined): boolean {
  return row !== undefined && ['state', 'seat', 'group'].includes(row.kind)
}

function startsPerson(tree: Tree, index: number): boolean {
  return tree.sentence.entities.some(({ kind, first }) => kind === 'PER' && first === index)
}

/** The person's name at this word, when the tagger, a title or a role in apposition says that it is one. */
function personMention(text: string, tree: Tree, index: number, gazetteer: Gazetteer): string | null {
  const entity = tree.sentence.entities.find(({ first, last }) => first <= index && index <= last)
  const titled = titlesOf(tree, index).some(
    (child) => PERSON_ROLES.has(roleOf(tree, child) ?? '') && child === index - 1,
  )
  const name = personName(tree, text, index)
  if (gazetteer.listsPerson(name)) return name
  if (entity ? entity.kind !== 'PER' && !titled : !titled) return null
  if (gazetteer.lookup(name).some(({ unsure }) => !unsure) || !/^\p{Lu}/u.test(name) || roleOf(tree, index) !== null)
    return null
  return name
}

/** Reads from titles, appositions and possessives for whom a person acts. */
function describe(person: Person, text: string, tree: Tree, head: number, gazetteer: Gazetteer): void {
  for (const title of [...titlesOf(tree, head), ...descriptionsOf(tree, head)]) {
    const role = roleOf(tree, title)
    if (!role) continue
    person.roles.add(role)
    const sector = tree.roles.get(role) ?? 'UNK'
    const row = [...ownersOf(tree, title), ...ownersOf(tree, head)]
      .map((owner) => nameAt(tree, text, gazetteer, owner)?.row)
      .find(Boolean)
    if (row && !person.stated)
      Object.assign(person, {
        id: row.id,
        sector: row.sector === 'IGO' || (row.kind === 'group' && row.sector !== 'GOV') ? row.sector : sector,
        stated: true,
      })
    else if (person.sector === 'UNK') person.sector = sector
  }
  if (person.id !== null) return
  const row = ownersOf(tree, head)
    .map((owner) => nameAt(tree, text, gazetteer, owner)?.row)
    .find(Boolean)
  if (row && row.kind !== 'place')
    Object.assign(person, { id: row.id, sector: person.sector === 'UNK' ? row.sector : person.sector })
}

/** The person of the report whose name stands at this word; a place or body of the gazetteer under the same word comes first. */
export function personAt(
  { resolver, people, gazetteer }: Cast,
  tree: Tree,
  head: number,
  row: GazetteerRow | null,
): Person | null {
  const word = wordAt(tree, head)
  if (word.upos !== 'PROPN' && word.upos !== 'X') return null
  const listed = personOnList(people, gazetteer, personName(tree, resolver.text, head))
  if (listed) return listed
  const entity = tree.sentence.entities.find(({ first, last }) => first <= head && head <= last)
  if (row && entity?.kind !== 'PER') return null
  if (entity && entity.kind !== 'PER' && dependents(tree, head, 'flat').length === 0)
    return people.find(({ name, stated }) => stated && sameName(personName(tree, resolver.text, head), name)) ?? null
  const name = personName(tree, resolver.text, head)
  const named = people.find((person) => sameName(name, person.name)) ?? null
  return named?.id ? named : (givenName(people, name) ?? named)
}

/** "Emmanuel and I agreed": a first name alone is the only person of the report who bears it. */
function givenName(people: readonly Person[], name: string): Person | null {
  const bearers = people.filter(
    (person) => person.id !== null && person.name.split(' ').length > 1 && person.name.split(' ')[0] === name,
  )
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

/** The person whom a row of the user's list names so, by whatever name the report has met them first. */
function personOnList(people: readonly Person[], gazetteer: Gazetteer, name: string): Person | null {
  if (!gazetteer.listsPerson(name)) return null
  const list = gazetteer.person(name)?.list
  return people.find((person) => person.list === list) ?? null
}

/** How a person is known: from the user's list, from what the text says of them, from an earlier mention or the list of leaders. */
function howKnown(person: Person): How {
  if (person.id === null) return 'unknown'
  if (isOnUsersList(person)) return 'listed'
  return person.stated ? 'title' : 'memory'
}

/** A person as a party at one place of the text. */
export function asActor(person: Person, sentence: number, head: number): Actor {
  const actor: Actor = {
    party: { id: person.id ?? person.name.toUpperCase(), sector: person.sector, name: person.name },
    how: howKnown(person),
    being: 'person',
    sentence,
    head,
    ...(person.list === null ? {} : { list: person.list }),
  }
  const { place } = person
  return place === null || (place.sentence === sentence && place.head === head)
    ? actor
    : { ...actor, via: { ...actor, ...place } }
}
