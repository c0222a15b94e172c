import type { Filter } from '../../store/questions.js'

/** What each filter is called on a page, and what one may type. */
export const FILTER_NAMES: Readonly<Record<keyof Filter, readonly [name: string, example: string]>> = {
  text: ['Words', 'word "a phrase" begin*'],
  actor: ['Actor', 'NOR, or a name'],
  recipient: ['Recipient', 'NOR, or a name'],
  speaker: ['Speaker', 'NOR, or a name'],
  outlet: ['Outlet', 'a name'],
  since: ['Since', '2022-03 or 7d'],
  until: ['Until', '2022-03-31'],
  confidence: ['At least as sure as', '0.8'],
  type: ['Type', ''],
  status: ['Status', ''],
  stance: ['Stance', ''],
  agreement: ['Agreement', ''],
  kind: ['Kind', ''],
  story: ['Story', ''],
}
