import { STATE_NAMES } from '../../extract/actors/state-names.js'
import { LEDGER_FORMAT } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import { dayOfRecord } from '../../model/record.js'
import { type ClaimLead, claimLeads } from '../claim-leads.js'
import type { LedgerPage } from '../ledger-pages.js'
import type { DocumentFormat } from '../page-writer.js'
import { partyName } from '../party-name.js'
import { QUAD_CODES } from '../quad-codes.js'
import { type ColumnsOf, date, text } from '../tables/column.js'
import { csvWriter } from '../tables/csv.js'
import { table } from '../tables/table.js'

/** POLECAT knows it; a ledger does not. */
const unknown = text<ClaimLead>(() => null)

/**
 * The columns of POLECAT's weekly files, by their names and in their order. A row is a claim that is told as having happened, with the date, the mode
 * and the place of its clearest record.
 */
export const EVENTS = table(['stories', 'articles'], actualClaims)({
  'Event ID': text(({ claim }) => claim.id),
  'Event Date': date(({ record, article }) => dayOfRecord(record, article)),
  'Event Type': text(({ claim }) => claim.type),
  'Event Mode': text(({ record }) => record.mode),
  Intensity: unknown,
  'Quad Code': text(({ claim }) => QUAD_CODES[claim.type]),
  Contexts: unknown,
  ...sideColumns('Actor', ({ claim }) => claim.actors),
  ...sideColumns('Recipient', ({ claim }) => claim.recipients),
  Placename: unknown,
  City: unknown,
  District: unknown,
  Province: unknown,
  Country: unknown,
  Latitude: unknown,
  Longitude: unknown,
  'GeoNames ID': unknown,
  'Raw Placename': text(({ record }) => oneLine(record.place)),
  'Feature Type': unknown,
  Source: text(({ article }) => oneLine(article.outlet)),
  'Publication Date': date(({ article }) => article.published),
  'Story People': unknown,
  'Story Organizations': unknown,
  'Story Locations': unknown,
  Language: text(({ article }) => article.language),
  Version: text(() => LEDGER_FORMAT),
}) // biome-ignore format: a column a line

/** Parted by tabs, as POLECAT's files are. */
export const eventFormat: DocumentFormat = { wants: EVENTS.wants, open: (sink) => csvWriter(EVENTS, sink, '\t') }

function* actualClaims(page: LedgerPage): Generator<ClaimLead> {
  for (const lead of claimLeads(page)) if (lead.claim.status === 'actual') yield lead
}

function sideColumns(side: 'Actor' | 'Recipient', of: (lead: ClaimLead) => readonly Party[]): ColumnsOf<ClaimLead> {
  const sectors = (lead: ClaimLead) => of(lead).flatMap(({ sector }) => (sector === 'UNK' ? [] : [sector]))
  const states = (lead: ClaimLead) => of(lead).flatMap(({ id }) => (STATE_NAMES.has(id) ? [id] : []))
  return {
    [`${side} Name`]: text((lead: ClaimLead) => listed(of(lead).map(partyName))),
    [`${side} Country`]: text((lead: ClaimLead) => listed(states(lead))),
    [`${side} COW`]: unknown,
    [`Primary ${side} Sector`]: text((lead: ClaimLead) => sectors(lead)[0] ?? null),
    [`${side} Sectors`]: text((lead: ClaimLead) => listed(sectors(lead))),
    [`${side} Title`]: unknown,
    [`${side} Name Raw`]: unknown,
    [`Wikipedia ${side} ID`]: unknown,
  }
}

/** Several values as POLECAT parts them; null where there is none. */
function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : oneLine([...new Set(values)].join('; '))
}

/** Readers of tab-separated files often know no quotes. */
function oneLine(words: string | null): string | null {
  return words?.replace(/\s+/g, ' ') ?? null
}
