import { words } from '../../extract/word-set.js'
import type { Party, Sector } from '../../model/party.js'

/** Who of a state does not speak for it: a government and its opposition hold positions of their own. */
const APART: ReadonlySet<Sector> = new Set(['OPP', 'PTY', 'REB', 'PRM', 'BUS', 'LAB', 'NGO', 'REL', 'SOC'])
/** Whom the press asks, by the names that records give them. */
const SOURCES = words(
  'DIPLOMATS OFFICIALS ANALYSTS EXPERTS SOURCES PEOPLE RESIDENTS OBSERVERS WITNESSES CRITICS REPORTERS JOURNALISTS ECONOMISTS HISTORIANS LAWYERS',
)

/** The press and those whom it asks report; they are no party to a negotiation. */
export const isHolder = ({ id, sector }: Party): boolean => sector !== 'JRN' && sector !== 'MED' && !SOURCES.has(id)

/** One key for all who hold a position together: a state and whoever acts for it. */
export const holderKey = ({ id, sector }: Party): string => (APART.has(sector) ? `${id}/${sector}` : id)

/** The holder as the table shows it: with a name only where one person or body speaks throughout. */
export function holderOf(parties: readonly Party[]): Party {
  const names = new Set(parties.map(({ name }) => name))
  const [first = { id: '', sector: 'UNK', name: null } as const] = parties
  const [name = null] = names
  return { ...first, name: names.size === 1 && (!isStateOrBody(first) || isOwnName(name)) ? name : null }
}

const isStateOrBody = ({ id }: Party): boolean => /^[A-Z]{2,5}$/.test(id)

/** "Ana Duarte", "Security Council"; not "Our partners". */
const isOwnName = (name: string | null): boolean =>
  name !== null && /^\p{Lu}[^ ]*(?: (?:\p{Lu}[^ ]*|of|the|for|and))+$/u.test(name)
