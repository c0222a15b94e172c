import { describe, expect, it } from 'vitest'
import type { SharedOrigin } from '../../model/origin.js'
import type { Member } from '../member.js'
import { sourcesIn } from './independence.js'
import { toldBy } from './test-cluster.js'

const from = (article: string, outlet: string | null): Member => {
  const member = toldBy(article, {})
  return { ...member, article: { ...member.article, outlet } }
}
const wire: SharedOrigin = {
  id: 'w',
  story: 's',
  name: 'Fjord Wire',
  kind: 'wire',
  articles: ['a', 'b'],
  members: ['a#r1', 'b#r1'],
}

const TABLE: readonly (readonly [name: string, members: readonly Member[], shared: readonly SharedOrigin[], one: boolean])[] = [
  ['two outlets', [from('a', 'Oslo Post'), from('b', 'Bergen Mail')], [], false],
  ['two outlets on one wire', [from('a', 'Oslo Post'), from('b', 'Bergen Mail')], [wire], true],
  ['another wire story', [from('a', 'Oslo Post'), from('c', 'Bergen Mail')], [wire], false],
  ['a report and its corrected version', [from('a', 'Oslo Post'), from('b', 'Oslo Post')], [], true],
  ['two reports of no outlet', [from('a', null), from('b', null)], [], false],
] // biome-ignore format: a table

describe('sourcesIn', () => {
  it.each(TABLE)('%s', (_name, members, shared, one) => {
    const sourceOf = sourcesIn(members, shared)
    const [first = '', second = ''] = members.map(({ article }) => article.id)
    expect(sourceOf(first) === sourceOf(second)).toBe(one)
  })
})
