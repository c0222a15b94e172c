import { type Command, InvalidArgumentError, Option } from 'commander'
import { FILTER_DESCRIPTIONS } from '../../store/filter-descriptions.js'
import type { FilterWords } from '../../store/filter-words.js'
import { FILTERS, type Filter, type Question } from '../../store/questions.js'
import { databaseOption, repeated } from '../options.js'

/** Gives a command the filters of a question. Those that it does not heed are taken too, so that they are refused with those that it does. */
export function addFilterOptions(command: Command, question: Question): Command {
  for (const [name, [value, description]] of Object.entries(FILTER_DESCRIPTIONS)) {
    const option = new Option(`--${name} <${value}>`, description).argParser(repeated)
    command.addOption(FILTERS[question].includes(name as keyof Filter) ? option : option.hideHelp())
  }
  return command
}

/** Gives a command the filters of a question, how rows are written, and the ledger. */
export function addQuestionOptions(command: Command, question: Question): Command {
  return addFilterOptions(command, question)
    .addOption(
      new Option('--limit <n>', 'so many rows at most, or "all" (default: 50 on a terminal, else all)').argParser(
        limitIn,
      ),
    )
    .addOption(new Option('--json', 'print JSON Lines').conflicts('csv'))
    .option('--csv', 'print CSV')
    .addOption(databaseOption())
}

/** The filters among the options of a command. */
export function filtersIn(given: FilterWords): FilterWords {
  return Object.fromEntries(Object.entries(given).filter(([name]) => name in FILTER_DESCRIPTIONS))
}

function limitIn(value: string): number {
  if (value === 'all') return Number.POSITIVE_INFINITY
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1, or "all".')
  return Number(value)
}
