import { isKnown } from '../actors/actor.js'
import { type Tree, wordAt } from '../syntax/tree.js'
import type { Draft } from './draft.js'

/**
 * What makes a record sure or less sure, and by how much: one of the first group says where to start, the others add or take away.
 * Least squares over nine annotated sets of reports, rounded; a record is right when its type and both its parties are: docs/extraction.md.
 */
const AMOUNTS = {
  'verb row': 0.7,
  'noun row': 0.68,
  'adjective row': 0.5,
  'modal verb': 0.62,
  'event named again': 0.66,
  'both sides named': 0.22,
  'loose slot': -0.15,
  'no actor': -0.2,
  'other side from the sentence': -0.05,
  'other side from the report': -0.03,
  'recipient by pronoun or memory': -0.18,
  'aside clause': -0.13,
  'act supposed': -0.17,
  'announced act': -0.1,
  'reference to a deal or measure': -0.14,
} as const
export type ReasonName = keyof typeof AMOUNTS
export const REASON_NAMES = Object.keys(AMOUNTS) as readonly ReasonName[]

/** One part of a record's confidence. */
export interface Reason {
  readonly name: ReasonName
  readonly amount: number
}

const LOWEST = 0.2
const HIGHEST = 0.95

/** What speaks for and against a finished draft, the start first. */
export function reasonsFor(tree: Tree, draft: Draft): readonly Reason[] {
  const others = CHECKS.filter(([, holds]) => holds(draft, tree)).map(([name]) => name)
  return [startOf(draft), ...others].map((name) => ({ name, amount: AMOUNTS[name] }))
}

/** The sum of the parts, between 0.2 and 0.95, in hundredths. */
export function confidenceOf(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, { amount }) => total + amount, 0)
  return Math.round(Math.max(LOWEST, Math.min(HIGHEST, sum)) * 100) / 100
}

function startOf({ open, trace: { match } }: Draft): ReasonName {
  if (open) return 'event named again'
  return match === null ? 'modal verb' : `${match.row.shape} row`
}

type Check = readonly [ReasonName, (draft: Draft, tree: Tree) => boolean]

const NEAR = new Set(['content', 'sentence', 'replySame'])
const LOOSE = new Set(['mod', 'for', 'in'])
const ASIDE = /^(?:acl|advcl|nmod|obl|obj)/
const REFERENCES = new Set(['AGREE', 'SANCTION', 'SUPPORT', 'RETREAT'])

const CHECKS: readonly Check[] = [
  [
    'both sides named',
    ({ actors, recipients, open, trace }) =>
      !open && trace.inferred === null && actors.some(isKnown) && recipients.some(isKnown),
  ],
  ['loose slot', ({ trace: { slots } }) => LOOSE.has(slots.actor ?? '') || LOOSE.has(slots.recipient ?? '')],
  ['no actor', ({ actors }) => actors.length === 0],
  [
    'other side from the sentence',
    ({ open, trace: { inferred } }) => !open && inferred !== null && NEAR.has(inferred.ground),
  ],
  [
    'other side from the report',
    ({ open, trace: { inferred } }) => !open && inferred !== null && !NEAR.has(inferred.ground),
  ],
  ['recipient by pronoun or memory', ({ recipients, trace }) => trace.inferred === null && recipients.some(isIndirect)],
  ['aside clause', ({ head, open }, tree) => !open && ASIDE.test(wordAt(tree, head).relation)],
  ['act supposed', ({ status }) => status === 'hypothetical' || status === 'future'],
  ['announced act', ({ rule }) => rule.startsWith('modal/announced')],
  [
    'reference to a deal or measure',
    ({ type, open, trace: { match } }) => !open && match?.row.shape === 'noun' && REFERENCES.has(type),
  ],
]

function isIndirect({ how }: Draft['actors'][number]): boolean {
  return how === 'pronoun' || how === 'owner' || how === 'memory'
}
