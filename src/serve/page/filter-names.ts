import type { Filter } from '../../store/questions.js'

/** What each filter is called on a page, and what is told beside its field. */
export const FILTER_NAMES: Readonly<Record<keyof Filter, readonly [name: string, hint: string]>> = {
  text: ['Words', 'all of them; "…" for a phrase, a* for a beginning'],
  actor: ['Actor', 'a code (NOR) or words of a name'],
  recipient: ['Recipient', 'who is acted on'],
  speaker: ['Speaker', 'in whose words it is told'],
  outlet: ['Outlet', 'words of its name'],
  since: ['Since', '2022-03-01, 2022-03, today, 7d'],
  until: ['Until', 'the day included'],
  confidence: ['Confidence', 'at least, from 0 to 1'],
  type: ['Type', ''],
  status: ['Status', ''],
  stance: ['Stance', ''],
  agreement: ['Agreement', ''],
  kind: ['Kind', ''],
  story: ['Story', ''],
}
