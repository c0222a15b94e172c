import type { Judgement } from '../model/judgement.js'
import type { JudgementStore } from '../store/judgement-store.js'
import { JUDGEMENTS_FILE, judgementsFile } from '../store/judgements-file.js'
import type { Effects } from './effects.js'
import { tell } from './tell.js'

export interface JudgementOptions {
  /** The file of judgements; null for the one in the working folder. */
  readonly judgements: string | null
}

export function judgementStore({ judgements }: JudgementOptions): JudgementStore {
  return judgementsFile(judgements ?? JUDGEMENTS_FILE)
}

/** The judgements that stand. Lines that cannot be read are told; `isGood` is false where that is a failure. */
export async function standingJudgements(
  options: JudgementOptions,
  effects: Effects,
): Promise<{ readonly judgements: readonly Judgement[]; readonly isGood: boolean }> {
  const { judgements, faults } = await judgementStore(options).list()
  for (const fault of faults) await tell(fault, effects)
  return { judgements, isGood: faults.every(({ isNotice }) => isNotice) }
}
