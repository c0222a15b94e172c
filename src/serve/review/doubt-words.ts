import type { DoubtKind } from '../../reconcile/doubts.js'
import type { DoubtRow } from './doubt-row.js'

interface DoubtWords {
  /** Of many and of one. */
  readonly many: string
  readonly one: string
  readonly question: string
  /** Why it is in the queue. */
  readonly because: (doubt: Pick<DoubtRow, 'likelihood'>) => string
}

const percent = (likelihood: number | null): string => `${Math.round(100 * (likelihood ?? 0))} %`

export const DOUBT_WORDS: Readonly<Record<DoubtKind, DoubtWords>> = {
  near: {
    many: 'Near merges',
    one: 'near merge',
    question: 'Are these one claim?',
    because: ({ likelihood }) =>
      `They were kept apart as two claims. By themselves these two sentences are ${percent(likelihood)} likely to tell the same.`,
  },
  thin: {
    many: 'Thin merges',
    one: 'thin merge',
    question: 'Are these really one claim?',
    because: ({ likelihood }) =>
      `They were taken for one claim. By themselves these two sentences are ${percent(likelihood)} likely to tell the same.`,
  },
  conflict: {
    many: 'Conflicts',
    one: 'conflict',
    question: 'Do these tell of the same?',
    because: () =>
      'They were taken for one claim, and cannot both be right. If they tell of two things they are different; if one was misread it is wrong.',
  },
  unsure: {
    many: 'Unsure records',
    one: 'unsure record',
    question: 'Is this read rightly?',
    because: ({ likelihood }) =>
      `Of records that are read with as little certainty, about ${percent(likelihood)} are right.`,
  },
}
