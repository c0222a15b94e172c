import { describe, expect, it } from 'vitest'
import type { Position, Stance } from '../model/position.js'
import { columns } from './layout.js'
import { gridOf, positionOf } from './position-grid.js'
import { stanceCell } from './stance-words.js'
import type { Holder, ProposalRow } from './story-brief.js'

const position = (holder: string, stance: Stance, more: Partial<Position> = {}): Position => ({
  id: `${holder}${stance}`, story: 's', proposal: 'p', holder: { id: holder, sector: 'GOV', name: null }, stance, basis: 'word',
  according: null, supposed: false, claims: [], members: [], conditions: [], since: null, lastSeen: null,
  history: [{ stance, since: null, lastSeen: null, claims: [] }], ...more,
}) // biome-ignore format: one field after the other

const row = (...positions: readonly Position[]): ProposalRow => ({
  proposal: {
    id: 'p',
    story: 's',
    label: 'Talks on herring',
    act: 'talk',
    type: null,
    actors: [],
    recipients: [],
    claims: [],
  },
  positions,
  dependency: null,
})
const holders = (...ids: readonly string[]): readonly Holder[] =>
  ids.map((id) => ({ id, party: { id, sector: 'GOV', name: null }, count: 1 }))

const MANY = ['NOR', 'ISL', 'DNK', 'SWE', 'FIN', 'EST', 'LVA', 'LTU', 'POL', 'DEU', 'NLD', 'BEL', 'FRA', 'ESP', 'PRT'] // biome-ignore format: one row reads best

describe('gridOf', () => {
  it('has stances in words and actors by name where they fit', () => {
    const grid = gridOf([row(position('NOR', 'refuses'), position('ISL', 'demands'))], holders('NOR', 'ISL'), 74)
    expect(grid.isShort).toBe(false)
    expect(grid.blocks.map((block) => block.holders.map(({ title }) => title))).toEqual([['Norway', 'Iceland']])
  })

  it('abbreviates where words are too wide, then splits', () => {
    const rows = [row(...MANY.map((id) => position(id, 'supports')))]
    const some = gridOf(rows, holders(...MANY.slice(0, 8)), 74)
    expect([some.isShort, some.blocks.length]).toEqual([true, 1])
    const all = gridOf(rows, holders(...MANY), 74)
    expect(all.blocks.length).toBeGreaterThan(1)
    expect(all.blocks.flatMap((block) => block.holders.map(({ id }) => id))).toEqual(MANY)
  })

  it.each([50, 60, 74, 94])('fits %i columns with any number of actors', (width) => {
    for (let count = 1; count <= MANY.length; count++) {
      const ids = MANY.slice(0, count)
      const rows = [row(...ids.map((id) => position(id, 'opposes', { supposed: true, basis: 'deed' })))]
      const { labelWidth, cellWidth, blocks } = gridOf(rows, holders(...ids), width)
      for (const block of blocks) {
        expect(labelWidth + block.holders.length * (cellWidth + 1)).toBeLessThanOrEqual(width)
        for (const { title } of block.holders) expect(columns(title)).toBeLessThanOrEqual(cellWidth)
      }
      const titles = blocks.flatMap((block) => block.holders.map(({ title }) => title))
      expect(new Set(titles).size).toBe(count)
    }
  })

  it('gives heads that differ to names that begin alike', () => {
    const names = ['People’s Front', 'People’s Army', 'People’s Party of the North']
    const some = names.map((name) => ({
      id: name.toUpperCase(),
      party: { id: name.toUpperCase(), sector: 'PTY' as const, name },
      count: 1,
    }))
    const rows = [row(...some.map(({ id }) => position(id, 'demands')))]
    const titles = gridOf(rows, some, 60).blocks.flatMap((block) => block.holders.map(({ title }) => title))
    expect(new Set(titles).size).toBe(3)
  })
})

describe('a cell', () => {
  it.each([
    [position('NOR', 'conditional'), 'only if', 'if'],
    [position('NOR', 'refuses', { supposed: true }), 'refuses?', 'ref?'],
    [position('NOR', 'refuses', { according: { id: 'ISL', sector: 'GOV', name: null } }), 'refuses?', 'ref?'],
    [position('NOR', 'supports', { basis: 'deed' }), 'backs°', 'bck°'],
  ])('%#', (one, long, short) => expect([stanceCell(one, false), stanceCell(one, true)]).toEqual([long, short]))

  it('shows the latest position of a holder, and words before deeds', () => {
    const old = position('NOR', 'refuses', { lastSeen: '2024-03-04' })
    const late = position('NOR', 'accepts', { lastSeen: '2024-03-12', basis: 'deed' })
    const word = position('NOR', 'conditional', { lastSeen: '2024-03-12' })
    expect(positionOf(row(old, late), 'NOR')).toBe(late)
    expect(positionOf(row(old, late, word), 'NOR')).toBe(word)
    expect(positionOf(row(old), 'ISL')).toBeNull()
  })
})
