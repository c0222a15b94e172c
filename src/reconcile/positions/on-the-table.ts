import { rowOfAct } from './act-rows.js'
import type { Stand } from './stand.js'

/**
 * A group of stands is a proposal when somebody takes a stance on it in words, more than praise for what is done, and it is a matter
 * between parties: it binds or serves another than the one who speaks of it. What no words can name is left out.
 */
export function isOnTheTable(stands: readonly Stand[]): boolean {
  if (!stands.some(({ motion }) => motion.phrase !== null || rowOfAct(motion.act).label !== null)) return false
  const said = stands.filter(({ basis }) => basis === 'word')
  return said.some(isBetweenParties) && (said.some(({ stance }) => stance !== 'supports') || isPraisedDeed(stands))
}

/** Praise alone puts nothing on the table, unless others do the thing praised and can go on or stop. */
function isPraisedDeed(stands: readonly Stand[]): boolean {
  return stands.some(
    ({ basis, holder }) =>
      basis === 'deed' && stands.some((other) => other.basis === 'word' && other.holder.id !== holder.id),
  )
}

function isBetweenParties({ motion, holder, stance, asked }: Stand): boolean {
  const others = [...motion.doers, ...motion.targets, ...(ASKED.has(stance) ? asked : [])]
  return rowOfAct(motion.act).key === 'between' || others.some(({ id }) => id !== holder.id)
}

/** Stances that answer or address another, whoever the act itself concerns. */
const ASKED: ReadonlySet<Stand['stance']> = new Set(['demands', 'accepts'])
