import type { Selectable } from 'kysely'
import type { Condition } from '../../model/condition.js'
import type { Origin } from '../../model/origin.js'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { dateFrom } from './dates.js'
import type { ConditionTable, RecordTable, StatementTable, Tables } from './tables.js'

// Words of a fixed list (kinds, statuses, types) are read back as they were written: the types are told to the compiler, not checked again.

export type PartyOf = (number: number) => Party

export function originFrom({ name, kind, start, end }: Selectable<Tables['article_origins']>): Origin {
  return { name, kind: kind as Origin['kind'], start, end }
}

/** The statement of a row. */
export function statementFrom(row: Selectable<StatementTable>, partyOf: PartyOf): Statement {
  return {
    id: row.id,
    speaker: orNull(row.speaker, partyOf),
    source: spanFrom(row.source, row.source_start, row.source_end),
    cue: { start: row.cue_start, end: row.cue_end, text: row.cue },
    content: JSON.parse(row.content) as readonly Span[],
    directness: row.directness as Statement['directness'],
    force: row.force as Statement['force'],
    within: row.within,
    addressees: (JSON.parse(row.addressees) as readonly number[]).map(partyOf),
    date: dateFrom(row),
  }
}

/** The record of a row and of those who act and are acted on. */
export function recordFrom(
  row: Selectable<RecordTable>,
  partiesAs: (role: 'actor' | 'recipient') => readonly Party[],
  partyOf: PartyOf,
): EventRecord {
  const { id, start, end, evidence, trigger, mode, content, place, confidence, rule } = row
  return {
    id, start, end, evidence, trigger, type: row.type as EventRecord['type'], mode, actors: partiesAs('actor'), recipients: partiesAs('recipient'), content,
    proposition: orNull(row.proposition, (json) => JSON.parse(json) as EventRecord['proposition']),
    guarantee: orNull(row.guarantee, (json) => JSON.parse(json) as EventRecord['guarantee']),
    status: row.status as EventRecord['status'], speaker: orNull(row.speaker, partyOf), date: dateFrom(row), place, confidence, rule,
  } // biome-ignore format: as the model orders them
}

/** The condition of a row. */
export function conditionFrom(row: Selectable<ConditionTable>, partyOf: PartyOf): Condition {
  return {
    id: row.id,
    kind: row.kind as Condition['kind'],
    antecedent: { start: row.antecedent_start, end: row.antecedent_end, text: row.antecedent },
    consequent: { start: row.consequent_start, end: row.consequent_end, text: row.consequent },
    cue: row.cue,
    holder: orNull(row.holder, partyOf),
  }
}

function spanFrom(text: string | null, start: number | null, end: number | null): Span | null {
  return text === null || start === null || end === null ? null : { start, end, text }
}

function orNull<Value, Result>(value: Value | null, read: (value: Value) => Result): Result | null {
  return value === null ? null : read(value)
}
