import type { Context as Call, MiddlewareHandler } from 'hono'
import { Fault } from '../../model/fault.js'
import type { Visitor } from '../context.js'
import { isForPrograms } from '../http/for-programs.js'
import type { Access } from './access.js'
import { LOGIN } from './login.js'
import type { Rates } from './rates.js'
import { sessionOf } from './session.js'
import { isToken } from './token.js'
import { cleanName, headerText } from './visitor.js'

export interface WhoAsksOptions {
  readonly access: Access
  readonly rates: Rates
  readonly now: () => string
}

/** Lets those pass who may ask, and says who they are. People without the token are led to the page that asks for it. */
export function whoAsks(options: WhoAsksOptions): MiddlewareHandler {
  return async (call, next) => {
    const { token } = options.access
    const session = token === null ? null : await sessionOf(call, token, options.now())
    if (isOpenToAll(call.req.path)) return next()
    if (token !== null && !session && !(await showsToken(call, token, options))) {
      if (!isForPrograms(call) && call.req.method === 'GET') return call.redirect(loginAddress(call))
      call.header('WWW-Authenticate', 'Bearer realm="demarche"')
      throw Fault.of('token-missing', { path: call.req.path })
    }
    call.set('isLoggedIn', session !== null)
    call.set('visitor', visitorOf(call, options.access, session?.name ?? null))
    return next()
  }
}

/** Whether a program shows the token. Throws a `Fault` where it shows a wrong one, and after many of these without looking at it. */
async function showsToken(call: Call, token: string, { rates }: WhoAsksOptions): Promise<boolean> {
  const [, shown] = /^Bearer +(.*)$/i.exec(call.req.header('Authorization') ?? '') ?? []
  if (shown === undefined) return false
  await rates.check('wrong-tokens', call)
  if (isToken(shown, token)) return true
  await rates.count('wrong-tokens', call)
  call.header('WWW-Authenticate', 'Bearer realm="demarche", error="invalid_token"')
  throw Fault.of('token-wrong', { path: call.req.path })
}

function visitorOf(call: Call, { userHeader, owner }: Access, sessionName: string | null): Visitor {
  if (userHeader === null) return { name: sessionName ?? owner }
  const name = cleanName(headerText(call.req.header(userHeader) ?? ''))
  if (name === null) throw Fault.of('request-anonymous', { header: userHeader })
  return { name }
}

/** What the page that asks for the token is made of. */
const isOpenToAll = (path: string): boolean => path === LOGIN || path.startsWith('/assets/')

function loginAddress(call: Call): string {
  const { pathname, search } = new URL(call.req.url)
  return `${LOGIN}?${new URLSearchParams({ next: `${pathname}${search}` })}`
}
