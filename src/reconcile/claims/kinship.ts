import { COUNTRIES } from '../../extract/actors/state-names.js'
import { remembered } from '../../extract/remembered.js'
import { words } from '../../extract/word-set.js'

/** Groups that overlap as holders or addressees of one position: a report says "NATO" where another says "the West" or "partners". */
const OVERLAPPING: readonly ReadonlySet<string>[] = [
  new Set([
    'NATO',
    'WEST',
    'EU',
    'EUROPE',
    'G7',
    'ALLIES',
    'PARTNERS',
    'INTERNATIONAL COMMUNITY',
    'NATO ALLIES',
    'WORLD',
  ]),
  new Set(['WEST', 'USA', 'GBR', 'NATO', 'G7']),
  new Set(['UN', 'INTERNATIONAL COMMUNITY', 'WORLD', 'WORLD POWERS']),
  new Set(['EU', 'EUROPE', ...COUNTRIES.filter(({ region }) => region === 'Europe').map(({ cca3 }) => cca3)]),
]

/** Nouns for parties that a report leaves unnamed: they may be anybody. */
const UNNAMED = words(`
  allies partners countries nations states governments leaders officials powers sides parties neighbours neighbors members analysts experts
  diplomats sources forces troops authorities companies delegations negotiators ally partner country nation state government neighbour neighbor`)

/** True for "TRADING PARTNERS", "U.S. ALLIES": a group under no name of its own. */
export const isUnnamed = remembered((id: string): boolean =>
  UNNAMED.has(id.slice(id.lastIndexOf(' ') + 1).toLowerCase()),
)

const isState = remembered((id: string): boolean => /^[A-Z]{3}$/.test(id) && COUNTRIES.some(({ cca3 }) => cca3 === id))

const KIN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(OVERLAPPING.flatMap((group) => [...group]))].map((id) => [id, kinIn(id)]),
)

/** Of two states of Europe none is the other: only what a group says is kin to its members. */
function kinIn(id: string): ReadonlySet<string> {
  const all = OVERLAPPING.filter((group) => group.has(id)).flatMap((group) => [...group])
  return new Set(isState(id) ? all.filter((other) => !isState(other)) : all)
}

/** Those that it can be meant by. */
export const kinOf = (id: string): ReadonlySet<string> => KIN.get(id) ?? NOBODY
const NOBODY: ReadonlySet<string> = new Set()

/** Groups that overlap: what the one says or does, the other may be said to. */
export function areKinGroups(a: string, b: string): boolean {
  return areKin(a, b) && !isState(a) && !isState(b)
}

/** Where two addressees differ, whether one can be meant by the other. */
export function areKin(a: string, b: string): boolean {
  return kinOf(a).has(b)
}
