import type { Command } from 'commander'
import type { JudgementKind } from '../model/judgement.js'
import type { Effects } from './effects.js'
import { JUDGE_HELP } from './help.js'
import { byOption, databaseOption, type Given, judgementsOption } from './options.js'

/** Adds `judge` and what it can do. `end` takes the exit code. */
export function addJudge(program: Command, effects: Effects, end: (code: number) => void): void {
  const judge = program
    .command('judge')
    .description('correct the ledger: what is the same, different, wrong, or has a better name')
    .helpCommand(false)
    .addHelpText('after', JUDGE_HELP)
  const decide = async (kind: JudgementKind, references: readonly string[], label: string | null, given: Given) => {
    const { judge } = await import('./judge.js')
    const { by = null, judgements = null, db = null } = given
    end(await judge({ kind, references, label, by, judgements, db }, effects))
  }
  judge
    .command('same')
    .description('two are one claim')
    .argument('<ref>', 'a claim or a record')
    .argument('<other>', 'the other')
    .addOption(byOption())
    .addOption(judgementsOption())
    .addOption(databaseOption())
    .action((ref: string, other: string, given: Given) => decide('same', [ref, other], null, given))
  judge
    .command('different')
    .description('two are not one claim')
    .argument('<ref>', 'a claim or a record')
    .argument('<other>', 'the other')
    .addOption(byOption())
    .addOption(judgementsOption())
    .addOption(databaseOption())
    .action((ref: string, other: string, given: Given) => decide('different', [ref, other], null, given))
  judge
    .command('wrong')
    .description('the text does not support it: leave it out')
    .argument('<ref>', 'a claim or a record')
    .addOption(byOption())
    .addOption(judgementsOption())
    .addOption(databaseOption())
    .action((ref: string, given: Given) => decide('wrong', [ref], null, given))
  judge
    .command('rename')
    .description('give a claim another name')
    .argument('<ref>', 'a claim or a record of it')
    .argument('<label>', 'the name')
    .addOption(byOption())
    .addOption(judgementsOption())
    .addOption(databaseOption())
    .action((ref: string, label: string, given: Given) => decide('renamed', [ref], label, given))
  judge
    .command('list')
    .description('print what was judged, and what was taken back')
    .option('--json', 'print the judgements as JSON')
    .addOption(judgementsOption())
    .addOption(databaseOption())
    .action(async ({ json = false, judgements, db }: Given) => {
      const { listJudgements } = await import('./judge.js')
      end(await listJudgements({ json, judgements: judgements ?? null, db: db ?? null }, effects))
    })
  judge
    .command('undo')
    .description('take a judgement back')
    .argument('<id>', 'the beginning of its id')
    .addOption(byOption())
    .addOption(judgementsOption())
    .addOption(databaseOption())
    .action(async (id: string, given: Given) => {
      const { undoJudgement } = await import('./judge.js')
      const { by = null, judgements = null, db = null } = given
      end(await undoJudgement({ id, by, judgements, db }, effects))
    })
}
