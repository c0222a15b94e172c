import type { ActorRow, Passage, PositionRow, RecordRow, StoryRow } from '../store/questions.js'
import type { ChangeRow } from './printed-change-table.js'
import type { Cell } from './tables/column.js'

/** A column of a CSV file: its name, and what a row has there; null leaves it empty. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => Cell]

export const STORY_COLUMNS: readonly CsvColumn<StoryRow>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['reports', ({ articles }) => articles.length],
  ['outlets', ({ outlets }) => outlets],
  ['origins', ({ origins }) => origins],
  ['records', ({ records }) => records],
  ['claims', ({ claims }) => claims],
  ['conflicts', ({ conflicts }) => conflicts],
  ['actors', ({ actors }) => actors],
  ['changed', ({ changed }) => changed],
]

export const RECORD_COLUMNS: readonly CsvColumn<RecordRow>[] = [
  ['id', ({ record }) => record.id],
  ['article', ({ article }) => article.id],
  ['outlet', ({ article }) => article.outlet],
  ['published', ({ article }) => article.published],
  ['url', ({ article }) => article.url],
  ['story', ({ story }) => story],
  ['claim', ({ claim }) => claim],
  ['agreement', ({ agreement }) => agreement],
  ['date_start', ({ record }) => record.date?.start ?? null],
  ['date_end', ({ record }) => record.date?.end ?? null],
  ['type', ({ record }) => record.type],
  ['mode', ({ record }) => record.mode],
  ['status', ({ record }) => record.status],
  ['actors', ({ record }) => record.actors.map(({ id }) => id)],
  ['actor_names', ({ record }) => record.actors.map(({ name, id }) => name ?? id)],
  ['recipients', ({ record }) => record.recipients.map(({ id }) => id)],
  ['recipient_names', ({ record }) => record.recipients.map(({ name, id }) => name ?? id)],
  ['speaker', ({ record }) => record.speaker?.id ?? null],
  ['speaker_name', ({ record }) => record.speaker?.name ?? null],
  ['content', ({ record }) => record.content],
  ['place', ({ record }) => record.place],
  ['confidence', ({ record }) => record.confidence],
  ['start', ({ record }) => record.start],
  ['end', ({ record }) => record.end],
  ['evidence', ({ record }) => record.evidence],
  ['rule', ({ record }) => record.rule],
]

export const POSITION_COLUMNS: readonly CsvColumn<PositionRow>[] = [
  ['id', ({ id }) => id],
  ['story', ({ story }) => story],
  ['proposal', ({ proposal }) => proposal],
  ['label', ({ label }) => label],
  ['holder', ({ holder }) => holder.id],
  ['holder_name', ({ holder }) => holder.name],
  ['stance', ({ stance }) => stance],
  ['before', ({ before }) => before],
  ['basis', ({ basis }) => basis],
  ['according', ({ according }) => according?.id ?? null],
  ['conditions', ({ conditions }) => conditions],
  ['since', ({ since }) => since],
  ['last_seen', ({ lastSeen }) => lastSeen],
]

export const ACTOR_COLUMNS: readonly CsvColumn<ActorRow>[] = [
  ['id', ({ id }) => id],
  ['names', ({ names }) => names],
  ['sectors', ({ sectors }) => sectors],
  ['acts', ({ acts }) => acts],
  ['receives', ({ receives }) => receives],
  ['speaks', ({ speaks }) => speaks],
  ['reports', ({ articles }) => articles],
  ['first', ({ first }) => first],
  ['last', ({ last }) => last],
]

export const PASSAGE_COLUMNS: readonly CsvColumn<Passage>[] = [
  ['article', ({ article }) => article.id],
  ['outlet', ({ article }) => article.outlet],
  ['published', ({ article }) => article.published],
  ['title', ({ article }) => article.title],
  ['url', ({ article }) => article.url],
  ['story', ({ story }) => story],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['text', ({ text }) => text],
  ['records', ({ records }) => records],
]

export const CHANGE_COLUMNS: readonly CsvColumn<ChangeRow>[] = [
  ['id', ({ id }) => id],
  ['at', ({ at }) => at],
  ['kind', ({ kind }) => kind],
  ['story', ({ story }) => story],
  ['title', ({ title }) => title],
  ['subject', ({ subject }) => subject],
  ['label', ({ label }) => label],
  ['before', ({ before }) => before],
  ['after', ({ after }) => after],
]
