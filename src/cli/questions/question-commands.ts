import type { Command } from 'commander'
import type { FilterWords } from '../../store/filter-words.js'
import type { Question } from '../../store/questions.js'
import type { Effects } from '../effects.js'
import type { AskOptions } from './ask.js'
import type { Asking } from './asking.js'
import { QUESTION_HELP } from './question-help.js'
import { addQuestionOptions, filtersIn } from './question-options.js'

interface Given extends FilterWords {
  readonly json?: boolean
  readonly csv?: boolean
  readonly limit?: number
  readonly db?: string
}

const DESCRIPTIONS: Readonly<Record<Question, string>> = {
  stories: 'list what is going on, story by story',
  records: 'list who does, demands, offers and refuses what',
  positions: 'list who stands how on what, and how before',
  actors: 'list who acts, is acted on and speaks',
  search: 'find sentences by their words',
  changes: 'list what is new: claims, positions that moved, conflicts',
}

/** Adds the commands that ask a ledger. `end` takes the exit code. */
export function addQuestions(program: Command, effects: Effects, end: (code: number) => void): void {
  const run = async <Row>(asking: Asking<Row>, given: Given): Promise<void> => {
    const { ask } = await import('./ask.js')
    end(await ask(asking, optionsOf(given), effects))
  }
  const add = (question: Question, usage = ''): Command =>
    addQuestionOptions(program.command(`${question}${usage}`), question)
      .description(DESCRIPTIONS[question])
      .addHelpText('after', QUESTION_HELP[question])
  add('stories').action(async (given: Given) => run((await import('./asking.js')).STORIES, given))
  add('records').action(async (given: Given) => run((await import('./asking.js')).RECORDS, given))
  add('positions').action(async (given: Given) => run((await import('./asking.js')).POSITIONS, given))
  add('actors').action(async (given: Given) => run((await import('./asking.js')).ACTORS, given))
  add('search', ' <words...>').action(async (words: readonly string[], given: Given) =>
    run((await import('./asking.js')).searching(words.join(' ')), given),
  )
  add('changes').action(async (given: Given) => run((await import('./asking.js')).CHANGES, given))
}

function optionsOf(given: Given): AskOptions {
  const { json, csv, limit = null, db = null } = given
  return { words: filtersIn(given), form: json ? 'json' : csv ? 'csv' : 'table', limit, db }
}
