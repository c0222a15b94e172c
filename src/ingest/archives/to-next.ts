import { asBuffer } from './as-buffer.js'
import type { ByteTape } from './byte-tape.js'

const STEP = 64 * 1024

/** Goes to the next place where these bytes stand, or to the end and says false. */
export async function toNext(tape: ByteTape, sought: string): Promise<boolean> {
  const pattern = Buffer.from(sought, 'latin1')
  for (;;) {
    const ahead = await tape.peek(STEP)
    const at = asBuffer(ahead).indexOf(pattern)
    if (at >= 0) return (await tape.skip(at)) === at
    const isEnd = ahead.length < STEP
    await tape.skip(isEnd ? STEP : STEP - pattern.length + 1)
    if (isEnd) return false
  }
}
