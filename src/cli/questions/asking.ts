import {
  ACTOR_COLUMNS,
  CHANGE_COLUMNS,
  type CsvColumn,
  PASSAGE_COLUMNS,
  POSITION_COLUMNS,
  RECORD_COLUMNS,
  STORY_COLUMNS,
} from '../../export/csv-columns.js'
import { printActors } from '../../export/printed-actor-table.js'
import { type ChangeRow, printChanges } from '../../export/printed-change-table.js'
import { printPassages } from '../../export/printed-passage-table.js'
import { printPositionRows } from '../../export/printed-position-table.js'
import { printRecords } from '../../export/printed-record-table.js'
import { printStories } from '../../export/printed-story-table.js'
import type { OpenPrinter } from '../../export/row-printer.js'
import { titled } from '../../export/titled.js'
import type {
  ActorRow,
  Filter,
  Page,
  Paging,
  Passage,
  PositionRow,
  Question,
  Questions,
  RecordRow,
  StoryRow,
} from '../../store/questions.js'

/** How a question is asked of a ledger, and its rows written. */
export interface Asking<Row> {
  readonly question: Question
  /** What a row is called: one of them, and several. */
  readonly noun: readonly [one: string, several: string]
  readonly page: (questions: Questions, filter: Filter, paging: Paging) => Promise<Page<Row>>
  readonly printer: OpenPrinter<Row>
  readonly columns: readonly CsvColumn<Row>[]
}

export const STORIES: Asking<StoryRow> = {
  question: 'stories',
  noun: ['story', 'stories'],
  page: (questions, filter, paging) => questions.stories(filter, paging),
  printer: printStories,
  columns: STORY_COLUMNS,
}

export const RECORDS: Asking<RecordRow> = {
  question: 'records',
  noun: ['record', 'records'],
  page: (questions, filter, paging) => questions.records(filter, paging),
  printer: printRecords,
  columns: RECORD_COLUMNS,
}

export const POSITIONS: Asking<PositionRow> = {
  question: 'positions',
  noun: ['position', 'positions'],
  page: (questions, filter, paging) => questions.positions(filter, paging),
  printer: printPositionRows,
  columns: POSITION_COLUMNS,
}

export const ACTORS: Asking<ActorRow> = {
  question: 'actors',
  noun: ['actor', 'actors'],
  page: (questions, filter, paging) => questions.actors(filter, paging),
  printer: printActors,
  columns: ACTOR_COLUMNS,
}

export const CHANGES: Asking<ChangeRow> = {
  question: 'changes',
  noun: ['change', 'changes'],
  page: async (questions, filter, paging) => {
    const { rows, next } = await questions.changes(filter, paging)
    return { rows: await titled(rows, questions), next }
  },
  printer: printChanges,
  columns: CHANGE_COLUMNS,
}

/** Sentences with these words. */
export function searching(words: string): Asking<Passage> {
  return {
    question: 'search',
    noun: ['sentence', 'sentences'],
    page: (questions, filter, paging) => questions.search(words, filter, paging),
    printer: printPassages,
    columns: PASSAGE_COLUMNS,
  }
}
