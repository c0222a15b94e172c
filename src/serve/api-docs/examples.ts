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

/** Where `{id}` of an address stands for what, by the first part of its path. */
const IDS: Readonly<Record<string, string>> = {
  stories: 'story',
  claims: 'claim',
  articles: 'article',
  actors: 'actor',
  judgements: 'judgement',
}

/** What addresses give nothing without: the sample that each parameter takes. */
const QUERIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/compare': { a: 'article', b: 'other' },
  '/search': { text: 'word' },
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
    other,
    actor: actor?.id,
    word,
  }
}

/** The address at which a resource has something to show, null where the ledger has nothing for it. */
export function exampleAddress({ path, query }: Pick<Resource, 'path' | 'query'>, samples: Samples): string | null {
  const [, first = ''] = path.split('/')
  const id = samples[IDS[first] ?? '']
  if (path.includes('{id}') && id === undefined) return null
  const given = Object.entries(QUERIES[path] ?? {}).map(([name, sample]) => [name, samples[sample]] as const)
  if (given.some(([, value]) => value === undefined)) return null
  const search = new URLSearchParams()
  for (const [name, value = ''] of given) search.set(name, value)
  if ('limit' in query.shape) search.set('limit', '1')
  return `${path.replace('{id}', encodeURIComponent(id ?? ''))}${search.size > 0 ? `?${search}` : ''}`
}

/** Asks as a program would, without the way there. Null where the ledger has nothing to show. */
export async function exampleOf(resource: Resource, samples: Samples, context: Context): Promise<Example | null> {
  const address = exampleAddress(resource, samples)
  if (address === null) return null
  const { searchParams } = new URL(address, 'http://here')
  const id = samples[IDS[address.split(/[/?]/)[1] ?? ''] ?? '']
  const params = inputOf(resource.params, resource.path.includes('{id}') && id !== undefined ? { id: [id] } : {})
  const query = inputOf(resource.query, Object.fromEntries([...searchParams].map(([name, value]) => [name, [value]])))
  try {
    const asked = { params, query, address, visitor: { name: null } }
    return { address, answer: shortened(parsed(resource.answer, await resource.view(context, asked))) }
  } catch (error) {
    if (error instanceof Fault) return null
    throw error
  }
}
