import type { Sector } from '../../model/party.js'

/** Head nouns that name who acts for a state or movement, by sector. Lemmas, lower case; the state is read from the modifiers. */
const ROLE_LINES: readonly (readonly [Sector, string])[] = [
  [
    'GOV',
    `foreign office, president, premier, minister, chancellor, government, administration, regime, cabinet, ministry, secretary, official, authority,
    ambassador, envoy, diplomat, spokesman, spokeswoman, spokesperson, king, queen, prince, emir, sultan, monarch, leader, leadership,
    governor, mayor, embassy, consulate, negotiator, delegation, delegate, mediator, representative, presidency, premiership, statesman,
    commissioner, chief, aide, adviser, advisor, attache, consul, councillor, treasury, junta, ruler, state, nation, country, republic, kingdom,
    capital, chair, chairman, chairwoman, director, head, deputy, undersecretary, speaker, department, agency, council, counterpart, team, side, dictator, strongman, ayatollah, crown, bureaucrat, technocrat, czar, tsar`,
  ],
  [
    'MIL',
    `army, military, troop, soldier, force, navy, marine, general, commander, colonel, admiral, officer, battalion, brigade, regiment,
    serviceman, servicewoman, service member, warplane, warship, jet, fighter jet, bomber, missile, drone, tank, artillery, gunboat, submarine, helicopter, conscript, airman,
    pilot, sailor, infantry, air force, aircraft, paratrooper, garrison, destroyer, frigate, carrier, gunship, shell, rocket, peacekeeper, armed force, invader, occupier, aggressor, enemy, adversary, foe, reservist`,
  ],
  ['SPY', 'intelligence, spy, spymaster, secret service, intelligence service'],
  [
    'LEG',
    'parliament, lawmaker, legislator, senator, congressman, congresswoman, congressperson, mp, deputy, legislature, senate, congress, assembly, parliamentarian, knesset, duma, diet',
  ],
  ['JUD', 'court, judge, prosecutor, tribunal, judiciary, attorney, magistrate, justice'],
  [
    'COP',
    'police, policeman, policewoman, gendarme, gendarmerie, constabulary, security force, border guard, carabinieri',
  ],
  [
    'REB',
    'rebel, militia, militiaman, insurgent, guerrilla, guerilla, militant, separatist, extremist, jihadist, terrorist, gunman, fighter, paramilitary, hostage-taker, hijacker, bomber, warlord, mutineer, secessionist, faction',
  ],
  ['OPP', 'opposition, dissident, activist, oppositionist, exile'],
  ['PTY', 'party, politician, coalition, candidate'],
  [
    'CVL',
    'protester, protestor, demonstrator, civilian, citizen, people, resident, villager, refugee, student, worker, crowd, marcher, striker, rioter, migrant, youth, settler, farmer, teacher, miner, trucker, population, public, voter, child, woman, man, family, victim, hostage, detainee, prisoner, pow, inhabitant, pilgrim, tourist, national, mob, hacker',
  ],
  [
    'BUS',
    'company, firm, corporation, bank, industry, manufacturer, exporter, importer, producer, business, conglomerate, airline, supplier, steelmaker, automaker, chipmaker, refiner',
  ],
  ['JRN', 'newspaper, journalist, reporter, broadcaster, magazine, television, editor, outlet, media'],
  ['LAB', 'union, trade union, trade unionist'],
  ['REL', 'church, cleric, bishop, archbishop, pope, imam, priest, monk, patriarch, cardinal, rabbi'],
  ['NGO', 'charity, watchdog, campaigner, aid agency, rights group, human rights group, aid worker'],
  ['IGO', 'bloc, secretary-general, secretary general'],
  ['SOC', 'think tank, analyst, expert, scholar, economist, academic'],
  ['ELI', 'businessman, tycoon, oligarch, billionaire'],
]

/** Sector by role noun. Where two lines hold a noun, the first one counts. */
export const ROLES: ReadonlyMap<string, Sector> = new Map(
  ROLE_LINES.flatMap(([sector, words]) =>
    words.split(',').map((word): [string, Sector] => [word.trim().replace(/\s+/g, ' '), sector]),
  ).reverse(),
)

/** Roles of one person, so that "the president" later in the text can mean somebody named before. */
export const PERSON_ROLES = new Set([
  'president',
  'premier',
  'minister',
  'chancellor',
  'secretary',
  'ambassador',
  'envoy',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'king',
  'queen',
  'prince',
  'emir',
  'sultan',
  'leader',
  'governor',
  'mayor',
  'negotiator',
  'chief',
  'general',
  'commander',
  'colonel',
  'admiral',
  'chairman',
  'chairwoman',
  'director',
  'senator',
  'congressman',
  'congresswoman',
  'speaker',
  'judge',
  'prosecutor',
  'adviser',
  'advisor',
  'pope',
  'dictator',
  'strongman',
  'ayatollah',
  'ruler',
  'commissioner',
  'secretary-general',
  'deputy',
  'diplomat',
  'counterpart',
  'head',
])

/** Nouns that only measure or part a party: "a group of rebels", "members of NATO", "both sides", "dozens of Russian troops". */
export const PARTITIVES = new Set([
  'member',
  'group',
  'number',
  'majority',
  'minority',
  'group',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'score',
  'series',
  'part',
  'most',
  'some',
  'all',
  'many',
  'several',
  'one',
  'two',
  'half',
  'rest',
  'lot',
  'couple',
  'handful',
  'resident',
  'contingent',
  'unit',
  'convoy',
  'wave',
  'leadership',
  'people',
  'each',
  'both',
])

/** Groups of parties that news leaves unnamed; kept under their own name. */
export const COLLECTIVES = new Set([
  'ally',
  'partner',
  'trading partner',
  'country',
  'nation',
  'state',
  'government',
  'leader',
  'power',
  'neighbour',
  'neighbor',
  'mediator',
  'donor',
  'analyst',
  'industry',
  'critic',
])

/** Nouns that name whoever stands against the one who speaks or acts. */
export const ADVERSARIES = new Set(['aggressor', 'enemy', 'adversary', 'foe', 'invader', 'occupier', 'opponent'])

/** Nouns that name others by their tie to somebody: "Kyiv's allies". */
export const RELATIONAL = new Set([
  'ally',
  'partner',
  'backer',
  'supporter',
  'neighbour',
  'neighbor',
  'rival',
  'trading partner',
])
