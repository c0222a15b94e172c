import { dependents, type Tree, wordAt } from '../syntax/tree.js'
import type { Actor, How } from './actor.js'
import type { Cast } from './cast.js'
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
  return people
}

/** Where the name ends that starts or is headed at this word. */
function nameEnd(tree: Tree, head: number): number {
  const entity = tree.sentence.entities.find(({ first, last }) => first <= head && head <= last)
  return wordAt(tree, Math.max(head, entity?.last ?? head, ...dependents(tree, head, 'flat'))).end
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
    return people.find(({ name, id }) => id !== null && sameName(personName(tree, resolver.text, head), name)) ?? null
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
