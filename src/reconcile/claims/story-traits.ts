import type { Member } from '../member.js'
import { centreOf } from './centre.js'
import { type Traits, traitsOf } from './traits.js'
import { type WordWeights, weighWords } from './word-weights.js'

/** The members of a story as they are compared, and how much each shared word says there. */
export interface StoryTraits {
  readonly traits: readonly Traits[]
  readonly weigh: WordWeights
}

export function storyTraits(members: readonly Member[]): StoryTraits {
  const vectors = new Set(members.flatMap(({ vector }) => vector ?? []))
  const centre = centreOf([...vectors])
  const traits = members.map((member) => traitsOf(member, centre))
  return { traits, weigh: weighWords(traits) }
}
