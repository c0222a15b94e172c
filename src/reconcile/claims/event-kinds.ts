/**
 * What sort of event a trigger tells, finer than its type: a visit is no phone call though both are CONSULT. Words by their stem-free
 * forms, any of a trigger's words decides, the first row first. `within` names the kinds that a vaguer word can stand for.
 */
interface EventKind {
  readonly kind: string
  readonly words: string
  readonly within?: string
  /** Of most stories there is one between two parties (their war, their talks), so that a bare mention means that one. */
  readonly only?: true
  /** How many days apart two dates of one such event can lie; 0 unless told. */
  readonly days?: number
}

const EVENT_KINDS: readonly EventKind[] = [
  { kind: 'press conference', only: true, words: 'conference briefing' },
  { kind: 'dinner', only: true, words: 'dinner lunch breakfast banquet reception' },
  { kind: 'call', words: 'call phone telephone telephoned phoned' },
  { kind: 'mediation', only: true, days: 7, words: 'mediate mediates mediated mediation brokered broker brokers led' },
  {
    kind: 'visit',
    only: true,
    days: 3,
    words:
      'visit visits visited visiting receive receives receiving received welcome welcomes welcomed welcoming host hosts hosted hosting greeted greets greet travel travelled traveled travels travelling arrive arrived arrives arriving trip tour',
  },
  {
    kind: 'talks',
    only: true,
    days: 1,
    words:
      'talk talks talked talking negotiation negotiations negotiate negotiated negotiating negotiates discussion discussions discuss discussed discussing dialogue meeting meetings consultations',
  },
  {
    kind: 'encounter',
    only: true,
    words: 'met meet meets encounter encounters summit summits',
    within: 'visit talks dinner',
  },
  {
    kind: 'war',
    only: true,
    days: Number.POSITIVE_INFINITY,
    words: 'war wars invasion invade invaded invades invading conflict fighting hostilities',
  },
  { kind: 'killing', words: 'kill kills killed killing dead death deaths casualties' },
  {
    kind: 'strike',
    words:
      'strike strikes struck striking airstrike airstrikes missile missiles bomb bombs bombing bombed bombardment shell shelled shelling raid raids drone drones pounding pounded pound',
  },
  {
    kind: 'attack',
    words: 'attack attacks attacked attacking assault assaults offensive target targets targeted targeting hit hits',
    within: 'war strike killing',
  },
  {
    kind: 'prisoners',
    only: true,
    words:
      'swap swaps swapped exchange exchanged exchanges prisoner prisoners release released releases freed frees free',
  },
  {
    kind: 'ceasefire',
    only: true,
    days: Number.POSITIVE_INFINITY,
    words: 'ceasefire cease truce armistice pause paused lull',
  },
  {
    kind: 'delay',
    only: true,
    days: 1,
    words:
      'delay delays delayed delaying postpone postpones postponed postponing postponement extend extends extended extending extension extensions defer deferred',
  },
  {
    kind: 'exemption',
    only: true,
    days: Number.POSITIVE_INFINITY,
    words: 'exemption exemptions exempt exempts exempted exempting waiver waivers waived',
    within: 'delay',
  },
  {
    kind: 'withdrawal',
    words: 'withdraw withdraws withdrew withdrawn withdrawing withdrawal pullout pullback pull pulled pulls',
  },
  { kind: 'tariffs', only: true, words: 'tariff tariffs duties duty levies' },
  { kind: 'sanctions', only: true, words: 'sanction sanctions sanctioned embargo' },
  { kind: 'expulsion', words: 'expel expels expelled expulsion' },
  { kind: 'weapons', only: true, words: 'weapon weapons arms ammunition' },
  { kind: 'resignation', words: 'resign resigns resigned resignation' },
  { kind: 'arrest', words: 'arrest arrests arrested detain detains detained detention jailed' },
  { kind: 'seizure', words: 'seize seizes seized seizing seizure capture captured captures occupy occupies occupied' },
  {
    kind: 'blockade',
    days: Number.POSITIVE_INFINITY,
    words: 'blockade blockades blockaded block blocked blocks blocking',
  },
  { kind: 'exercise', words: 'exercise exercises drill drills' },
]

const ONLY = new Set(EVENT_KINDS.flatMap(({ kind, only }) => (only ? [kind] : [])))
const DAYS = new Map(EVENT_KINDS.map(({ kind, days }) => [kind, days ?? 0]))
const BY_WORD = new Map(
  EVENT_KINDS.flatMap(({ kind, words }) => words.split(' ').map((word): readonly [string, string] => [word, kind])),
)
const WITHIN = new Map(EVENT_KINDS.map(({ kind, within }) => [kind, new Set(within?.split(' ') ?? [])]))

export const isOnly = (kind: string): boolean => ONLY.has(kind)
export const daysOf = (kind: string | null): number => (kind === null ? 0 : (DAYS.get(kind) ?? 0))

/** The kind of event that the words of a trigger tell, the first that tells one; null where none does. */
export function eventKindOf(trigger: readonly string[]): string | null {
  return trigger.flatMap((word) => BY_WORD.get(word) ?? [])[0] ?? null
}

/** Whether two different kinds can be told of one event. */
export function canBeOneKind(a: string, b: string): boolean {
  return (WITHIN.get(a)?.has(b) ?? false) || (WITHIN.get(b)?.has(a) ?? false)
}
