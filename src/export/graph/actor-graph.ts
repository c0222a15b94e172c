import type { Party } from '../../model/party.js'
import { dayOfRecord, type EventType, type Status } from '../../model/record.js'
import { inChunks } from '../../store/sql/chunks.js'
import { type ClaimLead, claimLeads } from '../claim-leads.js'
import type { LedgerPage } from '../ledger-pages.js'
import type { DocumentFormat, PageWriter, Sink } from '../page-writer.js'
import { actorName } from '../party-name.js'
import { QUAD_CODES } from '../quad-codes.js'
import { dayIn } from '../tables/column.js'
import { GraphMl, type GraphSchema } from './graphml.js'

export const ACTOR_GRAPH = {
  name: 'actors',
  node: { label: 'string', actor: 'string', sectors: 'string', acts: 'int', receives: 'int' },
  edge: { type: 'string', quad: 'string', status: 'string', weight: 'int', records: 'int', first: 'string', last: 'string' },
} as const satisfies GraphSchema // biome-ignore format: one line reads best

interface Actor {
  readonly label: string
  readonly sectors: Set<string>
  acts: number
  receives: number
}

interface Acts {
  readonly from: string
  readonly to: string
  readonly type: EventType
  readonly status: Status
  claims: number
  records: number
  first: string | null
  last: string | null
}

const AT_ONCE = 1000

/** Who does what to whom: an edge for each type and status of claims from one actor to another. */
export const actorGraphFormat: DocumentFormat = {
  wants: ['stories', 'articles'],
  open: (sink) => new ActorGraph(sink),
}

/** Holds the actors and the counts of their edges until the end; articles it does not hold. */
class ActorGraph implements PageWriter {
  readonly #graph: GraphMl
  readonly #actors = new Map<string, Actor>()
  readonly #edges = new Map<string, Acts>()

  constructor(sink: Sink) {
    this.#graph = new GraphMl(ACTOR_GRAPH, sink)
  }

  async write(page: LedgerPage): Promise<void> {
    for (const lead of claimLeads(page)) this.#count(lead)
  }

  async end(): Promise<void> {
    await this.#graph.start()
    const ids = new Map<string, string>()
    for (const some of inChunks([...this.#actors], AT_ONCE)) {
      const written = await this.#graph.nodes(
        some.map(([actor, { sectors, ...one }]) => ({ ...one, actor, sectors: [...sectors].sort().join('; ') })),
      )
      for (const [at, [actor]] of some.entries()) ids.set(actor, written[at] ?? '')
    }
    for (const some of inChunks([...this.#edges.values()], AT_ONCE))
      await this.#graph.edges(
        some.map(({ from, to, type, status, claims, records, first, last }) => ({
          from: ids.get(from) ?? '',
          to: ids.get(to) ?? '',
          values: { type, quad: QUAD_CODES[type], status, weight: claims, records, first, last },
        })),
      )
    await this.#graph.end()
  }

  #count(lead: ClaimLead): void {
    const { actors, recipients } = lead.claim
    for (const [, party] of byId(actors)) this.#actor(party).acts++
    for (const [, party] of byId(recipients)) this.#actor(party).receives++
    for (const from of byId(actors).keys()) for (const to of byId(recipients).keys()) this.#edge(from, to, lead)
  }

  #actor(party: Party): Actor {
    const actor = this.#actors.get(party.id) ?? { label: actorName(party), sectors: new Set(), acts: 0, receives: 0 }
    if (party.sector !== 'UNK') actor.sectors.add(party.sector)
    this.#actors.set(party.id, actor)
    return actor
  }

  #edge(from: string, to: string, lead: ClaimLead): void {
    const { type, status, members } = lead.claim
    const key = [from, to, type, status].join('\n')
    const day = dayIn(dayOfRecord(lead.record, lead.article))
    const edge = this.#edges.get(key) ?? { from, to, type, status, claims: 0, records: 0, first: day, last: day }
    edge.claims++
    edge.records += members.length
    if (day !== null && (edge.first === null || day < edge.first)) edge.first = day
    if (day !== null && (edge.last === null || day > edge.last)) edge.last = day
    this.#edges.set(key, edge)
  }
}

/** An actor that stands there twice, as a ministry and its minister, acts once. */
const byId = (parties: readonly Party[]): ReadonlyMap<string, Party> =>
  new Map(parties.map((party) => [party.id, party]))
