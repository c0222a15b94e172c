import { printExplanation } from '../export/printed-explanation.js'
import { printRecordList } from '../export/printed-record-list.js'
import type { Explanation } from '../extract/explain/explanation.js'
import { articlesFrom } from '../ingest/sources.js'
import { webOnDemand } from '../ingest/web/web-on-demand.js'
import { Fault } from '../model/fault.js'
import type { EventRecord } from '../model/record.js'
import type { Engine } from '../pipeline/analyse.js'
import { type ExplainableRecord, explainArticle } from '../pipeline/explain-article.js'
import type { Effects } from './effects.js'
import { endOf } from './end.js'
import { pageOf } from './page.js'
import { actorsOf, tell } from './tell.js'

export interface ExplainOptions {
  /** A file, a folder, or `-` for standard input. */
  readonly input: string
  /** A record's id or its beginning; null lists the records. */
  readonly record: string | null
  readonly json: boolean
  readonly actors: readonly string[]
}

/** Writes why a record stands in the ledger, or which records there are. Resolves to the exit code: 1 where no such record is found. */
export function explain(options: ExplainOptions, effects: Effects): Promise<0 | 1> {
  return endOf(effects, async () => {
    const engine = await effects.loadEngine(await actorsOf(options.actors, effects))
    return options.record === null
      ? list(options, engine, effects)
      : explainOne(options, options.record, engine, effects)
  })
}

async function list({ input, json }: ExplainOptions, engine: Engine, effects: Effects): Promise<boolean> {
  const { found, isGood } = await recordsOf(input, engine, effects)
  const records = found.map(({ record }) => record)
  const page = pageOf(effects.output)
  await effects.output.write(json ? asJson(records) : printRecordList(records, page))
  return isGood
}

async function explainOne(
  { input, json }: ExplainOptions,
  id: string,
  engine: Engine,
  effects: Effects,
): Promise<boolean> {
  const { found } = await recordsOf(input, engine, effects)
  const one = choose(input, id, found)
  if (one instanceof Fault) {
    await tell(one, effects)
    return false
  }
  const explanation: Explanation = one.explain()
  await effects.output.write(json ? asJson(explanation) : printExplanation(explanation, pageOf(effects.output)))
  return true
}

/** The one record that is meant: by its whole id, else by the beginning that only one has. */
function choose(input: string, id: string, found: readonly ExplainableRecord[]): ExplainableRecord | Fault {
  const begun = found.filter(({ record }) => record.id.startsWith(id))
  const exact = begun.find(({ record }) => record.id === id)
  if (exact) return exact
  const [first, second] = begun
  if (first && !second) return first
  return first
    ? Fault.of('record-ambiguous', { id, ids: idsOf(begun.map(({ record }) => record)) })
    : Fault.of('record-unknown', { input, id, ids: idsOf(found.map(({ record }) => record)) })
}

/** So many ids are named in a fault. */
const MOST_IDS = 40

function idsOf(records: readonly EventRecord[]): string {
  if (records.length === 0) return 'none'
  const rest = records.length - MOST_IDS
  const named = records.slice(0, MOST_IDS).map(({ id, trigger }) => `${id} (${trigger})`)
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

interface Found {
  readonly found: readonly ExplainableRecord[]
  readonly isGood: boolean
}

/** The records of all reports of the input. Faults among them are told. */
async function recordsOf(input: string, engine: Engine, effects: Effects): Promise<Found> {
  const found: ExplainableRecord[] = []
  let isGood = true
  const web = webOnDemand(() => effects.openWeb({}))
  try {
    for await (const article of articlesFrom([input], { standardInput: effects.standardInput, web })) {
      const records = article instanceof Fault ? article : await explainArticle(article, engine)
      if (records instanceof Fault) {
        isGood &&= records.isNotice
        await tell(records, effects)
      } else found.push(...records)
    }
  } finally {
    await web.close()
  }
  return { found, isGood }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
