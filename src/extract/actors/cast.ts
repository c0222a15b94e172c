import type { Gazetteer } from './gazetteer.js'
import type { Person } from './person.js'
import type { Resolver } from './resolver.js'

/** What it takes to say who is meant in one report: its persons, the names of the world, and the resolver itself. */
export interface Cast {
  readonly resolver: Resolver
  readonly people: readonly Person[]
  readonly gazetteer: Gazetteer
}

/** One word of the report. */
export interface Mention {
  readonly sentence: number
  readonly head: number
}
