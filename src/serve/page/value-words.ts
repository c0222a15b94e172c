import { CHANGE_WORDS } from '../../export/change-words.js'
import { idName } from '../../export/party-name.js'
import { STANCE_WORDS } from '../../export/stance-words.js'
import { TYPE_WORDS } from '../../export/type-words.js'
import type { Filter } from '../../store/questions.js'
import { AGREEMENT_WORDS } from './agreement-mark.js'

const code = (words: Readonly<Record<string, string>>) => (value: string) => words[value.toUpperCase()] ?? value
const first = (words: Readonly<Record<string, readonly string[]>>) => (value: string) =>
  words[value.toLowerCase()]?.[0] ?? value
const who = (value: string) => (value === value.toUpperCase() ? idName(value) : value)

/** Values that mean more to a program than to a person. */
const WORDS: Partial<Readonly<Record<keyof Filter, (value: string) => string>>> = {
  actor: who,
  recipient: who,
  speaker: who,
  type: code(TYPE_WORDS),
  stance: first(STANCE_WORDS),
  kind: first(CHANGE_WORDS),
  agreement: (value) => AGREEMENT_WORDS[value.toLowerCase() as keyof typeof AGREEMENT_WORDS]?.[1] ?? value,
}

/** A value of a filter as a person reads it: `Norway` for `NOR`, `only if` for `conditional`. */
export function valueWords(name: keyof Filter, value: string): string {
  return WORDS[name]?.(value) ?? value
}
