import { expect, it } from 'vitest'
import { midSentence } from './mid-sentence.js'

const articles = [
  {
    text: 'Norwegian ships left. Talks on Norway’s herring began, and the EU spoke. Sanctions Loom Over Oslo\n\nNo sanctions, no a or b.',
  },
]

it.each([
  ['Talks on herring', 'talks on herring'],
  ['Withdrawal of ships', 'withdrawal of ships'],
  ['Norway’s withdrawal', 'Norway’s withdrawal'],
  ['EU mediation', 'EU mediation'],
  ['Sanctions on Norway', 'sanctions on Norway'],
  ['No-fly zone', 'no-fly zone'],
  ['A deal on herring', 'a deal on herring'],
  ['', ''],
  ['8 ships', '8 ships'],
])('%s → %s', (label, expected) => expect(midSentence(articles)(label)).toBe(expected))
