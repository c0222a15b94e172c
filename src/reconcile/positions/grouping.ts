import { nameOfAct } from '../../extract/content/acts.js'
import type { Party } from '../../model/party.js'
import { rowOfAct } from './act-rows.js'
import { type Motion, uniqueById } from './motion.js'

/** Words before a noun that do not tell one thing of a kind from another. */
const PLAIN_WORDS = new Set(
  'new final own more better such other another any full fresh further good real possible immediate current full early quick final'.split(
    ' ',
  ),
)

/** What motions on one proposal have in common; an empty list where the words do not say. */
export interface Key {
  readonly act: string
  readonly parties: readonly string[]
  /** Of acts that are told by their thing: who is to do it, where `parties` is to whom. */
  readonly doers: readonly string[]
  /** The thing by its noun and the words that tell it from others. */
  readonly things: readonly string[]
}

/**
 * Parts things that carry a motion into proposals. Those that name the party (or the thing) that tells proposals of their act apart
 * come first; those that do not join the largest group of their act. The order of the things does not matter beyond ties.
 */
export function groupMotions<Thing extends { readonly motion: Motion }>(
  things: readonly Thing[],
): readonly (readonly Thing[])[] {
  const keys = things.map(({ motion }) => keyOf(motion))
  const byFullness = things
    .map((_, at) => ({ at, key: keys[at] ?? NO_KEY }))
    .sort((a, b) => fullness(b.key) - fullness(a.key))
  const groupsOfAct = new Map<string, Group[]>()
  for (const { at, key } of byFullness) {
    const groups = groupsOfAct.get(key.act) ?? []
    groupsOfAct.set(key.act, groups)
    const home = homeOf(key, groups)
    if (home) {
      home.members.push(at)
      home.keys.set(JSON.stringify(key), key)
    } else groups.push({ members: [at], keys: new Map([[JSON.stringify(key), key]]) })
  }
  return [...groupsOfAct.values()]
    .flat()
    .map(({ members }) => members.sort((a, b) => a - b).flatMap((at) => things[at] ?? []))
}

interface Group {
  /** Places of the things. */
  readonly members: number[]
  /** Each key once, however many things have it: a thousand copies are compared like one. */
  readonly keys: Map<string, Key>
}

const NO_KEY: Key = { act: '', parties: [], doers: [], things: [] }

/** The largest group with a member that it could be one with. */
function homeOf(key: Key, groups: readonly Group[]): Group | undefined {
  return groups
    .filter(({ keys }) => [...keys.values()].some((other) => isSame(key, other)))
    .sort((a, b) => b.members.length - a.members.length)[0]
}

const fullness = ({ parties, things }: Key): number => Number(parties.length > 0) * 2 + Number(things.length > 0)

/** Whether motions of these keys can be on one proposal. */
export function isSame(a: Key, b: Key): boolean {
  return a.act === b.act && agree(a.parties, b.parties) && agree(a.doers, b.doers) && agree(a.things, b.things)
}

const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))

export function keyOf(motion: Motion): Key {
  const { key } = rowOfAct(motion.act)
  const isThing = key === 'object'
  return {
    act: motion.act,
    parties: keyParties(motion),
    doers: isThing ? idsOf(motion.doers) : [],
    things: isThing ? thingsOf(motion) : [],
  }
}

const idsOf = (parties: readonly Party[]): readonly string[] => uniqueById(parties).map(({ id }) => id)

function keyParties(motion: Motion): readonly string[] {
  switch (rowOfAct(motion.act).key) {
    case 'doer':
      return idsOf(motion.doers)
    case 'target':
    case 'object':
      return idsOf(motion.targets)
    case 'body':
      return motion.body === null ? [] : [motion.body.id]
    case 'between':
      return idsOf([...motion.doers, ...motion.targets])
    case 'act':
      return []
  }
}

/** The thing by its noun; where the noun is the act itself ("a trade deal"), by the words before it. */
function thingsOf({ act, object }: Motion): readonly string[] {
  const words = object?.split(' ') ?? []
  const last = words.at(-1)
  const kept = last !== undefined && (last === act || nameOfAct(last) === act) ? words.slice(0, -1) : words.slice(-1)
  return kept.filter((word) => !PLAIN_WORDS.has(word))
}
