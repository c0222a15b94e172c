import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether what is shown is the token, in a time that tells nothing of where they differ. */
export function isToken(shown: string, token: string): boolean {
  return timingSafeEqual(digest(shown), digest(token))
}

const digest = (words: string): Buffer => createHash('sha256').update(words).digest()
