import { describe, expect, test } from 'vitest'
import type { ListedActor } from './listed-actor.js'
import { namesWith } from './roster.js'

const actor = (kind: ListedActor['kind'], id: string, ...aliases: readonly string[]): ListedActor => ({
  kind,
  name: aliases[0] ?? '',
  aliases,
  affiliations: [{ id, sector: 'GOV', from: null, until: null }],
  bySurname: true,
  source: `list.csv:${aliases[0]}`,
})
const ACTORS: readonly ListedActor[] = [
  actor('person', 'ELB', 'Grace Ombasa', 'Mama Grace'),
  actor('person', 'AAA', 'Ada Holm'),
  actor('person', 'BBB', 'Ida Holm'),
  { ...actor('person', 'CCC', 'Bo Dalgaard'), bySurname: false },
  { ...actor('person', 'OLD', 'Eva Lindqvist'), affiliations: [{ id: 'OLD', sector: 'ELI', from: null, until: '2000-01-01' }] },
  actor('state', 'ELB', 'Elbonia', 'Elbonian', 'Elbonians', 'Mudville', 'Elbbonia'),
  actor('organisation', 'TIDE', 'Kremlin'),
  actor('organisation', 'NEW', 'Tide Watch'),
  actor('organisation', 'NEWER', 'Tide Watch'),
] // biome-ignore format: a table
const names = namesWith({ actors: ACTORS, roles: [{ noun: 'tide gauger', sector: 'SOC' }] })
const gazetteer = names.on('2024-05-06')

describe('namesWith', () => {
  test.each([
    ['Grace Ombasa', 'ELB'],
    ['Mama Grace', 'ELB'],
    ['Grace Ombassa', 'ELB'],
    ['Ombasa', 'ELB'],
    ['Ada Holm', 'AAA'],
    ['Holm', null],
    ['Bo Dalgaard', 'CCC'],
    ['Dalgaard', null],
    ['Eva Lindqvist', null],
    ['Grace Holm', null],
    ['Angela Merkel', 'DEU'],
  ])('%s is a person of %s', (name, id) => expect(gazetteer.person(name)?.id ?? null).toBe(id))

  test('knows a person who has left by the day of the article', () => {
    expect(names.on('1999-01-01').person('Eva Lindqvist')).toMatchObject({ id: 'OLD', isSure: true })
    expect(names.on(null).person('Eva Lindqvist')).toMatchObject({ id: 'OLD', sector: 'ELI' })
  })

  test.each([
    ['Elbonia', 'ELB', 'state'],
    ['ELBONIA', 'ELB', 'state'],
    ['Elbonians', 'ELB', 'demonym'],
    ['Elbbonia', 'ELB', 'place'],
    ['Mudville', 'ELB', 'place'],
    ['Kremlin', 'TIDE', 'organisation'],
    ['Tide Watch', 'NEWER', 'organisation'],
    ['Norway', 'NOR', 'state'],
  ])('%s is %s, a %s', (name, id, kind) => expect(gazetteer.lookup(name)[0]).toMatchObject({ id, kind }))

  test('says which names a list has for persons, exactly', () => {
    expect(['Mama Grace', 'Ombasa', 'Elbonia'].map((name) => gazetteer.listsPerson(name))).toEqual([true, false, false])
  })

  test('adds roles to those of the tool', () => {
    expect([names.roles.get('tide gauger'), names.roles.get('minister')]).toEqual(['SOC', 'GOV'])
  })

  test('is the standard where nothing is listed', () => {
    const plain = namesWith({ actors: [], roles: [] })
    expect(plain.on('2024-05-06').lookup('Elbonia')).toEqual([])
  })
})
