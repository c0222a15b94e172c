import type { EventType } from '../../model/record.js'

/** What on record meets a requirement, and what breaks it: acts of the one who is to meet it. */
interface FulfilmentRow {
  /** The required act, as in a proposition; null for any other. */
  readonly act: string | null
  /** A record meets it that is of one of these types and names one of these acts; no acts: whatever act the requirement names. */
  readonly metBy: readonly EventType[]
  readonly metActs: readonly string[]
  /** A record breaks it that is of one of these types and, where acts are given, names one of them. */
  readonly brokenBy: readonly EventType[]
  readonly brokenActs: readonly string[]
}

/** A promise is no deed: it meets only what is itself a promise. */
const DEEDS: readonly EventType[] = ['AID', 'RETREAT', 'COOPERATE', 'SANCTION', 'MOBILIZE', 'COERCE']

type Line = readonly [
  act: string | null,
  met: readonly EventType[],
  metActs: string,
  broken: readonly EventType[],
  brokenActs: string,
]

const LINES: readonly Line[] = [
  ['stop attack', ['RETREAT'], 'ceasefire, stop attack, stop invade, stop fight, withdraw', ['ASSAULT'], ''],
  ['stop invade', ['RETREAT'], 'ceasefire, stop attack, stop invade, stop fight, withdraw', ['ASSAULT'], ''],
  ['stop fight', ['RETREAT'], 'ceasefire, stop attack, stop invade, stop fight, withdraw', ['ASSAULT'], ''],
  ['ceasefire', ['RETREAT', 'AGREE'], 'ceasefire, stop attack, stop fight', ['ASSAULT'], ''],
  ['withdraw', ['RETREAT'], 'withdraw', ['MOBILIZE', 'ASSAULT'], 'deploy, invade'],
  ['disarm', ['RETREAT'], 'disarm', ['MOBILIZE'], 'arms, deploy'],
  ['lift', ['RETREAT', 'CONCEDE'], 'lift, stop sanction, stop tariff', ['SANCTION'], 'sanction, tariff'],
  ['stop sanction', ['RETREAT', 'CONCEDE'], 'lift, stop sanction', ['SANCTION'], 'sanction, tariff'],
  ['stop tariff', ['RETREAT', 'CONCEDE'], 'lift, exempt, stop tariff', ['SANCTION'], 'sanction, tariff'],
  ['exempt', ['RETREAT', 'CONCEDE'], 'exempt, lift', ['SANCTION'], 'sanction, tariff'],
  ['release', ['RETREAT'], 'release, exchange prisoners', [], ''],
  ['exchange prisoners', ['RETREAT'], 'release, exchange prisoners', [], ''],
  ['talks', ['CONSULT'], '', [], ''],
  ['guarantee', ['AGREE', 'AID'], 'guarantee', [], ''],
  ['arms', ['AID'], '', [], ''],
  [null, DEEDS, '', [], ''],
] // biome-ignore format: a row a line

const FULFILMENT_ROWS: readonly FulfilmentRow[] = LINES.map(([act, metBy, metActs, brokenBy, brokenActs]) => ({
  act,
  metBy,
  metActs: listed(metActs),
  brokenBy,
  brokenActs: listed(brokenActs),
}))

/** The row of an act; the last one is for all that have none. */
export function fulfilmentOf(act: string): FulfilmentRow | undefined {
  return FULFILMENT_ROWS.find((row) => row.act === act || row.act === null)
}

function listed(acts: string): readonly string[] {
  return acts.split(', ').filter((act) => act !== '')
}

/** Words right before or in a trigger by which an act of an earlier day goes on still. */
export const ONGOING =
  /\b(?:continu\w+|ongoing|still|keeps?|kept|goes on|going on|persist\w*|resum\w+|relentless\w*|daily|nightly|(?:has|have) been \w+ing|(?:is|are) \w+ing)\b/i
