import { partyLabel } from '../../export/party-name.js'
import { type Lines, otherRuleWords, rowWords } from '../../export/rule-words.js'
import { ROWS } from '../../extract/lexicon/lexicon.js'
import type { Guarantee, Proposition } from '../../model/record.js'
import type { RecordInStory } from './article-view.js'

/** What each row of the lexicon says; a long report has the same ones again and again. */
const ROW_LINES = new Map<string, Lines>()
const ROW_OF = new Map(ROWS.map((row) => [row.id, row]))

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
  const known = ROW_LINES.get(rule)
  if (known) return known
  const row = ROW_OF.get(rule)
  const words = otherRuleWords(rule)
  const lines: Lines = row ? rowWords(row) : words === null ? [] : [['says', words]]
  ROW_LINES.set(rule, lines)
  return lines
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
