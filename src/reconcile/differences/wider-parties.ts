import { words } from '../../extract/word-set.js'

const EU = words(
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE',
)
const NATO = new Set([
  ...words(
    'USA CAN GBR FRA DEU ITA ESP PRT BEL NLD LUX DNK NOR ISL POL CZE SVK HUN ROU BGR GRC TUR HRV ALB SVN MNE MKD EST LVA LTU FIN SWE',
  ),
])
const G7 = words('USA CAN GBR FRA DEU ITA JPN EU')
const WEST = new Set([...NATO, ...EU, ...words('AUS NZL JPN EU NATO EUROPE G7')])
const EUROPE = new Set([...EU, ...words('GBR NOR CHE UKR EU')])
const ARAB = words('EGY SAU ARE QAT JOR KWT BHR OMN IRQ SYR LBN DZA MAR TUN LBY YEM PSE SDN')

const among =
  (set: ReadonlySet<string>) =>
  (id: string): boolean =>
    set.has(id)
/** Nobody in particular: whoever is named may be meant. */
const anyone = (): boolean => true

/** Parties that take in others, by id, and whether a party is of them. */
export const WIDER: ReadonlyMap<string, (id: string) => boolean> = new Map([
  ['NATO', among(NATO)],
  ['EU', among(new Set([...EU, 'EUROPE']))],
  ['EUROPE', among(EUROPE)],
  ['G7', among(G7)],
  ['WEST', among(WEST)],
  ['ARAB LEAGUE', among(ARAB)],
  ['GCC', among(words('SAU ARE QAT KWT BHR OMN'))],
  ['BRICS', among(words('BRA RUS IND CHN ZAF IRN ARE EGY ETH'))],
  ['WORLD POWERS', among(words('USA GBR FRA DEU CHN RUS EU'))],
  ['INTERNATIONAL COMMUNITY', anyone],
  ['WORLD', anyone],
  ['UN', anyone],
  ['ALLIES', anyone],
  ['PARTNERS', anyone],
  ['TRADING PARTNERS', anyone],
  ['COUNTRIES', anyone],
  ['OFFICIALS', anyone],
  ['MEDIATORS', anyone],
])
