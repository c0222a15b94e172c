import type { Context as Call, Hono } from 'hono'
import type { Context } from '../context.js'
import type { Page } from '../page/page.js'
import { ApiPage } from './api-page.js'
import { describeSite, type SiteParts } from './describe-site.js'
import { exampleOf, samplesOf } from './examples.js'

export interface ApiDocsOptions {
  readonly site: SiteParts
  readonly context: Context
  readonly render: (call: Call, page: Page) => Response | Promise<Response>
}

/** The description of the API, for programs at `/api/openapi.json` and for people at `/api`. */
export function serveApiDocs(app: Hono, { site, context, render }: ApiDocsOptions): void {
  const document = describeSite(site, context.version)
  // The second is the twin of the page, `/api.json`.
  app.on('GET', ['/api/openapi.json', '/api/api'], (call) => call.json(document))
  const examples = keptExamples(site, context)
  app.get('/api', async (call) => {
    const { origin } = new URL(call.req.url)
    return render(call, ApiPage({ document, examples: await examples(), origin }))
  })
}

/** Examples are made once while the ledger stays as it is. */
function keptExamples(site: SiteParts, context: Context): () => ReturnType<typeof examplesOf> {
  let kept: { readonly revision: string; readonly examples: ReturnType<typeof examplesOf> } | null = null
  return async () => {
    const revision = await context.store.revision()
    if (kept?.revision !== revision) kept = { revision, examples: examplesOf(site, context) }
    return kept.examples
  }
}

async function examplesOf({ resources }: SiteParts, context: Context) {
  const samples = await samplesOf(context)
  const all = await Promise.all(
    resources.map(async (resource) => [resource.name, await exampleOf(resource, samples, context)] as const),
  )
  return new Map(all.flatMap(([name, example]) => (example ? [[name, example] as const] : [])))
}
