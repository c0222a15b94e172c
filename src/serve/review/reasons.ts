import { z } from 'zod'
import { idName } from '../../export/party-name.js'
import { differenceWords } from '../../export/printed-claims.js'
import type { ComparisonPart } from '../../reconcile/claims/doubtful-pairs.js'
import type { Doubt } from '../../reconcile/doubts.js'

export const reasonSchema = z.object({
  tells: z.enum(['for', 'against']).nullable().meta({ description: 'Whether it speaks for one claim or against.' }),
  words: z.string(),
})
type Reason = z.infer<typeof reasonSchema>

/** More would hide what weighs. */
const MOST = 7

/** Why the machine is in doubt, in plain words; the weightiest first. `names` of the articles. */
export function reasonsOf(doubt: Doubt, names: ReadonlyMap<string, string>): readonly Reason[] {
  switch (doubt.kind) {
    case 'near':
    case 'thin':
      return doubt.parts.slice(0, MOST).map(reasonOf)
    case 'conflict':
      return doubt.differences.map((difference) => ({ tells: null, words: differenceWords({ names }, difference) }))
    case 'unsure':
      return []
  }
}

function reasonOf({ comparator, adds, detail }: ComparisonPart): Reason {
  const about = COMPARATOR_WORDS[comparator] ?? comparator
  return { tells: adds > 0 ? 'for' : 'against', words: `${about}: ${named(detail)}` }
}

/** With the names of states in place of their codes. */
const named = (detail: string): string => detail.replace(/\b[A-Z]{3}\b/g, idName)

/** What each comparator of `WEIGHTS` looks at. */
export const COMPARATOR_WORDS: Readonly<Record<string, string>> = {
  type: 'Type',
  clause: 'Clause',
  actors: 'Who acts',
  recipients: 'To whom',
  speaker: 'Speaker',
  status: 'Status',
  kind: 'Sort of event',
  trigger: 'Verb',
  content: 'What is asked, offered or refused',
  proposition: 'Act',
  terms: 'Condition',
  evidence: 'Words of the clause',
  sequences: 'Wording',
  meaning: 'Meaning of the sentence',
  date: 'Day',
  count: 'Which of a row',
  place: 'Place',
  numbers: 'Numbers',
}
