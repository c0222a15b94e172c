import type { Party } from '../../model/party.js'
import type { Stance } from '../../model/position.js'
import type { Stand } from './stand.js'

/** A stand whose stance is settled against the others on the table. */
export interface SettledStand extends Stand {
  readonly stance: Stance
}

/** A stretch of time in which a holder kept one stance. */
export interface Stretch {
  readonly stance: Stance
  readonly stands: readonly SettledStand[]
}

/** Of several stances that a holder takes at one time, or in one direction, the first counts. */
const ORDER: readonly Stance[] = ['conditional', 'demands', 'accepts', 'offers', 'refuses', 'opposes', 'supports']
const DIRECTIONS: Readonly<Record<Stance, 'for' | 'against' | 'conditional'>> = {
  demands: 'for',
  offers: 'for',
  supports: 'for',
  accepts: 'for',
  conditional: 'conditional',
  opposes: 'against',
  refuses: 'against',
}

/**
 * Settles what depends on the other stands of a proposal: who agrees to what another demands, or
 * welcomes what another offers, accepts it; who is against what it is
 * itself asked to do refuses, anybody else opposes.
 */
export function settle(stands: readonly Stand[]): readonly SettledStand[] {
  return stands.map((stand) => ({ ...stand, stance: settled(stand, stands) }))
}

function settled({ stance, basis, holder, day }: Stand, stands: readonly Stand[]): Stance {
  const isOther = (party: Party): boolean => party.id !== holder.id
  const askers = stands.filter((other) => other.stance === 'demands' && isOther(other.holder))
  if (stance === 'offers' && askers.some((asker) => (asker.day ?? '') <= (day ?? '9'))) return 'accepts'
  const isOffered = stands.some((other) => other.stance === 'offers' && isOther(other.holder))
  if (stance === 'supports' && basis === 'word' && isOffered) return 'accepts'
  if (stance !== 'against') return stance
  const doers = stands.filter((other) => isOther(other.holder)).flatMap(({ motion }) => motion.doers)
  return doers.length === 0 || doers.some(({ id }) => id === holder.id) ? 'refuses' : 'opposes'
}

/** The stances of one holder on one proposal in order of time; neighbours that point the same way are one stretch. */
export function stretchesOf(stands: readonly SettledStand[]): readonly Stretch[] {
  const units = unitsOf(weighty(stands))
  const stretches: SettledStand[][] = []
  for (const unit of units) {
    const last = stretches.at(-1)
    if (last && directionOf(last) === directionOf(unit)) last.push(...unit)
    else stretches.push([...unit])
  }
  return stretches.map((members) => ({ stance: strongest(members), stands: members }))
}

/** What a holder says outweighs what is only supposed of it. */
function weighty(stands: readonly SettledStand[]): readonly SettledStand[] {
  const actual = stands.filter(({ supposed }) => !supposed)
  return actual.length > 0 ? actual : stands
}

/** Stands of one day, or of one report without a date. Of these only those that point the way of the strongest stay; words before deeds. */
function unitsOf(stands: readonly SettledStand[]): readonly (readonly SettledStand[])[] {
  const units = new Map<string, SettledStand[]>()
  for (const stand of stands) {
    const key = stand.day ?? `9 ${stand.article}`
    const unit = units.get(key)
    if (unit) unit.push(stand)
    else units.set(key, [stand])
  }
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => oneWay(unit))
}

function oneWay(unit: readonly SettledStand[]): readonly SettledStand[] {
  const words = unit.filter(({ basis }) => basis === 'word')
  const heard = words.length > 0 ? words : unit
  const way = directionOf(heard)
  return heard.filter(({ stance }) => DIRECTIONS[stance] === way || way === 'conditional')
}

const directionOf = (stands: readonly SettledStand[]): string => DIRECTIONS[strongest(stands)]

/** A condition outweighs all; else the direction that most stands take, and in it the first of the order. */
function strongest(stands: readonly SettledStand[]): Stance {
  const has = (stance: Stance): boolean => stands.some((stand) => stand.stance === stance)
  if (has('conditional')) return 'conditional'
  const pro = stands.filter(({ stance }) => DIRECTIONS[stance] === 'for').length
  const way = pro * 2 >= stands.length ? 'for' : 'against'
  return ORDER.find((stance) => DIRECTIONS[stance] === way && has(stance)) ?? stands[0]?.stance ?? 'supports'
}
