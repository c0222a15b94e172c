import { words } from '../../../extract/word-set.js'

/** Nouns that mean people, by stem; the rest of the phrase says which people. */
export const PEOPLE = words(
  'person man woman child civilian soldier troop serviceman servicewoman personnel fighter militant officer policeman police prisoner captive hostage detainee protester protestor demonstrator resident villager worker migrant refugee passenger sailor fisherman crew pilot journalist student official diplomat casualty victim survivor member settler gunman insurgent rebel guard inmate citizen national worshipper patient doctor medic boy girl baby infant',
)
/** Words for one kind of people, by stem, under the first of them. */
const KINDS: readonly string[] = [
  'fighter militant rebel insurgent gunman',
  'soldier troop serviceman servicewoman personnel',
  'protester protestor demonstrator',
  'captive prisoner hostage detainee',
  'policeman officer police',
  'civilian resident villager citizen',
]
export const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((list) => [...words(list)].map((word): [string, string] => [word, list.split(' ')[0] ?? word])),
)

/** Of these, the ones that say nothing about which people. */
export const ANYBODY = words('person casualty victim member')

/** What became of people, and the words that say so. */
const OUTCOMES: readonly (readonly [outcome: string, words: string])[] = [
  [
    'killed',
    'kill kills killed killing killings dead die dies died dying death deaths fatality fatalities slain lives perished',
  ],
  ['wounded', 'wound wounded wounding wounds injure injured injuring injuries injury hurt'],
  [
    'detained',
    'arrest arrested arresting arrests detain detained detaining captured capturing jailed seized held hold holding',
  ],
  [
    'freed',
    'free freed frees freeing release released releasing swap swapped swapping exchange exchanged exchanging repatriated returned',
  ],
  ['missing', 'missing unaccounted'],
  ['displaced', 'displace displaced displacing fled flee fleeing evacuated evacuating homeless'],
]
export const OUTCOME_OF: ReadonlyMap<string, string> = new Map(
  OUTCOMES.flatMap(([outcome, list]) => [...words(list)].map((word): [string, string] => [word, outcome])),
)
/** Counts that grow while a story runs: a later report has more of them and neither is wrong. */
export const GROWING = words('killed wounded missing displaced')

export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['pound', 'GBP'],
  ['¥', 'JPY'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['rupee', 'INR'],
  ['hryvnia', 'UAH'],
  ['lira', 'TRY'],
  ['franc', 'CHF'],
])

/** Measures of time, by stem, in hours; "30-day truce" measures, "three days ago" is a date. */
export const HOURS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['night', 24],
  ['week', 168],
  ['fortnight', 336],
  ['month', 730],
  ['year', 8760],
  ['decade', 87_600],
  ['century', 876_000],
])
/** Words for a time that is given to somebody. */
export const DEADLINES = words('ultimatum deadline notice')
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** Words at which a noun phrase behind a number has ended. */
export const PHRASE_ENDS = words(
  'a an the this that these those and or but nor of in on at to from by for with without into onto over under after before during since until than as against about along among between near inside outside across through was were is are be been being had have has having will would could should may might must can did do does who whom which what when where while because if not also more less so far each apiece per say says said told took came went began remain remained remains left made gave its his her their our your my it he she they we you i there here both all ago later earlier',
)
