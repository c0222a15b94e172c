import { printActors } from '../../export/printed-actor-table.js'
import { type ChangeRow, printChanges } from '../../export/printed-change-table.js'
import { printPassages } from '../../export/printed-passage-table.js'
import { printPositionRows } from '../../export/printed-position-table.js'
import { printRecords } from '../../export/printed-record-table.js'
import { printStories } from '../../export/printed-story-table.js'
import {
  ACTOR_LIST,
  CHANGE_LIST,
  POSITION_LIST,
  passagesWith,
  RECORD_LIST,
  type RowList,
  STORY_LIST,
} from '../../export/row-lists.js'
import type { OpenPrinter } from '../../export/row-printer.js'
import type { ActorRow, Passage, PositionRow, RecordRow, StoryRow } from '../../store/questions.js'

/** How a question is asked of a ledger, and its rows written. */
export interface Asking<Row> extends RowList<Row> {
  /** What a row is called: one of them, and several. */
  readonly noun: readonly [one: string, several: string]
  readonly printer: OpenPrinter<Row>
}

export const STORIES: Asking<StoryRow> = { ...STORY_LIST, noun: ['story', 'stories'], printer: printStories }

export const RECORDS: Asking<RecordRow> = { ...RECORD_LIST, noun: ['record', 'records'], printer: printRecords }

export const POSITIONS: Asking<PositionRow> = {
  ...POSITION_LIST,
  noun: ['position', 'positions'],
  printer: printPositionRows,
}

export const ACTORS: Asking<ActorRow> = { ...ACTOR_LIST, noun: ['actor', 'actors'], printer: printActors }

export const CHANGES: Asking<ChangeRow> = { ...CHANGE_LIST, noun: ['change', 'changes'], printer: printChanges }

/** Sentences with these words. */
export function searching(words: string): Asking<Passage> {
  return { ...passagesWith(words), noun: ['sentence', 'sentences'], printer: printPassages }
}
