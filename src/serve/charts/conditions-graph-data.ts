import { z } from 'zod'
import { flatten } from '../../export/layout.js'
import type { LedgerIndex } from '../../export/ledger-index.js'
import { REQUIREMENT_STATES } from '../../model/dependency.js'
import { graphOf } from '../../reconcile/dependencies/graph.js'

const nodeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['proposal', 'requirement', 'alternative', 'refusal']),
    label: z.string(),
    evidence: z.array(z.string()).readonly().meta({ description: '`ARTICLE#PART` of the words it was read from.' }),
  })
  .readonly()

const linkSchema = z
  .object({
    from: z.string().meta({ description: 'What is blocked; of an alternative what it would take the place of.' }),
    to: z.string().meta({ description: 'What blocks it.' }),
    kind: z.enum(['requires', 'alternative', 'refused']),
    state: z.enum(REQUIREMENT_STATES).nullable().meta({ description: 'Of `requires` alone.' }),
    holder: z.string().nullable().meta({ description: 'The party that says so; null for the report.' }),
    evidence: z.array(z.string()).readonly(),
    isInRing: z.boolean().meta({ description: 'It is a link of a deadlock.' }),
  })
  .readonly()

/** What blocks what in a story. */
export const conditionsGraphSchema = z
  .object({ nodes: z.array(nodeSchema).readonly(), links: z.array(linkSchema).readonly() })
  .readonly()
export type ConditionsGraphData = z.infer<typeof conditionsGraphSchema>
export type GraphNode = ConditionsGraphData['nodes'][number]
export type GraphLink = ConditionsGraphData['links'][number]

/** So many places of a node are named; its claims name the others. */
const MOST_EVIDENCE = 3

/** The graph of the one story that the ledger holds, every node with the words it was read from. */
export function conditionsGraphOf({ ledger, claims, proposals }: LedgerIndex): ConditionsGraphData {
  const { nodes, edges: links } = graphOf(ledger)
  const blocking = new Map(links.map((link) => [link.to, link.evidence]))
  const evidenceOf = (id: string): readonly string[] => {
    const own = proposals.get(id)?.claims.flatMap((claim) => claims.get(claim)?.lead ?? [])
    return (own ?? blocking.get(id) ?? []).slice(0, MOST_EVIDENCE)
  }
  return { nodes: nodes.map((node) => ({ ...node, label: flatten(node.label), evidence: evidenceOf(node.id) })), links }
}
