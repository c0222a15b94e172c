import { testEngine } from '../pipeline/test-engine.js'

/** An engine that reads these sentences as the model does, and finds records in the first two. */
export const ENGINE = testEngine([
  'Norway/PROPN>2:nsubj rejected/VERB/reject/Tense=Past,VerbForm=Fin,Mood=Ind>0:root the/DET>4:det offer/NOUN>2:obj of/ADP>6:case Chad/PROPN>4:nmod ./PUNCT>2:punct [LOC:1-1] [LOC:6-6]',
  'Chad/PROPN>2:nsubj condemned/VERB/condemn/Tense=Past,VerbForm=Fin,Mood=Ind>0:root Norway/PROPN>2:obj ./PUNCT>2:punct [LOC:1-1] [LOC:3-3]',
])

const REFUSAL = 'Norway rejected the offer of Chad.'
const BLAME = 'Chad condemned Norway.'

/** A report as a line of JSON Lines. */
export interface TestReport {
  readonly id: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: string
  readonly text: string
}

export const POST: TestReport = {
  id: 'post',
  outlet: 'The Harbour Post',
  title: 'Norway turns down an offer',
  published: '2024-05-06',
  text: `${REFUSAL}\n${BLAME}\n`,
}
export const MAIL: TestReport = {
  id: 'mail',
  outlet: 'Daily Mail Boat',
  title: 'No deal in Oslo',
  published: '2024-05-07',
  text: `${REFUSAL}\nNobody else spoke of it.\n`,
}

export function lines(...reports: readonly TestReport[]): string {
  return reports.map((report) => JSON.stringify(report)).join('\n')
}
