import { type JudgedRecord, judgedRecord } from '../export/judged-record.js'
import { printJudgements } from '../export/printed-judgements.js'
import { Fault } from '../model/fault.js'
import { type Judgement, type JudgementKind, newJudgement } from '../model/judgement.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { type JudgedLedger, type JudgingOptions, openJudged } from './judged-ledger.js'
import { pageOf } from './page.js'
import { tell } from './tell.js'

export interface JudgeOptions extends JudgingOptions {
  readonly kind: JudgementKind
  /** References to claims or records: two for `same` and `different`, else one. */
  readonly references: readonly string[]
  /** The new name of a claim that is `renamed`, else null. */
  readonly label: string | null
  /** Who judges; null for the user's login name. */
  readonly by: string | null
}

/** Stores what a person decided about records of a ledger. Resolves to the exit code. */
export function judge(options: JudgeOptions, effects: Effects): Promise<0 | 1> {
  return inLedger(options, effects, async (ledger) => {
    const chosen: JudgedRecord[] = []
    for (const name of options.references) {
      const { references, index } = await ledger.around(name)
      chosen.push(judgedRecord(name, references, index))
    }
    const judgement = newJudgement({
      kind: options.kind,
      members: chosen.map(({ ref }) => ref),
      words: chosen.map(({ words }) => words),
      label: options.label,
      by: options.by ?? effects.userName(),
      at: effects.instant(),
    })
    if (judgement instanceof Fault) throw judgement
    await ledger.judgements.add(judgement)
    const named = chosen.map(({ label }) => label).join(' / ')
    await effects.output.write(`${judgement.id}  ${judgement.kind}: ${named}\n`)
    await ledger.apply(judgement)
    return true
  })
}

function inLedger(
  options: JudgingOptions,
  effects: Effects,
  work: (ledger: JudgedLedger) => Promise<boolean>,
): Promise<0 | 1> {
  return endOf(effects, async () => {
    const ledger = await openJudged(options, effects)
    return work(ledger).finally(() => ledger.close())
  })
}

export interface ListOptions extends JudgingOptions {
  readonly json: boolean
}

/** Writes the judgements that stand, and what was taken back. Resolves to the exit code: 1 where a line cannot be read. */
export function listJudgements(options: ListOptions, effects: Effects): Promise<0 | 1> {
  return inLedger(options, effects, async (ledger) => {
    const judged = await ledger.judgements.list()
    for (const fault of judged.faults) await tell(fault, effects)
    const { faults, ...rest } = judged
    const text = options.json ? `${JSON.stringify(rest, null, 1)}\n` : printJudgements(rest, pageOf(effects.output))
    await effects.output.write(text)
    return faults.every(({ isNotice }) => isNotice)
  })
}

export interface UndoOptions extends JudgingOptions {
  /** The beginning of a judgement's id, or all of it. */
  readonly id: string
  readonly by: string | null
}

/** Takes a judgement back. Resolves to the exit code. */
export function undoJudgement(options: UndoOptions, effects: Effects): Promise<0 | 1> {
  return inLedger(options, effects, async (ledger) => {
    const { judgements } = await ledger.judgements.list()
    const id = wholeId(options.id, judgements)
    const taken = await ledger.judgements.takeBack(id, { by: options.by ?? effects.userName(), at: effects.instant() })
    if (taken instanceof Fault) throw taken
    await effects.output.write(`${taken.id}  ${taken.kind}: taken back\n`)
    await ledger.apply(taken)
    return true
  })
}

/** The id that begins so, where one alone does; else the name as it is, for the store to refuse. */
function wholeId(name: string, judgements: readonly Judgement[]): string {
  const begun = judgements.filter(({ id }) => id.startsWith(name))
  if (begun.length > 1) throw Fault.of('reference-ambiguous', { id: name, ids: begun.map(({ id }) => id).join(', ') })
  return begun[0]?.id ?? name
}
