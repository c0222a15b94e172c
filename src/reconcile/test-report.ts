import type { ArticleLedger } from '../model/ledger.js'
import type { Party } from '../model/party.js'
import type { Reading } from '../model/reading.js'
import type { EventRecord } from '../model/record.js'

/** A record for a test: parties by id, the rest as the reader would give it for `evidence`. */
export interface TestRecord {
  readonly evidence: string
  readonly trigger: string
  readonly type: EventRecord['type']
  readonly by: string
  readonly to?: string
  readonly content?: string
  /** `act: doers > targets: object`, a "not " before it when negated. */
  readonly act?: string
  readonly status?: EventRecord['status']
  readonly speaker?: string
  readonly rule?: string
  readonly date?: string
  readonly place?: string
  readonly confidence?: number
}

/** `kind: antecedent -> consequent`, both words of the report. */
export type TestCondition = readonly [
  kind: ArticleLedger['conditions'][number]['kind'],
  antecedent: string,
  consequent: string,
  holder?: string,
]

const BODIES = new Set(['NATO', 'EU', 'UN'])
export const party = (id: string): Party => ({ id, sector: BODIES.has(id) ? 'IGO' : 'GOV', name: null })
const parties = (ids: string | undefined): readonly Party[] => (ids?.match(/[^+\s]+/g) ?? []).map(party)

/** A report whose text is its records' evidence, one sentence each, and after them what only conditions speak of. */
export function testReport(
  id: string,
  published: string | null,
  records: readonly TestRecord[],
  conditions: readonly TestCondition[] = [],
): Reading {
  const text = records.map(({ evidence }) => `${evidence}.`).join(' ')
  const span = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`no "${words}" in "${text}"`)
    return { start, end: start + words.length, text: words }
  }
  const ledger: ArticleLedger = {
    id, ref: id, outlet: id, title: null, url: null, byline: null, published, updated: null, language: 'en', fieldSources: {}, text, boilerplate: [], origins: [], statements: [],
    records: records.map((record, at) => recordOf(record, `${id}${at}`, span(record.evidence))),
    conditions: conditions.map(([kind, antecedent, consequent, holder], at) => ({
      id: `k${at}`, kind, antecedent: span(antecedent), consequent: span(consequent), cue: '', holder: holder ? party(holder) : null,
    })),
  } // biome-ignore format: one line reads best
  return { ledger, vectors: [] }
}

function recordOf(
  record: TestRecord,
  id: string,
  { start, end }: { readonly start: number; readonly end: number },
): EventRecord {
  const { evidence, trigger, type, by, to, content, act, status, speaker, rule, date, place, confidence = 0.9 } = record
  return {
    id, start, end, evidence, trigger, type, mode: null, actors: parties(by), recipients: parties(to), content: content ?? null,
    proposition: act === undefined ? null : propositionOf(act), guarantee: null, status: status ?? 'actual', speaker: speaker ? party(speaker) : null,
    date: date ? { start: date, end: date, text: date } : null, place: place ?? null, confidence, rule: rule ?? `${type}/verb/${trigger}`,
  } // biome-ignore format: one line reads best
}

function propositionOf(notation: string): EventRecord['proposition'] {
  const [act = '', between = '', object = ''] = notation.replace(/^not /, '').split(':')
  const [doers, targets] = between.split('>')
  return {
    act: act.trim(), type: null, actors: parties(doers), recipients: parties(targets), object: object.trim() || null, negated: notation.startsWith('not '),
  } // biome-ignore format: one line reads best
}
