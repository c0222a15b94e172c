import { createHmac } from 'node:crypto'
import type { Context as Call } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { z } from 'zod'
import { cleanName } from './visitor.js'

/**
 * That a browser has shown the token, in a cookie that the token signs: the server keeps no list, and another token ends all sessions. The name is what
 * its user calls themself.
 */
const sessionSchema = z.object({ name: z.string().nullable(), until: z.int() })
export type Session = z.infer<typeof sessionSchema>

const COOKIE = 'demarche-session'
const DAYS = 30

/** Signs nothing but sessions, and tells nothing of the token. */
const keyOf = (token: string) => createHmac('sha256', token).update('demarche session 1').digest()

/** The session that a request belongs to, null where it has none that still holds. */
export async function sessionOf(call: Call, token: string, now: string): Promise<Session | null> {
  const value = await getSignedCookie(call, keyOf(token), COOKIE)
  if (!value) return null
  const session = sessionSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString()))
  return session.until > Date.parse(now) ? session : null
}

export async function openSession(call: Call, token: string, name: string, now: string): Promise<void> {
  const maxAge = DAYS * 24 * 60 * 60
  const session: Session = { name: cleanName(name), until: Date.parse(now) + maxAge * 1000 }
  const value = Buffer.from(JSON.stringify(session)).toString('base64url')
  await setSignedCookie(call, COOKIE, value, keyOf(token), { ...attributesOf(call), maxAge })
}

export function closeSession(call: Call): void {
  deleteCookie(call, COOKIE, attributesOf(call))
}

/** Who claims a proxy with https before us where there is none only keeps their own cookie from being sent. */
function attributesOf(call: Call) {
  const isHttps = call.req.header('X-Forwarded-Proto') === 'https' || call.req.url.startsWith('https:')
  return { httpOnly: true, sameSite: 'Strict', path: '/', secure: isHttps } as const
}
