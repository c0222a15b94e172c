import { partyLabel } from '../../export/party-name.js'
import { type Lines, otherRuleWords, rowWords } from '../../export/rule-words.js'
import { ROWS } from '../../extract/lexicon/lexicon.js'
import type { Guarantee, Proposition } from '../../model/record.js'
import type { RecordInStory } from './article-view.js'

const BY_ID = new Map(ROWS.map((row) => [row.id, row]))

/** Why a record stands as it does, as far as it tells itself: `demarche explain` reads the sentence again and tells all. */
export function Explained({ record }: { record: RecordInStory }) {
  return (
    <details class="explained small">
      <summary>explain</summary>
      <dl class="halves">
        {linesOf(record).map(([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

function linesOf({ trigger, rule, proposition, guarantee, date }: RecordInStory): Lines {
  return [
    ['trigger', `“${trigger}”`],
    ['rule', rule],
    ...ruleLines(rule),
    ...(date ? [['when', `“${date.text}”`] as const] : []),
    ...(proposition ? [['the act', propositionWords(proposition)] as const] : []),
    ...(guarantee ? [['guarantee', guaranteeWords(guarantee)] as const] : []),
  ]
}

function ruleLines(rule: string): Lines {
  const row = BY_ID.get(rule)
  if (row) return rowWords(row)
  const words = otherRuleWords(rule)
  return words === null ? [] : [['says', words]]
}

function propositionWords({ act, object, negated, actors, recipients }: Proposition): string {
  const what = [negated ? 'not' : null, act, object === act ? null : object].filter(Boolean).join(' ')
  const who = [
    ...(actors.length > 0 ? [`by ${actors.map(partyLabel).join(', ')}`] : []),
    ...(recipients.length > 0 ? [`to ${recipients.map(partyLabel).join(', ')}`] : []),
  ]
  return [what, ...who].join(' ')
}

function guaranteeWords({ guarantors, beneficiaries, form, standing }: Guarantee): string {
  const given = `${guarantors.map(partyLabel).join(', ') || 'nobody named'} to ${beneficiaries.map(partyLabel).join(', ') || 'nobody named'}`
  return [standing, form, given].filter(Boolean).join(', ')
}
