import { checkStories } from '../../export/known-stories.js'
import { Fault } from '../../model/fault.js'
import { type FilterWords, parseFilter } from '../../store/filter-words.js'
import { pages } from '../../store/pages.js'
import type { Filter, Questions } from '../../store/questions.js'
import { type DatabaseOptions, withDatabase } from '../database.js'
import type { Effects } from '../effects.js'
import { endOf, USAGE } from '../end.js'
import { tell } from '../tell.js'
import type { Asking } from './asking.js'
import { type RowForm, type RowWriter, rowWriter } from './row-writer.js'
import { whyNone } from './why-none.js'

export interface AskOptions extends DatabaseOptions {
  /** The filters as they were typed. */
  readonly words: FilterWords
  readonly form: RowForm
  /** So many rows at most; null for as many as the form has by itself: a screenful of a table on a terminal, else all. */
  readonly limit: number | null
}

/** What one sees on a terminal unless more is asked for. */
const SCREENFUL = 50

/** Asks a question of a ledger and writes what it answers. Resolves to the exit code: 0 also where nothing is found, 2 for a filter that makes no sense. */
export async function ask<Row>(
  asking: Asking<Row>,
  options: AskOptions,
  effects: Effects,
): Promise<0 | 1 | typeof USAGE> {
  const filter = parseFilter(asking.question, options.words, effects.instant())
  if (filter instanceof Fault) {
    await tell(filter, effects)
    return USAGE
  }
  return endOf(effects, () =>
    withDatabase('read', options, effects, async ({ questions }) => {
      await checkStories(filter, questions)
      await write(asking, { questions, filter, options, effects })
      return true
    }),
  )
}

interface Asked {
  readonly questions: Questions
  readonly filter: Filter
  readonly options: AskOptions
  readonly effects: Effects
}

async function write<Row>(asking: Asking<Row>, asked: Asked): Promise<void> {
  const { questions, filter, options, effects } = asked
  const { output } = effects
  const writer: RowWriter<Row> = rowWriter(asking, options.form, output)
  const limit = options.limit ?? (options.form === 'table' && output.isTerminal ? SCREENFUL : Number.POSITIVE_INFINITY)
  let shown = 0
  let isMore = false
  for await (const { rows, next } of pages((paging) => asking.page(questions, filter, paging), limit)) {
    if (rows.length > 0) await output.write(writer.rows(rows))
    shown += rows.length
    isMore = next !== null
  }
  const end = writer.end(shown, isMore)
  if (shown === 0 && options.form === 'table') await output.write(await whyNone(asking, filter, questions))
  else if (end !== '') await output.write(end)
}
