import type { Visitor } from '../context.js'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks; known to all that stands behind `guard`. */
    readonly visitor: Visitor
    /** True where a browser has logged in by the token, and so can log out. */
    readonly isLoggedIn: boolean
  }
}

/** The longest name that is kept with what somebody does. */
const LONGEST_NAME = 100

/** A name as it may be kept and shown: one line, without characters that show nothing; null where nothing is left of it. */
export function cleanName(name: string): string | null {
  const clean = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...clean].slice(0, LONGEST_NAME).join('').trim() || null
}

/** The value of a header as proxies mean it: UTF-8, whose bytes Node gives as Latin-1. */
export function headerText(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}
