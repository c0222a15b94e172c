import { words } from '../../extract/word-set.js'

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .flatMap((word, at): (readonly [string, number])[] => [
      [word, at + 1],
      [`${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`, at + 1],
    ]),
)

/** Events that are counted: another count is another event. */
const COUNTED = words(
  'round stage phase wave package tranche session summit meeting visit test launch vote ballot referendum strike attack war',
)
const REACH = 3

/** Which of a row an event is ("the second round of talks"), by the noun that is counted. */
export function ordinalsIn(tokens: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [at, token] of tokens.entries()) {
    const count = ORDINALS.get(token)
    if (count === undefined) continue
    const noun = tokens.slice(at + 1, at + 1 + REACH).find((word) => COUNTED.has(word))
    if (noun !== undefined) found.set(noun, count)
  }
  return found
}
