import type { EventType } from '../../model/record.js'
import { words } from '../word-set.js'

/**
 * Words that name one act, under one name, so that positions on it can be compared. A member is a verb's or noun's lemma, a verb with
 * its particle (`pull out`), a compound (`prisoner swap`), or a verb and the noun it takes (`close airspace`). The type is the act's as an
 * event, whatever the word; null for what PLOVER has no type for.
 */
const ACTS: readonly (readonly [act: string, type: EventType | null, members: string])[] = [
  [
    'withdraw',
    'RETREAT',
    'withdraw, withdrawal, pull out, pullout, pull back, pullback, pull troop, pull force, move out, retreat, take back troop, bring home, bring troop',
  ],
  ['guarantee', 'AGREE', 'guarantee, assurance, assure, underwrite, guarantor'],
  [
    'no-fly zone',
    'COERCE',
    'no-fly zone, no-fly-zone, no fly zone, close airspace, close sky, shut airspace, shut down airspace, shut sky, airspace closure, police sky',
  ],
  [
    'talks',
    'CONSULT',
    'talk, negotiation, negotiate, dialogue, meeting, meet, summit, discussion, consultation, conversation, sit down, peace talk, come to table, return to table',
  ],
  ['ceasefire', 'RETREAT', 'ceasefire, cease-fire, truce, armistice, cease fire, hold fire, lay down arm, cessation'],
  [
    'attack',
    'ASSAULT',
    'attack, strike, bomb, bombing, shell, shelling, bombard, bombardment, airstrike, air strike, raid, assault, offensive, pound, hit, fire at',
  ],
  ['invade', 'ASSAULT', 'invade, invasion, incursion'],
  ['war', 'ASSAULT', 'war, warfare, military conflict, armed conflict, hostility, drag into war, go to war'],
  [
    'membership',
    'COOPERATE',
    'membership, accession, accede, join, entry, admission, admit, take into, bring into, accept into',
  ],
  [
    'participate',
    'COOPERATE',
    'participate, take part, participation, attend, rejoin, return to agreement, return to deal, return to pact, return to treaty, return to accord',
  ],
  ['exempt', 'CONCEDE', 'exempt, exemption, waiver, waive, carve-out, exclude'],
  ['sanction', 'SANCTION', 'sanction, embargo, penalise, penalize'],
  ['tariff', 'SANCTION', 'tariff, duty, levy'],
  [
    'deploy',
    'MOBILIZE',
    'deploy, deployment, station, send troop, send soldier, send force, put troop, put boot, troop, peacekeeper, move into, go into',
  ],
  [
    'arms',
    'AID',
    'arms, weapon, weaponry, arm, ammunition, munition, missile, air defence, air defense, arms supply, arms delivery, weapon delivery',
  ],
  ['support', 'SUPPORT', 'support, backing, back, aid, assistance, assist, stand by, do more'],
  [
    'exchange prisoners',
    'RETREAT',
    'prisoner swap, prisoner exchange, swap prisoner, exchange prisoner, prisoner release, swap of prisoner, exchange of prisoner',
  ],
  ['release', 'RETREAT', 'release, free, liberate'],
  ['cede', 'RETREAT', 'cede, give up, hand over, surrender, relinquish, cession'],
  ['recognise', 'COOPERATE', 'recognise, recognize, recognition'],
  [
    'lift',
    'CONCEDE',
    'lift, lifting, drop sanction, drop tariff, ease sanction, ease restriction, relax sanction, relax restriction, remove sanction, removal of sanction, sanction easing, sanction relief, sanctions relief, roll back',
  ],
  ['disarm', 'RETREAT', 'disarm, disarmament, demilitarise, demilitarize, demilitarisation, demilitarization'],
  [
    'inspect',
    'COOPERATE',
    'inspect, inspection, inspector, admit inspector, allow inspector, let inspector, readmit inspector',
  ],
  ['investigate', 'ACCUSE', 'investigate, investigation, inquiry, probe, enquiry'],
  ['extradite', 'COOPERATE', 'extradite, extradition'],
  ['retaliate', 'THREATEN', 'retaliate, retaliation, hit back, strike back, countermeasure, respond in kind'],
  ['mediate', 'CONSULT', 'mediate, mediation, broker'],
  ['agreement', 'AGREE', 'agreement, deal, accord, pact, treaty, settlement'],
  ['election', null, 'election, vote, referendum, ballot'],
  ['apologise', null, 'apologise, apologize, apology'],
  ['resign', 'RETREAT', 'resign, resignation, step down, quit'],
  ['evacuate', 'RETREAT', 'evacuate, evacuation'],
  ['stay', null, 'stay, remain, stick with, stick to'],
  ['freeze', null, 'freeze, freezing'],
  ['compromise', 'CONCEDE', 'compromise, concession, concede'],
]

/** Ending verbs and nouns: "stop bombing", "an end to attacks" are the ending of that act, and no act of that kind. */
export const ENDING: ReadonlySet<string> = words('stop halt end cease refrain desist discontinue cessation')

/** Verbs that only say that the act in their complement begins, goes on or is tried. */
export const TRANSPARENT: ReadonlySet<string> = words(
  'begin start continue resume keep help try seek attempt agree commit work move go act want able ready willing',
)

/** Verbs that lend themselves to the noun which names the act ("impose sanctions", "hold talks", "provide assurances"). */
export const LENDING: ReadonlySet<string> = words(
  'impose introduce establish set enforce hold have make give grant provide offer work reach secure get receive obtain conduct launch start begin resume continue create carry agree accept sign conclude negotiate seek slap ramp step increase boost deliver send supply extend find achieve declare announce open join enter win need mount stage do exert put apply take keep form restore maintain pursue draft propose',
)

/** Verbs whose subject is given what their object names. */
export const RECEIVING: ReadonlySet<string> = new Set(['receive', 'get', 'obtain', 'have', 'need', 'win', 'secure'])

/** What is asked of others: the one who answers would do it. */
export const ASKS: ReadonlySet<string> = new Set(
  'demand request call appeal plea ultimatum requirement order invitation pressure'.split(' '),
)
/** What is put forward: its own party would do it, or all would. */
export const PROPOSALS: ReadonlySet<string> = new Set(
  'proposal plan offer idea suggestion initiative scheme bid'.split(' '),
)

/** Nouns that only measure or hand over the act in their "of", "for" or "to" ("the imposition of tariffs", "a round of talks"). */
export const MEASURES: ReadonlySet<string> = new Set(
  'imposition introduction use provision delivery supply round series kind form package set number wave need possibility prospect idea option step condition question issue resumption start launch threat right part dollar euro ton tonne million billion dozen hundred thousand batch amount shipment lot'.split(
    ' ',
  ),
)

const NAMES: ReadonlyMap<string, string> = new Map(
  ACTS.flatMap(([act, , members]) =>
    members.split(',').map((member): readonly [string, string] => [member.trim(), act]),
  ),
)
/** First words of the ways to write an act that have several. */
export const OPENERS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].flatMap((way) => (way.includes(' ') ? (way.split(' ')[0] ?? []) : [])),
)
const TYPES: ReadonlyMap<string, EventType | null> = new Map(ACTS.map(([act, type]) => [act, type]))

/** The one name of an act, from the first of these ways to write it that the table knows; null when it knows none. */
export function nameOfAct(...ways: readonly string[]): string | null {
  for (const way of ways) {
    const name = NAMES.get(way)
    if (name !== undefined) return name
  }
  return null
}

/** False for a word that no way to write an act begins with. */
export const opensAct = (word: string): boolean => OPENINGS.has(word)
const OPENINGS: ReadonlySet<string> = new Set([...NAMES.keys()].flatMap((way) => way.split(' ', 1)))

/** What an act of the table is as an event; undefined for a name that is not in the table. */
export function typeOfAct(name: string): EventType | null | undefined {
  return TYPES.get(name)
}
