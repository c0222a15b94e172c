import { describe, expect, it } from 'vitest'
import { ConditionsGraph } from './conditions-graph.js'
import type { ConditionsGraphData, GraphLink } from './conditions-graph-data.js'
import { boxesOf } from './graph-boxes.js'
import { laidOut } from './graph-layout.js'

const link = (from: string, to: string, parts: Partial<GraphLink> = {}): GraphLink => ({
  from,
  to,
  kind: 'requires',
  state: 'open',
  holder: null,
  evidence: ['article#condition'],
  isInRing: false,
  ...parts,
})

function graphOf(links: readonly GraphLink[]): ConditionsGraphData {
  const refused = new Set(links.filter(({ kind }) => kind === 'refused').map(({ to }) => to))
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
  return {
    nodes: ids.map((id) => ({
      id,
      kind: refused.has(id) ? 'refusal' : 'proposal',
      label: `Label of ${id}`,
      evidence: [`article#${id}`],
    })),
    links,
  }
}

const htmlOf = async (graph: ConditionsGraphData): Promise<string> =>
  String(await (<ConditionsGraph graph={graph} />).toString())

describe('boxesOf', () => {
  it('puts all refusals of a proposal into one box', () => {
    const refused = { kind: 'refused', state: null } as const
    const { boxes, links } = boxesOf(graphOf([link('a', 'r1', refused), link('a', 'r2', refused)]))
    expect(boxes.map(({ entries }) => entries.map(({ address }) => address))).toEqual([
      ['/articles/article#a'],
      ['/articles/article#r1', '/articles/article#r2'],
    ])
    expect(links).toHaveLength(1)
  })

  it('keeps rings and what is broken where there is no room for all', () => {
    const many = Array.from({ length: 60 }, (_, at) => link(`x${at}`, `y${at}`))
    const { boxes, links, left } = boxesOf(
      graphOf([...many, link('a', 'b', { isInRing: true }), link('c', 'd', { state: 'broken' })]),
    )
    expect(links.slice(0, 2).map(({ from }) => from)).toEqual(['a', 'c'])
    expect(boxes).toHaveLength(40)
    expect(left).toBe(42)
  })
})

describe('laidOut', () => {
  it('gives the same places for the same graph, none upon another', async () => {
    const graph = graphOf([link('a', 'b', { isInRing: true }), link('b', 'a', { isInRing: true }), link('b', 'c')])
    const layout = await laidOut(boxesOf(graph))
    expect(await laidOut(boxesOf(graph))).toEqual(layout)
    const places = [...layout.boxes, ...layout.links.map(({ label }) => label)]
    for (const one of places)
      for (const other of places.filter((place) => place !== one))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
        ).toBe(true)
  })
})

describe('laidOut, of a graph in parts', () => {
  it('puts what matters most at the top', async () => {
    const rest = Array.from({ length: 6 }, (_, at) => link(`x${at}`, `y${at}`))
    const { boxes } = await laidOut(boxesOf(graphOf([...rest, link('a', 'b', { isInRing: true })])))
    const first = Math.min(...boxes.map(({ y }) => y))
    expect(boxes.filter(({ y }) => y === first).map(({ id }) => id)).toContain('a')
  })
})

describe('ConditionsGraph', () => {
  it('leads from a box to its words, and tells every link in words', async () => {
    const html = await htmlOf(graphOf([link('a', 'b', { state: 'broken', holder: 'Norway' })]))
    expect(html).toMatch(
      /<a href="\/articles\/article#a"><rect class="target"[^>]*><\/rect><text[^>]*>Label of a <\/text><\/a>/,
    )
    expect(html).toContain('“Label of a” requires “Label of b”, says Norway; the opposite has happened.')
    expect(html).toContain('<span class="key-broken">✕ broken</span>')
    expect(html).not.toContain('key-met')
  })

  it('escapes labels and holders', async () => {
    const graph = graphOf([link('<script>a', 'b', { holder: '"><img src=x>' })])
    expect(await htmlOf(graph)).not.toMatch(/<script|<img/)
  })

  it('says so where nothing blocks anything', async () => {
    const html = await htmlOf({ nodes: [], links: [] })
    expect(html).not.toContain('<svg')
    expect(html).toContain('No report ties')
  })
})
