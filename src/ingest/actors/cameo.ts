import { STATE_NAMES } from '../../extract/actors/state-names.js'
import type { Sector } from '../../model/party.js'

/** CAMEO's state codes that are not ISO 3166's of today, and states that are gone. */
const OTHER_STATES: Readonly<Record<string, string>> = {
  ROM: 'ROU', TMP: 'TLS', KSV: 'XKX', KOS: 'XKX', ZAR: 'COD', BUR: 'MMR', WSB: 'PSE', GZS: 'PSE', PAL: 'PSE', YUG: 'SRB', SCG: 'SRB',
  SUN: 'RUS', CSK: 'CZE', DDR: 'DEU', GME: 'DEU', GMW: 'DEU', VDR: 'VNM', RVN: 'VNM', YMD: 'YEM', HKG: 'HKG', TWN: 'TWN',
} // biome-ignore format: a table of codes

/** The ISO code of a CAMEO state code, or null. */
export function stateOf(code: string): string | null {
  return OTHER_STATES[code] ?? (STATE_NAMES.has(code) ? code : null)
}

/** Bodies that CAMEO names by a code of their own, inside or instead of a state's: the id here, and the sector. */
const BODIES: Readonly<Record<string, readonly [id: string, sector: Sector]>> = {
  UNO: ['UN', 'IGO'], PKO: ['UN', 'MIL'], HCR: ['UNHCR', 'IGO'], HCH: ['OHCHR', 'IGO'], KID: ['UNICEF', 'IGO'], WFP: ['WFP', 'IGO'], FAO: ['FAO', 'IGO'],
  ILO: ['ILO', 'IGO'], IOM: ['IOM', 'IGO'], IAE: ['IAEA', 'IGO'], WHO: ['WHO', 'IGO'], WBK: ['WORLD BANK', 'IGO'], IMF: ['IMF', 'IGO'], WTO: ['WTO', 'IGO'],
  ICJ: ['ICJ', 'JUD'], ICC: ['ICC', 'JUD'], NAT: ['NATO', 'IGO'], EEC: ['EU', 'IGO'], SCE: ['OSCE', 'IGO'], COE: ['COUNCIL OF EUROPE', 'IGO'],
  ARL: ['ARAB LEAGUE', 'IGO'], GCC: ['GCC', 'IGO'], OIC: ['OIC', 'IGO'], OPC: ['OPEC', 'IGO'], OAU: ['AU', 'IGO'], WAS: ['ECOWAS', 'IGO'], SAD: ['SADC', 'IGO'],
  IAD: ['IGAD', 'IGO'], OAS: ['OAS', 'IGO'], CIS: ['CIS', 'IGO'], ASN: ['ASEAN', 'IGO'], CWN: ['COMMONWEALTH', 'IGO'], GOS: ['G7', 'IGO'], GOE: ['G8', 'IGO'],
  ITP: ['INTERPOL', 'COP'], CRC: ['ICRC', 'NGO'], AMN: ['AMNESTY INTERNATIONAL', 'NGO'], HRW: ['HRW', 'NGO'], GRP: ['GREENPEACE', 'NGO'], MSF: ['MSF', 'NGO'],
  HMS: ['HAMAS', 'REB'], HEZ: ['HEZBOLLAH', 'REB'], TAL: ['TALIBAN', 'REB'], ALQ: ['AL QAEDA', 'REB'], ISJ: ['ISLAMIC JIHAD', 'REB'], FTA: ['FATAH', 'PTY'],
  MBR: ['MUSLIM BROTHERHOOD', 'OPP'], PLO: ['PSE', 'GOV'],
} // biome-ignore format: a table of codes

/** The body of such a code with its sector, or null. */
export function bodyOf(code: string): readonly [id: string, sector: Sector] | null {
  return BODIES[code] ?? null
}

/** CAMEO's words for no one state: kinds of bodies, and regions. Whoever has one is a party under its own name. */
const NO_STATE: Readonly<Record<string, Sector>> = {
  IGO: 'IGO', NGO: 'NGO', NGM: 'NGO', MNC: 'BUS', IMG: 'REB', INT: 'UNK', UIS: 'UNK', KKL: 'UNK',
  AFR: 'UNK', ASA: 'UNK', BLK: 'UNK', CAS: 'UNK', CAU: 'UNK', CEU: 'UNK', CFR: 'UNK', CRB: 'UNK', EAF: 'UNK', EEU: 'UNK', EUR: 'UNK', LAM: 'UNK',
  MDE: 'UNK', MDT: 'UNK', MEA: 'UNK', MID: 'UNK', NAF: 'UNK', NMR: 'UNK', PGS: 'UNK', SAF: 'UNK', SAM: 'UNK', SAS: 'UNK', SCN: 'UNK', SEA: 'UNK', SHN: 'UNK',
  WAF: 'UNK', WEU: 'UNK', WST: 'GOV', ARB: 'UNK',
} // biome-ignore format: a table of codes

/** The sector that such a prefix gives, or null for what is none. */
export function sectorOfPrefix(code: string): Sector | null {
  return NO_STATE[code] ?? null
}

/** CAMEO's roles and religions by PLOVER's sectors. CAMEO's MED is the press, PLOVER's is health. */
const SECTOR_BY_ROLE: Readonly<Record<string, Sector>> = {
  GOV: 'GOV', MIL: 'MIL', LEG: 'LEG', JUD: 'JUD', SPY: 'SPY', PTY: 'PTY', COP: 'COP', OPP: 'OPP', REB: 'REB', INS: 'REB', SEP: 'REB', RAD: 'REB', UAF: 'UAF',
  PRM: 'PRM', CVL: 'CVL', PPL: 'CVL', SET: 'CVL', BUS: 'BUS', MNC: 'BUS', MED: 'JRN', JRN: 'JRN', HLH: 'MED', EDU: 'EDU', ELI: 'ELI', ENV: 'ENV', HRI: 'HRI',
  LAB: 'LAB', AGR: 'AGR', CRM: 'CRM', REF: 'REF', DEV: 'NGO', NGO: 'NGO', NGM: 'NGO', IGO: 'IGO', SOC: 'SOC', MOD: 'SOC', LAW: 'SOC', REL: 'REL', CHR: 'REL',
  CTH: 'REL', PRO: 'REL', DOX: 'REL', CPT: 'REL', MRN: 'REL', MOS: 'REL', MUS: 'REL', SFI: 'REL', SHI: 'REL', SUN: 'REL', JEW: 'REL', HSD: 'REL', BUD: 'REL', HIN: 'REL', SIK: 'REL',
} // biome-ignore format: a table of codes

/** The first triplet that names a sector decides ("GOVMIL", a minister of defence, is government), or null. */
export function sectorOf(triplets: readonly string[]): Sector | null {
  return triplets.map((code) => SECTOR_BY_ROLE[code]).find((sector) => sector !== undefined) ?? null
}
