import type { Member } from '../member.js'
import { centreOf, directionsFrom } from './centre.js'
import { type Traits, traitsOf } from './traits.js'
import { Vocabulary, type Words } from './words.js'

/** The members of a story as they are compared, and how much each shared word says there. */
export interface StoryTraits {
  readonly traits: readonly Traits[]
  readonly words: Words
}

export function storyTraits(members: readonly Member[]): StoryTraits {
  const vocabulary = new Vocabulary()
  const vectors = new Set(members.flatMap(({ vector }) => vector ?? []))
  const directions = directionsFrom(centreOf([...vectors]), vectors)
  const traits = members.map((member) =>
    traitsOf(member, member.vector === null ? null : (directions.get(member.vector) ?? null), vocabulary),
  )
  return { traits, words: vocabulary.weighed(traits.map(({ all }) => all)) }
}
