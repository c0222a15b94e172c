// How an event of the PLOVER examples fares among the records of its text.

/** Parties act together in these, so who stands as source and who as target does not count. */
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
/** Slips of the set for a state's code. */
const CODES = { JAP: 'JPN' }

/** The set codes an armed or political movement under the state that it comes from; the ledger keeps it under its own name. */
const HOMES = {
  PSE: ['HAMAS', 'ISLAMIC JIHAD', 'FATAH'],
  LBN: ['HEZBOLLAH'],
  YEM: ['HOUTHIS'],
  AFG: ['TALIBAN'],
  PAK: ['TTP', 'BALOCH'],
  NGA: ['BOKO HARAM'],
  SOM: ['AL SHABAAB'],
  TUR: ['PKK'],
  SYR: ['SDF'],
  SDN: ['RSF'],
  COD: ['M23'],
  COL: ['FARC', 'ELN'],
  LKA: ['LTTE', 'TAMILS'],
  GBR: ['IRA'],
  ESP: ['ETA'],
  AGO: ['UNITA'],
  EGY: ['MUSLIM BROTHERHOOD'],
}
const homeOf = new Map(Object.entries(HOMES).flatMap(([state, groups]) => groups.map((group) => [group, state])))
const BODIES = ['IGO', 'NGO', 'HRI', 'MED', 'JUD']

/**
 * A party on the coarse scale of the set's codes, for both sides alike: a state's three letters, a movement's home among them; one
 * class for bodies between or beside states (IGO and NGO there; here a party that is no state's and of such a sector), one for armed
 * groups without a home (IMG, ISM and REB there, REB and UAF here). Any other party is itself, and so equals no code.
 */
function codeClass(code) {
  const letters = code.slice(0, 3)
  if (letters === 'IGO' || letters === 'NGO') return 'body'
  return ['IMG', 'ISM', 'REB'].includes(letters) ? 'militant' : (CODES[letters] ?? letters)
}

function partyClass({ id, sector }) {
  const home = homeOf.get(id)
  if (home) return home
  if (BODIES.includes(sector) && (sector !== 'JUD' || id.length !== 3 || id === 'ICC' || id === 'ICJ')) return 'body'
  return ['REB', 'UAF'].includes(sector) && !/^[A-Z]{3}$/.test(id) ? 'militant' : id
}

const listed = (actors) => (Array.isArray(actors) ? actors : []).map(({ code }) => codeClass(code))
const shares = (wanted, given) => wanted.length === 0 || wanted.some((party) => given.includes(party))

/** Both parties: one of each side is found on its side. Where the set names one joint side, or the type is mutual, sides do not count. */
function hasParties({ event, source, target }, record) {
  const [actors, recipients] = [record.actors.map(partyClass), record.recipients.map(partyClass)]
  const [from, to] = [listed(source), listed(target)]
  const all = [...actors, ...recipients]
  if (to.length === 0 && from.length > 1) return from.every((party) => all.includes(party))
  return MUTUAL.has(event) ? shares(from, all) && shares(to, all) : shares(from, actors) && shares(to, recipients)
}

/** How one event fares among the records of its text: the best record is its match, whatever its type; every other one is extra. */
export function judge(gold, records) {
  const typed = records.filter(({ type }) => type === gold.event)
  const right = typed.filter((record) => hasParties(gold, record))
  return { type: typed.length > 0, parties: right.length > 0, extra: Math.max(0, records.length - 1) }
}
