import type { Party } from '../model/party.js'
import type { ActorRow, Passage, PositionRow, RecordRow, StoryRow } from '../store/questions.js'
import type { ChangeRow } from './printed-change-table.js'

/** A column of a CSV file: its name, and what a row has there; null leaves it empty. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => string | number | null]

/** Several values in one cell, as event data sets write them. */
const several = (values: readonly string[]): string => values.join(';')

const ids = (parties: readonly Party[]): string => several(parties.map(({ id }) => id))
const names = (parties: readonly Party[]): string => several(parties.map(({ name, id }) => name ?? id))

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
  ['actors', ({ actors }) => several(actors)],
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
  ['actors', ({ record }) => ids(record.actors)],
  ['actor_names', ({ record }) => names(record.actors)],
  ['recipients', ({ record }) => ids(record.recipients)],
  ['recipient_names', ({ record }) => names(record.recipients)],
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
  ['before', ({ before }) => several(before)],
  ['basis', ({ basis }) => basis],
  ['according', ({ according }) => according?.id ?? null],
  ['conditions', ({ conditions }) => conditions],
  ['since', ({ since }) => since],
  ['last_seen', ({ lastSeen }) => lastSeen],
]

export const ACTOR_COLUMNS: readonly CsvColumn<ActorRow>[] = [
  ['id', ({ id }) => id],
  ['names', ({ names }) => several(names)],
  ['sectors', ({ sectors }) => several(sectors)],
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
  ['records', ({ records }) => several(records)],
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
