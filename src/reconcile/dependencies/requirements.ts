import type { Alternative, Requirement } from '../../model/dependency.js'
import type { Party } from '../../model/party.js'
import type { Proposal } from '../../model/position.js'
import { noLonger, opposite } from './opposite.js'
import type { NamedAct } from './required-act.js'
import { requirementLabel } from './requirement-label.js'
import { type Deeds, standingOf } from './standing.js'
import type { Tie } from './tie.js'
import { wordsShared } from './words.js'

/** From this share of their words on, two wordings ask for the same. */
const ALIKE = 0.5

/** The requirements that ties state, each once, however many places state it; in the order of the first that does. */
export function requirementsOf(ties: readonly Tie[], deeds: Deeds, partiesOf: PartiesOf): readonly Requirement[] {
  return grouped(ties).map((group) => {
    const { act, label, words } = clearest(group, partiesOf)
    const day = group.flatMap((tie) => tie.day ?? []).sort()[0] ?? null
    const isObstacle = group[0]?.bond === 'obstacle'
    const required = isObstacle ? { ...act, negated: !act.negated } : act
    return {
      ...named(group),
      label: isObstacle ? (opposite(label) ?? noLonger(label)) : label,
      ...standingOf(required, words, day, deeds),
    }
  })
}

/** Other ways that ties name, each once. */
export function alternativesOf(ties: readonly Tie[], partiesOf: PartiesOf): readonly Alternative[] {
  return grouped(ties).map((group) => ({ ...named(group), label: clearest(group, partiesOf).label }))
}

/** Who is to do what a proposal is about, and to or for whom. */
export type PartiesOf = (proposal: string) => Pick<Proposal, 'actors' | 'recipients'>

function named(group: readonly Tie[]): Omit<Alternative, 'label'> {
  return {
    conditions: [...new Set(group.map(({ condition }) => condition))],
    holder: group.find(({ holder }) => holder !== null)?.holder ?? null,
    proposal: group.find(({ other }) => other !== null)?.other ?? null,
  }
}

function grouped(ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const groups: Tie[][] = []
  for (const tie of ties.toSorted(byPlace)) {
    const home = groups.find((group) => group.some((other) => isSame(tie, other)))
    if (home) home.push(tie)
    else groups.push([tie])
  }
  return groups
}

function isSame(a: Tie, b: Tie): boolean {
  if (a.bond !== b.bond || (a.holder && b.holder && a.holder.id !== b.holder.id)) return false
  if (a.other !== null && b.other !== null) return a.other === b.other
  if (a.act.act !== null && a.act.act === b.act.act) return agree(a.act, b.act)
  return wordsShared(a.words, b.words) >= ALIKE
}

function agree(a: NamedAct, b: NamedAct): boolean {
  const shared = (some: readonly Party[], others: readonly Party[]) =>
    some.length === 0 || others.length === 0 || some.some(({ id }) => others.some((other) => other.id === id))
  return shared(a.doers, b.doers) && a.negated === b.negated
}

interface Wording {
  readonly act: NamedAct
  readonly label: string
  /** As the report has it. */
  readonly words: string
}

/** Of several wordings the first that says what is done, and by whom. */
function clearest(group: readonly Tie[], partiesOf: PartiesOf): Wording {
  const worded = group.map((tie) => {
    const act = withParties(tie, partiesOf)
    return {
      act,
      words: tie.words,
      label: requirementLabel(tie.words, act),
      isFull: act.doers.length > 0,
      isAct: tie.act.act !== null,
    }
  })
  const [best] = worded.toSorted(
    (a, b) =>
      Number(b.isAct) - Number(a.isAct) ||
      Number(b.isFull) - Number(a.isFull) ||
      Number(b.label.includes(' ')) - Number(a.label.includes(' ')),
  )
  return best ?? { act: NOTHING, label: '', words: '' }
}

/** Parties that the words do not name are those of the proposal that it is. */
function withParties({ act, other }: Tie, partiesOf: PartiesOf): NamedAct {
  if (other === null) return act
  const { actors, recipients } = partiesOf(other)
  return {
    ...act,
    doers: act.doers.length > 0 ? act.doers : actors,
    targets: act.targets.length > 0 ? act.targets : recipients,
  }
}

const NOTHING: NamedAct = { act: null, type: null, doers: [], targets: [], negated: false }

function byPlace(a: Tie, b: Tie): number {
  const key = ({ day, article, condition }: Tie): string => `${day ?? '9'} ${article.id} ${condition}`
  return key(a) < key(b) ? -1 : 1
}
