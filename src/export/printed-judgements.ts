import type { Judgement } from '../model/judgement.js'
import { flatten, ink, type Page, paragraph } from './layout.js'
import { printedDay } from './printed-day.js'

interface Judged {
  readonly judgements: readonly Judgement[]
  readonly takenBack: readonly { readonly judgement: Judgement; readonly by: string | null; readonly at: string }[]
}

/** Judgements in the order in which they were made: those that stand, then those taken back. Ends with a line end. */
export function printJudgements({ judgements, takenBack }: Judged, page: Page): string {
  if (judgements.length + takenBack.length === 0) return 'no judgements\n'
  const lines = [
    ...judgements.flatMap((one) => printJudgement(one, '', page)),
    ...takenBack.flatMap(({ judgement, by, at }) =>
      printJudgement(judgement, `, taken back${by === null ? '' : ` by ${by}`} on ${printedDay(at) ?? at}`, page),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function printJudgement({ id, kind, words, label, by, at }: Judgement, end: string, page: Page): readonly string[] {
  const head = `${kind}${label === null ? '' : ` as “${label}”`}${by === null ? '' : `, ${by}`}, ${printedDay(at) ?? at}${end}`
  return [
    ...paragraph(head, page, { hanging: 4, right: id }),
    ...words.flatMap((one) => paragraph(`“${flatten(one)}”`, page, { indent: 4, hanging: 2 })),
  ].map((line) => (end === '' ? line : ink(page, line, 'dim')))
}
