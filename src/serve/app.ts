import { type Context as Call, Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { StatusCode } from 'hono/utils/http-status'
import { getPath } from 'hono/utils/url'
import { Fault } from '../model/fault.js'
import type { Access } from './access/access.js'
import { bodyOf, guard } from './access/guard.js'
import type { Action } from './action.js'
import { serveApiDocs } from './api-docs/api-docs.js'
import type { Assets } from './assets/assets.js'
import type { Context } from './context.js'
import { formOf, jsonOf } from './http/body.js'
import { isForPrograms } from './http/for-programs.js'
import { inputOf, jsonInput, parsed } from './http/input.js'
import { KeptAnswers } from './http/kept-answers.js'
import { problemOf } from './http/problem.js'
import { ReadyAnswer } from './http/ready-answer.js'
import { Layout } from './page/layout.js'
import type { Page } from './page/page.js'
import { ProblemPage } from './page/problem-page.js'
import type { Asked, Resource } from './resource.js'
import { ACTIONS, RESOURCES, ROUTES, STREAMS } from './site.js'
import type { Stream } from './stream.js'

export interface AppOptions {
  readonly context: Context
  readonly assets: Assets
  readonly access: Access
  /** Is told what nobody foresaw. */
  readonly log: (message: string) => void
}

/** Everything that is answered, without a socket: `app.request('/stories')`. */
export function appOf(options: AppOptions): Hono {
  const { access, context } = options
  // The twin of a page is what the API says of it.
  const app = new Hono({ getPath: (request) => apiPathOf(getPath(request)) })
  const site = new Site(options)
  app.use(compress())
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (call, methods) => site.otherMethods(call, methods) }))
  guard(app, { access, now: context.now, render: (call, page) => site.html(call, page) })
  app.get('/', (call) => call.redirect('/stories'))
  app.get('/assets/*', (call) => site.asset(call))
  for (const route of ROUTES) route(app, context)
  for (const stream of STREAMS) site.stream(app, stream)
  for (const resource of RESOURCES) site.serve(app, resource)
  for (const action of ACTIONS) site.do(app, action)
  const parts = { resources: RESOURCES, actions: ACTIONS, streams: STREAMS }
  serveApiDocs(app, { site: parts, context, render: (call, page) => site.html(call, page) })
  app.notFound((call) => site.problem(call, Fault.of('request-nowhere', { path: call.req.path })))
  app.onError((error, call) => site.problem(call, error))
  return app
}

class Site {
  readonly #options: AppOptions
  readonly #kept: KeptAnswers

  constructor(options: AppOptions) {
    this.#options = options
    const { store, now } = options.context
    // Some pages say what is new, or since when: they are made anew each minute.
    this.#kept = new KeptAnswers({
      state: async () => `${await store.revision()} ${now().slice(0, '2022-03-01T09:30'.length)}`,
    })
  }

  serve(app: Hono, resource: Resource): void {
    const { path, page, isFleeting = false } = resource
    const { context } = this.#options
    const view = async (asked: Asked<never, never>) => parsed(resource.answer, await resource.view(context, asked))
    const ready = async (call: Call, make: (asked: Asked<never, never>) => Promise<ReadyAnswer>) => {
      const asked = this.#asked(call, resource)
      const answer = isFleeting
        ? await make(asked)
        : await this.#kept.answer(keyOf(call, context.now()), () => make(asked))
      return answer.send(call)
    }
    app.get(`/api${routeOf(path)}`, etag(), (call) =>
      ready(call, async (asked) => new ReadyAnswer('application/json', JSON.stringify(await view(asked)))),
    )
    if (page)
      app.get(routeOf(path), etag(), (call) =>
        ready(call, async (asked) => new ReadyAnswer(HTML, await this.#written(call, page(await view(asked), asked)))),
      )
  }

  do(app: Hono, action: Action): void {
    const { context } = this.#options
    const { method, path, status, next } = action
    const asked = (call: Call) => this.#asked(call, { params: action.params, query: null })
    const run = async (asked: Parameters<Action['run']>[1]) => {
      try {
        return parsed(action.answer, await action.run(context, asked))
      } finally {
        this.#kept.forget()
      }
    }
    const limit = bodyOf(action.megabytes ?? 1)
    app.on(method.toUpperCase(), `/api${routeOf(path)}`, limit, async (call) => {
      const body = jsonInput(action.body, await jsonOf(call))
      return call.json((await run({ ...asked(call), body })) as object, status)
    })
    if (next)
      app.post(routeOf(path), limit, async (call) => {
        const body = inputOf(action.body, await formOf(call))
        const answer = await run({ ...asked(call), body })
        return call.redirect(next(answer, body), 303)
      })
  }

  stream(app: Hono, { path, params, query, stream }: Stream): void {
    const { context } = this.#options
    app.on('GET', [`/api${routeOf(path)}`, routeOf(path)], async (call) => {
      const asked = this.#asked(call, { params, query })
      const { type, file, pieces } = await stream(context, asked, call.req.raw.signal)
      return call.body(ReadableStream.from(encoded(pieces)), 200, {
        'Content-Type': type,
        'Cache-Control': 'no-store',
        ...(file === null ? {} : { 'Content-Disposition': `attachment; filename="${file}"` }),
      })
    })
  }

  asset(call: Call): Response {
    const asset = this.#options.assets.at(call.req.path)
    if (!asset) throw Fault.of('request-nowhere', { path: call.req.path })
    return call.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  }

  /** To OPTIONS, what an address can be asked by; to other methods, that it cannot be by them. */
  otherMethods(call: Call, methods: readonly string[]): Response | Promise<Response> {
    const allowed = [...methods, 'OPTIONS'].join(', ')
    call.header('Allow', allowed)
    if (call.req.method === 'OPTIONS') return call.body(null, 204)
    return this.problem(call, Fault.of('request-method', { method: call.req.method, allowed }))
  }

  problem(call: Call, error: unknown): Response | Promise<Response> {
    const problem = problemOf(error, call.req.path)
    if (problem.status === 500)
      this.#options.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    call.status(problem.status as StatusCode)
    if (problem.status === 503) call.header('Retry-After', '10')
    if (isForPrograms(call))
      return call.body(JSON.stringify(problem), { headers: { 'Content-Type': 'application/problem+json' } })
    return this.html(call, ProblemPage(problem))
  }

  async html(call: Call, page: Page): Promise<Response> {
    return call.body(await this.#written(call, page), { headers: { 'Content-Type': HTML } })
  }

  async #written(call: Call, page: Page): Promise<string> {
    const { assets } = this.#options
    const layout = Layout({ page, assets, address: addressOf(call), isLoggedIn: call.var.isLoggedIn })
    // Drawings are laid out while the page is written, which a promise tells.
    return `<!doctype html>${await layout.toString()}`
  }

  #asked(
    call: Call,
    { params, query }: { params: Resource['params']; query: Resource['query'] | null },
  ): Asked<never, never> {
    const given = Object.fromEntries(Object.entries(call.req.param()).map(([name, value]) => [name, [`${value}`]]))
    return {
      params: inputOf(params, given) as never,
      query: (query === null ? {} : inputOf(query, call.req.queries())) as never,
      address: addressOf(call),
      visitor: call.var.visitor,
    }
  }
}

const HTML = 'text/html; charset=UTF-8'

/**
 * Answers are kept for each visitor apart: a page may greet who asks, and says whether one is logged in. And for each hour: what is asked for since
 * yesterday, or for so many hours, is another list by and by though the ledger stays as it is.
 */
const keyOf = (call: Call, now: string): string =>
  JSON.stringify([addressOf(call), call.var.visitor.name, call.var.isLoggedIn, now.slice(0, 'YYYY-MM-DDTHH'.length)])

/** `/stories/{id}` as the router writes it. */
const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

async function* encoded(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece
}

/** `/stories.json` is `/api/stories`. */
const apiPathOf = (path: string): string =>
  path.endsWith('.json') && !path.startsWith('/api/') ? `/api${path.slice(0, -'.json'.length)}` : path

function addressOf(call: Call): string {
  const { pathname, search } = new URL(call.req.url)
  return `${pathname}${search}`
}
