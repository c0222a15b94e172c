import type { Context as Call, Hono } from 'hono'
import { z } from 'zod'
import { Fault } from '../../model/fault.js'
import { formOf } from '../http/body.js'
import { inputOf } from '../http/input.js'
import type { Page } from '../page/page.js'
import type { Access } from './access.js'
import type { Rates } from './rates.js'
import { closeSession, openSession, sessionOf } from './session.js'
import { isToken } from './token.js'

export const LOGIN = '/login'

const next = z.string().default('/stories').transform(pageOfSite)
const loginBody = z.object({ token: z.string().trim(), name: z.string().default(''), next })

export interface LoginOptions {
  readonly access: Access
  readonly rates: Rates
  readonly now: () => string
  readonly render: (call: Call, page: Page) => Response | Promise<Response>
}

/**
 * Where browsers show the token once. Not there where none is asked for. Who follows a link from another site comes without the cookie, which is
 * `SameSite=Strict`: the page then loads itself once more, with it.
 */
export function serveLogin(app: Hono, { access, rates, now, render }: LoginOptions): void {
  const { token } = access
  if (token === null) return
  app.get(LOGIN, async (call) => {
    const wanted = next.parse(call.req.query('next'))
    if ((await sessionOf(call, token, now())) !== null) return call.redirect(wanted, 303)
    const page = LoginPage({ next: wanted, isWrong: false })
    return render(call, { ...page, isReloaded: call.req.header('Sec-Fetch-Site') === 'cross-site' })
  })
  app.post(LOGIN, async (call) => {
    // Counted before it is looked at, so that many at once are not more than many in turn.
    await rates.count('wrong-tokens', call)
    const shown = inputOf(loginBody, await formOf(call))
    if (!isToken(shown.token, token)) {
      call.status(401)
      return render(call, LoginPage({ next: shown.next, isWrong: true }))
    }
    await rates.forget('wrong-tokens', call)
    await openSession(call, token, shown.name, now())
    return call.redirect(shown.next, 303)
  })
  app.post('/logout', (call) => {
    closeSession(call)
    return call.redirect(LOGIN, 303)
  })
}

/** An address of this site, whatever was asked for: never a way to another one. */
function pageOfSite(address: string): string {
  const here = 'http://here'
  if (!URL.canParse(address, here)) throw Fault.of('request-invalid', { name: 'next', reason: 'it is no address' })
  const { origin, pathname, search, hash } = new URL(address, here)
  // A path that begins with two slashes would be read as the name of a host.
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/stories'
}

function LoginPage({ next, isWrong }: { next: string; isWrong: boolean }): Page {
  return {
    title: 'Log in',
    section: null,
    isAlone: true,
    body: (
      <>
        <h1>Log in</h1>
        <p>This ledger is open to those who have its token. Whoever runs the server has it.</p>
        <form method="post" action={LOGIN} class="login">
          {isWrong ? (
            <p role="alert" id="wrong" class="wrong">
              This is not the token. See whether it was copied whole.
            </p>
          ) : null}
          <input type="hidden" name="next" value={next} />
          <label for="token">Token</label>
          <input
            id="token"
            type="password"
            name="token"
            autocomplete="current-password"
            required
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? 'wrong' : undefined}
          />
          <label for="name">Your name</label>
          <input id="name" name="name" autocomplete="name" maxlength={100} aria-describedby="why-name" />
          <p id="why-name" class="quiet small">
            Kept with what you judge and add, for others to see. It may stay empty.
          </p>
          <button type="submit" class="main">
            Log in
          </button>
        </form>
      </>
    ),
  }
}
