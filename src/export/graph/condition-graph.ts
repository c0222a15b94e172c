import type { Reconciliation } from '../../model/ledger.js'
import { graphOf } from '../../reconcile/dependencies/graph.js'
import type { DocumentFormat } from '../page-writer.js'
import { GraphMl, type GraphSchema } from './graphml.js'

export const CONDITION_GRAPH = {
  name: 'conditions',
  node: { label: 'string', kind: 'string', ref: 'string', story: 'string' },
  edge: { kind: 'string', state: 'string', holder: 'string', deadlock: 'boolean', evidence: 'string' },
} as const satisfies GraphSchema

/** What blocks what: from a proposal to what has to come first, to who refuses, and to what could take its place. Stories share no node. */
export const conditionGraphFormat: DocumentFormat = {
  wants: ['stories'],
  open(sink) {
    const graph = new GraphMl(CONDITION_GRAPH, sink)
    let started: Promise<void> | null = null
    const start = () => {
      started ??= graph.start()
      return started
    }
    return {
      async write({ together }) {
        await start()
        await writeStories(graph, together)
      },
      async end() {
        await start()
        await graph.end()
      },
    }
  },
}

async function writeStories(graph: GraphMl, together: Reconciliation): Promise<void> {
  const { nodes, edges } = graphOf(together)
  if (nodes.length === 0) return
  const unique = [...new Map(nodes.map((node) => [node.id, node])).values()]
  const storyOf = new Map(together.proposals.map(({ id, story }) => [id, story]))
  const blocks = new Map(edges.map(({ from, to }) => [to, from]))
  const ids = await graph.nodes(
    unique.map(({ id, kind, label }) => {
      return { label, kind, ref: id, story: storyOf.get(id) ?? storyOf.get(blocks.get(id) ?? '') ?? null }
    }),
  )
  const placeOf = new Map(unique.map(({ id }, at) => [id, ids[at] ?? '']))
  await graph.edges(
    edges.map(({ from, to, kind, state, holder, isInRing, evidence }) => ({
      from: placeOf.get(from) ?? '',
      to: placeOf.get(to) ?? '',
      values: { kind, state, holder, deadlock: isInRing, evidence: evidence.join('; ') },
    })),
  )
}
