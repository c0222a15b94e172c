import type { JudgementKind } from '../../model/judgement.js'
import { Day } from '../page/day.js'

/** What was said of the records that are named. */
export const KIND_WORDS: Readonly<Record<JudgementKind, string>> = {
  same: 'The same',
  different: 'Different',
  wrong: 'Wrong',
  renamed: 'Named',
}

/** Who did it and when, to the minute. */
export function Who({ by, at }: { by: string | null; at: string }) {
  return (
    <>
      {by ?? 'somebody'}, <Day iso={at} /> {/T\d\d:\d\d/.exec(at)?.[0].slice(1)}{' '}
      {at.endsWith('Z') ? 'UTC' : at.slice(-6)}
    </>
  )
}
