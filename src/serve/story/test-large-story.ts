import type { Reading } from '../../model/reading.js'
import { random } from '../../pipeline/test-corpus.js'
import { type TestCondition, type TestRecord, testReport } from '../../reconcile/test-report.js'

// For tests and the bench: one large story, always the same.

const STATES = ['Norway', 'Chad', 'Peru', 'Kenya', 'Iceland', 'Ghana', 'Vietnam', 'Portugal', 'Jordan', 'Mongolia']
const CODES = ['NOR', 'TCD', 'PER', 'KEN', 'ISL', 'GHA', 'VNM', 'PRT', 'JOR', 'MNG']
const THINGS = ['strait', 'pipeline', 'crossing', 'dam', 'harbour', 'railway', 'mine', 'bridge', 'corridor', 'quota', 'treaty', 'valve', 'embassy', 'base', 'canal', 'airspace', 'depot', 'island', 'tunnel', 'ferry'] // biome-ignore format: a list of names
const VERBS = ['open', 'close', 'guard', 'share'] as const

const DEEDS = [
  { words: 'demands that', trigger: 'demands', type: 'REQUEST', not: '' },
  { words: 'refuses to let', trigger: 'refuses', type: 'REJECT', not: 'not ' },
  { words: 'promises to help', trigger: 'promises', type: 'AGREE', not: '' },
] as const

/** Reports of so many records each about one dispute; what few things most tell, many tell alone; a third of the refusals have terms. */
export function largeStory(reports = 20, records = 50): readonly Reading[] {
  const chance = random(7)
  return Array.from({ length: reports }, (_, at) => {
    const told = new Map<string, Told>()
    while (told.size < records) {
      const one = toldAt(Math.floor(chance() ** 2 * 900), chance() < 0.3)
      told.set(one.record.evidence, one)
    }
    const published = new Date(Date.UTC(2031, 1, 1 + Math.floor(at / 2), 8)).toISOString()
    const all = [...told.values()]
    return saying(
      testReport(`report-${at}`, published, all.map(({ record }) => record), all.flatMap(({ term }) => (term === null ? [] : [term]))), // biome-ignore format: one line reads best
    )
  })
}

interface Told {
  readonly record: TestRecord
  readonly term: TestCondition | null
}

/** The claim of a number: the same words whoever tells it. */
function toldAt(number: number, hasTerm: boolean): Told {
  const pick = <Item>(items: readonly Item[], divisor: number): Item =>
    items[Math.floor(number / divisor) % items.length] as Item
  const deed = pick(DEEDS, 1)
  const [verb, thing] = [pick(VERBS, 3), pick(THINGS, 12)]
  const by = Math.floor(number / 7) % STATES.length
  const to = (by + 1 + (number % 5)) % STATES.length
  const clause = `${STATES[by]} ${deed.words} ${STATES[to]} ${verb} the ${thing}`
  const first = `${STATES[to]} leaves the ${pick(THINGS, 5)}`
  const evidence = hasTerm && deed.type === 'REJECT' ? `${clause} before ${first}` : clause
  return {
    record: {
      evidence,
      trigger: deed.trigger,
      type: deed.type,
      by: CODES[by] ?? '',
      to: CODES[to] ?? '',
      content: `${verb} the ${thing}`,
      act: `${deed.not}${verb}: ${CODES[to]} > ${CODES[by]}: ${thing}`,
    },
    term: evidence === clause ? null : ['precondition', first, clause, CODES[by] ?? ''],
  }
}

/** Every fourth record stands in a quotation; each sentence has a vector, as in a report that was read. */
function saying({ ledger }: Reading): Reading {
  const statements = ledger.records
    .filter((_, at) => at % 4 === 0)
    .map(({ start, end, evidence, actors }, at) => ({
      id: `${ledger.id}s${at}`, speaker: actors[0] ?? null, source: null, cue: { start, end: start + 4, text: evidence.slice(0, 4) },
      content: [{ start, end, text: evidence }], directness: 'direct' as const, force: 'speech' as const, within: null, addressees: [], date: null,
    })) // biome-ignore format: as the model has it
  const meaning = Float32Array.from({ length: 384 }, () => 1 / Math.sqrt(384))
  const vectors = ledger.records.map(({ start, end }) => ({ start, end, vector: meaning }))
  return { ledger: { ...ledger, statements }, vectors }
}
