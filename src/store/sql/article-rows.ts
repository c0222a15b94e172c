import type { Insertable } from 'kysely'
import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { Reading } from '../../model/reading.js'
import { dayOfRecord } from '../../model/record.js'
import { dateColumns } from './dates.js'
import type { Tables } from './tables.js'
import { vectorToBlob } from './vector-blob.js'

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>
type NumberOf = (party: Party) => number

/** All parties that an article's rows name. */
export function* partiesIn({ statements, records, conditions }: ArticleLedger): Generator<Party> {
  for (const { speaker, addressees } of statements) {
    if (speaker !== null) yield speaker
    yield* addressees
  }
  for (const { actors, recipients, speaker } of records) {
    yield* actors
    yield* recipients
    if (speaker !== null) yield speaker
  }
  for (const { holder } of conditions) if (holder !== null) yield holder
}

export function rangeRows({ id, boilerplate }: ArticleLedger): readonly Row<'boilerplate'>[] {
  return boilerplate.map(({ start, end }, seq) => ({ article: id, seq, start, end }))
}

export function originRows({ id, origins }: ArticleLedger): readonly Row<'article_origins'>[] {
  return origins.map(({ name, kind, start, end }, seq) => ({ article: id, seq, name, kind, start, end }))
}

export function sentenceRows({ ledger, vectors }: Reading): readonly Row<'sentences'>[] {
  return vectors.map((sentence, seq) => {
    const { start, end } = sentence
    return { article: ledger.id, seq, start, end, text: ledger.text.slice(start, end), vector: vectorToBlob(sentence) }
  })
}

export function statementRows(
  { id: article, statements }: ArticleLedger,
  numberOf: NumberOf,
): readonly Row<'statements'>[] {
  return statements.map(({ id, speaker, source, cue, content, directness, force, within, addressees, date }, seq) => ({
    article, seq, id, speaker: speaker && numberOf(speaker), directness, force, within, cue: cue.text, cue_start: cue.start, cue_end: cue.end,
    source: source?.text ?? null, source_start: source?.start ?? null, source_end: source?.end ?? null,
    content: JSON.stringify(content), addressees: JSON.stringify(addressees.map(numberOf)), ...dateColumns(date),
  })) // biome-ignore format: as the columns go
}

export function recordRows(
  { id: article, records, published }: ArticleLedger,
  numberOf: NumberOf,
): readonly Row<'records'>[] {
  return records.map((record, seq) => ({
    id: record.id, article, seq, start: record.start, end: record.end, evidence: record.evidence, trigger: record.trigger, type: record.type,
    mode: record.mode, status: record.status, content: record.content, place: record.place, speaker: record.speaker && numberOf(record.speaker),
    ...dateColumns(record.date), day: dayOfRecord(record, { published }), proposition: orNull(record.proposition),
    guarantee: orNull(record.guarantee), confidence: record.confidence, rule: record.rule,
  })) // biome-ignore format: as the columns go
}

/** `numbers`: of the records, in their order. */
export function recordPartyRows(
  { records }: ArticleLedger,
  numbers: readonly number[],
  numberOf: NumberOf,
): readonly Row<'record_parties'>[] {
  return records.flatMap(({ actors, recipients }, at) => {
    const record = numbers[at] ?? 0
    const inRole = (role: 'actor' | 'recipient') => (party: Party, seq: number) => ({
      record,
      role,
      seq,
      party: numberOf(party),
    })
    return [...actors.map(inRole('actor')), ...recipients.map(inRole('recipient'))]
  })
}

/** How often each actor acts, is acted on and speaks. `article`: the number of the article. */
export function articleActorRows(
  { records, statements, published }: ArticleLedger,
  article: number,
): readonly Row<'article_actors'>[] {
  const rows = new Map<string, { acts: number; receives: number; speaks: number }>()
  const count = (deed: 'acts' | 'receives' | 'speaks', actors: Iterable<string>) => {
    for (const actor of new Set(actors)) {
      const row = rows.get(actor) ?? { acts: 0, receives: 0, speaks: 0 }
      row[deed]++
      rows.set(actor, row)
    }
  }
  const ids = (parties: readonly Party[]) => parties.map(({ id }) => id)
  for (const { actors, recipients } of records) {
    count('acts', ids(actors))
    count('receives', ids(recipients))
  }
  for (const { speaker } of statements) if (speaker !== null) count('speaks', [speaker.id])
  const day = published?.slice(0, 10) ?? null
  return [...rows].map(([actor, counts]) => ({ actor, article, day, ...counts }))
}

export function conditionRows(
  { id: article, conditions }: ArticleLedger,
  numberOf: NumberOf,
): readonly Row<'conditions'>[] {
  return conditions.map(({ id, kind, antecedent, consequent, cue, holder }, seq) => ({
    article, seq, id, kind, antecedent: antecedent.text, antecedent_start: antecedent.start, antecedent_end: antecedent.end,
    consequent: consequent.text, consequent_start: consequent.start, consequent_end: consequent.end, cue, holder: holder && numberOf(holder),
  })) // biome-ignore format: as the columns go
}

const orNull = (value: object | null): string | null => value && JSON.stringify(value)
