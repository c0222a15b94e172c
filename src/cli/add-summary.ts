import type { ChangeKind } from '../model/change.js'
import type { AddSummary } from '../pipeline/add-articles.js'
import { grouped } from './progress-line.js'

/** How a kind of change is counted: one of it, and several. Kinds that tell of the same step stand together. */
const WORDS: Readonly<Record<ChangeKind, readonly [one: string, several: string]>> = {
  'story-new': ['new story', 'new stories'],
  'story-merged': ['story merged into another', 'stories merged into others'],
  'claim-new': ['new claim', 'new claims'],
  'claim-corroborated': ['claim that a second origin bears out', 'claims that a second origin bears out'],
  'conflict-new': ['new conflict', 'new conflicts'],
  'conflict-settled': ['conflict settled', 'conflicts settled'],
  'claim-gone': ['claim gone', 'claims gone'],
  'position-new': ['new position', 'new positions'],
  'position-moved': ['position that moved', 'positions that moved'],
  'position-gone': ['position gone', 'positions gone'],
}

export interface Outcome {
  readonly summary: AddSummary
  readonly database: string
  /** As the user would type it again. */
  readonly command: string
  /** What has to be given to other commands so that they find the ledger: ` --db news.db`, or nothing. */
  readonly elsewhere: string
}

/** What adding did, in plain words, and what to do next. */
export function addSummary({ summary, database, command, elsewhere }: Outcome): string {
  const { added, known, failed, passedOver, stopped, waiting } = summary
  const lines = [
    `${counted(added, 'report')} added to ${database}${known > 0 ? `, ${grouped(known)} ${known === 1 ? 'was' : 'were'} there already` : ''}.`,
    ...failures(failed, passedOver, elsewhere),
    ...changesLine(summary.changes),
    ...(stopped ? [`Stopped: what was added is kept. To go on: ${command}`] : []),
    ...(waiting > 0
      ? [
          `${counted(waiting, 'story', 'stories')} ${waiting === 1 ? 'waits' : 'wait'} to be reconciled: demarche add${elsewhere}`,
        ]
      : []),
    ...(stopped ? [] : [`Next: demarche ${summary.changes.size > 0 ? 'changes' : 'stories'}${elsewhere}`]),
  ]
  return `${lines.join('\n')}\n`
}

function failures(failed: number, passedOver: number, elsewhere: string): readonly string[] {
  const [list, again] = [`demarche failures${elsewhere}`, `demarche add --retry${elsewhere}`]
  const now = `${counted(failed, 'input')} could not be read: "${list}" lists them with reasons, "${again}" tries again.`
  const before = `${counted(passedOver, 'report')} could not be read before and ${passedOver === 1 ? 'was' : 'were'} passed over: "${again}" tries again.`
  return [...(failed > 0 ? [now] : []), ...(passedOver > 0 ? [before] : [])]
}

/** What changed, in one sentence; none where nothing did. */
export function changesLine(changes: AddSummary['changes']): readonly string[] {
  const told = Object.entries(WORDS).flatMap(([kind, [one, several]]) => {
    const count = changes.get(kind as ChangeKind) ?? 0
    return count === 0 ? [] : [counted(count, one, several)]
  })
  return told.length === 0 ? [] : [`What this changed: ${told.join(', ')}.`]
}

export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : several}`
