import type {
  ActorRow,
  Filter,
  Page,
  Paging,
  Passage,
  PositionRow,
  Question,
  Questions,
  RecordOrder,
  RecordRow,
  StoryOrder,
  StoryRow,
} from '../store/questions.js'
import {
  ACTOR_COLUMNS,
  CHANGE_COLUMNS,
  type CsvColumn,
  PASSAGE_COLUMNS,
  POSITION_COLUMNS,
  RECORD_COLUMNS,
  STORY_COLUMNS,
} from './csv-columns.js'
import type { ChangeRow } from './printed-change-table.js'
import { titled } from './titled.js'

/** A list that answers a question: how it is asked for, page by page, and the columns of a file of it. */
export interface RowList<Row> {
  readonly question: Question
  readonly page: (questions: Questions, filter: Filter, paging: Paging) => Promise<Page<Row>>
  readonly columns: readonly CsvColumn<Row>[]
}

export const STORY_LIST = storiesBy('reported')

export function storiesBy(sort: StoryOrder): RowList<StoryRow> {
  return {
    question: 'stories',
    page: (questions, filter, paging) => questions.stories(filter, { ...paging, sort }),
    columns: STORY_COLUMNS,
  }
}

export const RECORD_LIST = recordsBy('date')

export function recordsBy(sort: RecordOrder): RowList<RecordRow> {
  return {
    question: 'records',
    page: (questions, filter, paging) => questions.records(filter, { ...paging, sort }),
    columns: RECORD_COLUMNS,
  }
}

export const POSITION_LIST: RowList<PositionRow> = {
  question: 'positions',
  page: (questions, filter, paging) => questions.positions(filter, paging),
  columns: POSITION_COLUMNS,
}

export const ACTOR_LIST: RowList<ActorRow> = {
  question: 'actors',
  page: (questions, filter, paging) => questions.actors(filter, paging),
  columns: ACTOR_COLUMNS,
}

export const CHANGE_LIST: RowList<ChangeRow> = {
  question: 'changes',
  page: async (questions, filter, paging) => {
    const { rows, next } = await questions.changes(filter, paging)
    return { rows: await titled(rows, questions), next }
  },
  columns: CHANGE_COLUMNS,
}

/** Sentences with these words. */
export function passagesWith(words: string): RowList<Passage> {
  return {
    question: 'search',
    page: (questions, filter, paging) => questions.search(words, filter, paging),
    columns: PASSAGE_COLUMNS,
  }
}
