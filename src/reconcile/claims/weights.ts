import { kindCompared, propositionsCompared } from './comparators/act.js'
import { actorsCompared, recipientsCompared } from './comparators/parties.js'
import {
  datesCompared,
  numbersCompared,
  ordinalsCompared,
  placesCompared,
  speakersCompared,
} from './comparators/setting.js'
import { statusCompared } from './comparators/status.js'
import { clausesCompared, typesCompared } from './comparators/types.js'
import {
  contentCompared,
  evidenceCompared,
  sequencesCompared,
  termsCompared,
  triggerCompared,
  vectorsCompared,
} from './comparators/wording.js'
import type { Comparator } from './comparison.js'

/** Where a pair of events, and a pair of positions, starts: two records of a story are not one claim until something says so. */
export const START = { event: -2.9, position: -2.95 } as const

/** A comparator and what a full agreement of it adds, in log odds, to a pair of events and to a pair of positions. */
export interface Weight {
  readonly name: string
  readonly event: number
  readonly position: number
  readonly compare: Comparator
}

/** Logistic regression over the pairs of records of the gold stories, rounded, each story held out in turn: docs/reconciliation.md. */
export const WEIGHTS: readonly Weight[] = [
  { name: 'type', event: 2, position: 2, compare: typesCompared },
  { name: 'clause', event: 4, position: 1, compare: clausesCompared },
  { name: 'actors', event: 1, position: 1.4, compare: actorsCompared },
  { name: 'recipients', event: 0.8, position: 0.4, compare: recipientsCompared },
  { name: 'speaker', event: 0.4, position: 0.4, compare: speakersCompared },
  { name: 'status', event: 1.5, position: 1.3, compare: statusCompared },
  { name: 'kind', event: 2, position: 0, compare: kindCompared },
  { name: 'trigger', event: 0, position: 0.2, compare: triggerCompared },
  { name: 'content', event: 0, position: 1.9, compare: contentCompared },
  { name: 'proposition', event: 0, position: 1.3, compare: propositionsCompared },
  { name: 'terms', event: 0.5, position: 1, compare: termsCompared },
  { name: 'evidence', event: 1.7, position: 2.1, compare: evidenceCompared },
  { name: 'sequences', event: 0.3, position: 0.3, compare: sequencesCompared },
  { name: 'meaning', event: 0.8, position: 0.3, compare: vectorsCompared },
  { name: 'date', event: 0.5, position: 0.3, compare: datesCompared },
  { name: 'count', event: 0.8, position: 0, compare: ordinalsCompared },
  { name: 'place', event: 0.4, position: 0, compare: placesCompared },
  { name: 'numbers', event: 0.4, position: 0.2, compare: numbersCompared },
]
