import type { Claim } from '../../model/claim.js'
import { splitRef } from '../../model/reference.js'
import { graphOf } from '../../reconcile/dependencies/graph.js'
import type { LedgerPage } from '../ledger-pages.js'
import { boolean, date, idsOf, integer, list, partyColumns, text, timestamp } from './column.js'
import { table } from './table.js'

export const stories = table(['stories'], ({ together }) => together.stories)({
  id: text(({ id }) => id),
  title: text(({ title }) => title),
  first: date(({ from }) => from),
  last: date(({ to }) => to),
  articles: integer(({ articles }) => articles.length),
}) // biome-ignore format: a column a line

export const origins = table(['stories'], ({ together }) => together.origins)({
  id: text(({ id }) => id),
  story: text(({ story }) => story),
  kind: text(({ kind }) => kind),
  name: text(({ name }) => name),
  articles: list(({ articles }) => articles),
  records: integer(({ members }) => members.length),
}) // biome-ignore format: a column a line

export const claims = table(['stories'], ({ together }) => together.claims)({
  id: text(({ id }) => id),
  story: text(({ story }) => story),
  label: text(({ label }) => label),
  type: text(({ type }) => type),
  status: text(({ status }) => status),
  actors: list(({ actors }) => idsOf(actors)),
  recipients: list(({ recipients }) => idsOf(recipients)),
  agreement: text(({ agreement }) => agreement),
  records: integer(({ members }) => members.length),
  outlets: integer(({ outlets }) => outlets),
  origins: integer(({ origins }) => origins),
  origin: text(({ origin }) => origin),
  differences: integer(({ differences }) => differences.length),
  conflicts: integer(({ differences }) => differences.filter(({ conflict }) => conflict).length),
  lead_article: text(({ lead }) => splitRef(lead).article),
  lead_record: text(({ lead }) => splitRef(lead).part),
}) // biome-ignore format: a column a line

export const claimMembers = table(['stories'], membersOf)({
  claim: text(({ claim }) => claim.id),
  seq: integer(({ seq }) => seq),
  article: text(({ ref }) => splitRef(ref).article),
  record: text(({ ref }) => splitRef(ref).part),
  lead: boolean(({ claim, ref }) => claim.lead === ref),
}) // biome-ignore format: a column a line

export const differences = table(['stories'], differencesOf)({
  claim: text(({ claim }) => claim.id),
  slot: text(({ slot }) => slot),
  conflict: boolean(({ conflict }) => conflict),
  article: text(({ article }) => article),
  value: text(({ value }) => value),
}) // biome-ignore format: a column a line

export const proposals = table(['stories'], ({ together }) => together.proposals)({
  id: text(({ id }) => id),
  story: text(({ story }) => story),
  label: text(({ label }) => label),
  act: text(({ act }) => act),
  type: text(({ type }) => type),
  actors: list(({ actors }) => idsOf(actors)),
  recipients: list(({ recipients }) => idsOf(recipients)),
  claims: list(({ claims }) => claims),
}) // biome-ignore format: a column a line

export const positions = table(['stories'], ({ together }) => together.positions)({
  id: text(({ id }) => id),
  story: text(({ story }) => story),
  proposal: text(({ proposal }) => proposal),
  ...partyColumns('holder', ({ holder }) => holder),
  stance: text(({ stance }) => stance),
  basis: text(({ basis }) => basis),
  ...partyColumns('according', ({ according }) => according),
  supposed: boolean(({ supposed }) => supposed),
  since: date(({ since }) => since),
  last_seen: date(({ lastSeen }) => lastSeen),
  changes: integer(({ history }) => history.length - 1),
}) // biome-ignore format: a column a line

export const positionHistory = table(['stories'], stancesOf)({
  position: text(({ position }) => position),
  seq: integer(({ seq }) => seq),
  stance: text(({ stance }) => stance),
  since: date(({ since }) => since),
  last_seen: date(({ lastSeen }) => lastSeen),
  claims: list(({ claims }) => claims),
}) // biome-ignore format: a column a line

export const positionEvidence = table(['stories'], evidenceOf)({
  position: text(({ position }) => position),
  kind: text(({ kind }) => kind),
  article: text(({ ref }) => splitRef(ref).article),
  id: text(({ ref }) => splitRef(ref).part),
}) // biome-ignore format: a column a line

export const blockages = table(['stories'], blockagesOf)({
  proposal: text(({ edge }) => edge.from),
  kind: text(({ edge }) => edge.kind),
  label: text(({ edge, labels }) => labels.get(edge.to) ?? null),
  other: text(({ edge }) => edge.to),
  holder: text(({ edge }) => edge.holder),
  state: text(({ edge }) => edge.state),
  deadlock: boolean(({ edge }) => edge.isInRing),
  evidence: list(({ edge }) => edge.evidence),
}) // biome-ignore format: a column a line

export const actors = table(['actors'], (page) => page.actors)({
  id: text(({ id }) => id),
  names: list(({ names }) => names),
  sectors: list(({ sectors }) => sectors),
  acts: integer(({ acts }) => acts),
  receives: integer(({ receives }) => receives),
  speaks: integer(({ speaks }) => speaks),
  articles: integer(({ articles }) => articles),
  first: date(({ first }) => first),
  last: date(({ last }) => last),
}) // biome-ignore format: a column a line

export const changes = table(['changes'], (page) => page.changes)({
  id: text(({ id }) => id),
  at: timestamp(({ at }) => at),
  kind: text(({ kind }) => kind),
  story: text(({ story }) => story),
  subject: text(({ subject }) => subject),
  label: text(({ label }) => label),
  before: text(({ before }) => before),
  after: text(({ after }) => after),
}) // biome-ignore format: a column a line

function membersOf({ together }: LedgerPage): readonly { claim: Claim; seq: number; ref: string }[] {
  return together.claims.flatMap((claim) => claim.members.map((ref, at) => ({ claim, seq: at + 1, ref })))
}

function differencesOf({ together }: LedgerPage) {
  return together.claims.flatMap((claim) =>
    claim.differences.flatMap(({ slot, conflict, values }) =>
      Object.entries(values).map(([article, value]) => ({ claim, slot, conflict, article, value })),
    ),
  )
}

function stancesOf({ together }: LedgerPage) {
  return together.positions.flatMap(({ id: position, history }) =>
    history.map((span, at) => ({ position, seq: at + 1, ...span })),
  )
}

function evidenceOf({ together }: LedgerPage) {
  return together.positions.flatMap(({ id: position, members, conditions }) => [
    ...members.map((ref) => ({ position, kind: 'record', ref })),
    ...conditions.map((ref) => ({ position, kind: 'condition', ref })),
  ])
}

function blockagesOf({ together }: LedgerPage) {
  const { nodes, edges } = graphOf(together)
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  return edges.map((edge) => ({ edge, labels }))
}
