import type { Filter } from './questions.js'

/** What each filter takes and does, for people, in the order in which they are told. */
export const FILTER_DESCRIPTIONS: Readonly<Record<keyof Filter, readonly [value: string, description: string]>> = {
  actor: ['who', 'who acts or holds: an id (NOR), or words of a name'],
  recipient: ['who', 'who is acted on'],
  speaker: ['who', 'in whose words it is told'],
  type: ['types', 'type of the event: REQUEST, REJECT, …'],
  status: ['statuses', 'actual, negated, future, hypothetical, historical'],
  stance: ['stances', 'demands, offers, supports, accepts, conditional, opposes, refuses'],
  outlet: ['names', 'who published it'],
  story: ['refs', 'of these stories'],
  agreement: ['kinds', 'corroborated, single, conflicting'],
  kind: ['kinds', 'kind of change: claim-new, position-moved, …'],
  since: ['time', 'not before a day, an instant, or so long ago: 2022-03-01, today, 7d'],
  until: ['time', 'not after it'],
  confidence: ['number', 'at least so sure, from 0 to 1'],
  text: ['words', 'that has all these words; "…" for a phrase, a* for a beginning'],
}
