import { Fault } from '../../model/fault.js'
import type { Context } from '../context.js'
import { inputOf, parsed } from '../http/input.js'
import type { Resource } from '../resource.js'
import { shortened } from './shortened.js'

/** A request that the ledger at hand can answer, and its answer, shortened. */
export interface Example {
  /** Below `/api`. */
  readonly address: string
  readonly answer: string
}

/** What the ledger has to ask for, by the names under which addresses have it. */
export type Samples = Readonly<Record<string, string | undefined>>

/** For what `{id}` or `{ref}` of an address stands, by the first part of its path. */
const IDS: Readonly<Record<string, string>> = {
  stories: 'story',
  claims: 'claim',
  articles: 'article',
  records: 'record',
  actors: 'actor',
  references: 'claim',
}

/** What addresses give nothing without: the sample that each parameter takes. */
const QUERIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/compare': { a: 'article', b: 'other' },
  '/search': { text: 'word' },
  '/find': { reference: 'article' },
}

export async function samplesOf({ store }: Pick<Context, 'store'>): Promise<Samples> {
  const { rows } = await store.questions.records({ agreement: ['corroborated'] }, { limit: 1 })
  const [row] = rows.length > 0 ? rows : (await store.questions.records({}, { limit: 1 })).rows
  if (!row) return {}
  const stories = row.story === null ? [] : (await store.questions.stories({ story: [row.story] }, { limit: 1 })).rows
  const other = stories[0]?.articles.find((id) => id !== row.article.id)
  const [word] = /\p{L}{5,}/u.exec(row.record.evidence) ?? []
  const [actor] = row.record.actors
  return {
    story: row.story ?? undefined,
    claim: row.claim ?? undefined,
    article: row.article.id,
    record: row.record.id,
    other,
    actor: actor?.id,
    word,
  }
}

/** The address at which a resource has something to show, null where the ledger has nothing for it. */
export function exampleAddress(resource: Pick<Resource, 'path' | 'query'>, samples: Samples): string | null {
  const parts = exampleParts(resource, samples)
  if (parts === null) return null
  const search = new URLSearchParams(parts.query).toString()
  const path = resource.path.replace(PARAMETER, encodeURIComponent(parts.id ?? ''))
  return search === '' ? path : `${path}?${search}`
}

const PARAMETER = /\{(\w+)\}/

interface ExampleParts {
  readonly id: string | null
  readonly query: Readonly<Record<string, string>>
}

function exampleParts({ path, query }: Pick<Resource, 'path' | 'query'>, samples: Samples): ExampleParts | null {
  const [, first = ''] = path.split('/')
  const id = PARAMETER.test(path) ? samples[IDS[first] ?? ''] : null
  const given = Object.entries(QUERIES[path] ?? {}).map(([name, sample]) => [name, samples[sample]] as const)
  if (id === undefined || given.some(([, value]) => value === undefined)) return null
  return { id, query: { ...Object.fromEntries(given), ...('limit' in query.shape ? { limit: '1' } : {}) } }
}

/** Asks as a program would, without the way there. Null where the ledger has nothing to show. */
export async function exampleOf(resource: Resource, samples: Samples, context: Context): Promise<Example | null> {
  const address = exampleAddress(resource, samples)
  const parts = exampleParts(resource, samples)
  if (address === null || parts === null) return null
  const [, name = ''] = PARAMETER.exec(resource.path) ?? []
  const listed = Object.fromEntries(Object.entries(parts.query).map(([key, value]) => [key, [value]]))
  const params = inputOf(resource.params, parts.id === null ? {} : { [name]: [parts.id] })
  const asked = { params, query: inputOf(resource.query, listed), address, visitor: { name: null } }
  try {
    return { address, answer: shortened(parsed(resource.answer, await resource.view(context, asked))) }
  } catch (error) {
    if (error instanceof Fault) return null
    throw error
  }
}
