import { DOMParser } from '@xmldom/xmldom'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../model/reading.js'
import { testReport } from '../../reconcile/test-report.js'
import type { LedgerStore } from '../../store/ledger-store.js'
import type { DocumentFormat } from '../page-writer.js'
import { NASTY, testLedger, written } from '../test-ledger.js'
import { ACTOR_GRAPH, actorGraphFormat } from './actor-graph.js'
import { CONDITION_GRAPH, conditionGraphFormat } from './condition-graph.js'
import { GraphMl } from './graphml.js'

async function graphIn(format: DocumentFormat, store: LedgerStore): Promise<MultiDirectedGraph> {
  return parsed((await written(format.open, store, format.wants)).toString('utf8'))
}

/** Read by graphology, after xmldom has found it well-formed. */
function parsed(text: string): MultiDirectedGraph {
  const wrong: string[] = []
  const onError = (level: string, message: string) => {
    // That a text has U+FFFD is what is meant.
    if (level !== 'warning') wrong.push(message)
  }
  new DOMParser({ onError }).parseFromString(text, 'text/xml')
  expect(wrong).toEqual([])
  return parse(MultiDirectedGraph, text) as MultiDirectedGraph
}

const nodesOf = (graph: MultiDirectedGraph) => graph.mapNodes((_, values) => values)
const edgesOf = (graph: MultiDirectedGraph, name: string): readonly Readonly<Record<string, unknown>>[] =>
  graph.mapEdges((_, values, from, to) => {
    return { ...values, from: graph.getNodeAttribute(from, name), to: graph.getNodeAttribute(to, name) }
  })

/** Chad opens the strait only after Norway withdraws, Norway withdraws only after it is open. */
const DEADLOCK: readonly Reading[] = [
  testReport('one', '2031-02-10', [
    { evidence: 'Norway demands that Chad open the strait', trigger: 'demands', type: 'REQUEST', by: 'NOR', to: 'TCD', content: 'open the strait', act: 'open: TCD > NOR: strait' },
    { evidence: 'Chad refuses to open the strait', trigger: 'refuses', type: 'REJECT', by: 'TCD', to: 'NOR', content: 'open the strait', act: 'open: TCD > NOR: strait' },
    { evidence: 'Chad demands that Norway withdraw its ships', trigger: 'demands', type: 'REQUEST', by: 'TCD', to: 'NOR', content: 'withdraw its ships', act: 'withdraw: NOR > TCD: ship' },
  ], [
    ['precondition', 'Norway withdraw its ships', 'open the strait', 'TCD'],
    ['precondition', 'Chad open the strait', 'withdraw its ships', 'NOR'],
  ]),
] // biome-ignore format: one line a record

describe('the graph of actors, read by graphology', () => {
  let store: LedgerStore
  beforeAll(async () => {
    store = await testLedger()
  })
  afterAll(() => store.close())

  it('has the actors, with what they do and take', async () => {
    const nodes = nodesOf(await graphIn(actorGraphFormat, store))
    expect(nodes.map(({ actor }) => actor).sort()).toEqual(['LAO', 'NATO', 'NOR', 'PER', 'TCD'])
    expect(nodes.find(({ actor }) => actor === 'NOR')).toEqual({ label: 'Norway', actor: 'NOR', sectors: 'GOV', acts: 2, receives: 1 }) // biome-ignore format: one line reads best
  })

  it('has an edge for each type from one to another, that counts claims once', async () => {
    const edges = edgesOf(await graphIn(actorGraphFormat, store), 'actor')
    expect(edges).toContainEqual({
      from: 'TCD', to: 'NOR', type: 'REJECT', quad: 'VERBAL CONFLICT', status: 'actual', weight: 1, records: 2, first: '2031-02-11', last: '2031-02-11',
    }) // biome-ignore format: one line reads best
    expect(edges).toContainEqual({ from: 'PER', to: 'LAO', type: 'AID', quad: 'MATERIAL COOPERATION', status: 'actual', weight: 1, records: 1 }) // biome-ignore format: one line reads best
    expect(edges.map(({ from, to, type }) => `${from} ${type} ${to}`).sort()).toEqual([
      'NATO CONSULT TCD',
      'NOR CONSULT TCD',
      'NOR REQUEST TCD',
      'PER AID LAO',
      'TCD REJECT NOR',
    ])
  })
})

describe('the graph of conditions, read by graphology', () => {
  it('leads from what is blocked to what blocks it', async () => {
    const store = await testLedger(DEADLOCK)
    const graph = await graphIn(conditionGraphFormat, store)
    const { proposals, stories } = await store.stories.ledgers(await firstStories(store))
    const shown = nodesOf(graph).filter(({ kind }) => kind === 'proposal')
    expect(shown.length).toBeGreaterThan(1)
    for (const node of shown) {
      expect(proposals.find(({ id }) => id === node.ref)?.label).toBe(node.label)
      expect(node.story).toBe(stories[0]?.id)
    }
    const kinds = edgesOf(graph, 'kind').map(({ kind, from, to }) => `${from} ${kind} ${to}`)
    expect(kinds).toContain('proposal requires proposal')
    expect(kinds).toContain('proposal refused refusal')
    for (const { kind, state, deadlock, evidence } of edgesOf(graph, 'ref')) {
      expect([kind, typeof state]).toEqual([kind, kind === 'requires' ? 'string' : 'undefined'])
      expect(typeof deadlock).toBe('boolean')
      expect(evidence).toMatch(/^one#/)
    }
    await store.close()
  })
})

async function firstStories(store: LedgerStore): Promise<readonly string[]> {
  for await (const stories of store.stories.all(10)) return stories.map(({ id }) => id)
  return []
}

describe('GraphML', () => {
  it.each([
    ['actors', actorGraphFormat, ACTOR_GRAPH],
    ['conditions', conditionGraphFormat, CONDITION_GRAPH],
  ] as const)('of %s of an empty ledger is a graph without nodes, that says what they would be told by', async (name, format, schema) => {
    const empty = await testLedger([])
    const text = (await written(format.open, empty, format.wants)).toString()
    expect(parsed(text).order).toBe(0)
    expect(parsed(text).getAttribute('id')).toBe(name)
    const keys = Array.from(text.matchAll(/<key id="[^"]+" for="(\w+)" attr.name="(\w+)"/g), ([, of, key]) => `${of} ${key}`)
    expect(keys).toEqual([...Object.keys(schema.node).map((key) => `node ${key}`), ...Object.keys(schema.edge).map((key) => `edge ${key}`)])
    await empty.close()
  }) // biome-ignore format: one line reads best

  it.each([
    [NASTY, ['\0', '\u0001', '\ufffe'].reduce((text, sign) => text.replaceAll(sign, '\ufffd'), NASTY)],
    ['a\ud800b', 'a\ufffdb'],
    ['<b a="1">&amp;]]></b>', '<b a="1">&amp;]]></b>'],
    [' spaces\t\nand\rlines ', ' spaces\t\nand\rlines '],
    ['', ''],
  ])('keeps %j, but for what XML forbids', async (value, read) => {
    const pieces: string[] = []
    const graph = new GraphMl({ name: 'g', node: { label: 'string' }, edge: {} }, async (piece) => void pieces.push(String(piece))) // biome-ignore format: one line reads best
    await graph.start()
    await graph.nodes([{ label: value }])
    await graph.end()
    expect(nodesOf(parsed(pieces.join('')))).toEqual([{ label: read }])
  })
})
