import { expandLines } from '../../extract/actors/gazetteer-row.js'
import { METONYMS } from '../../extract/actors/metonyms.js'
import { ORGANISATIONS } from '../../extract/actors/organisations.js'
import { stateRows } from '../../extract/actors/states.js'
import { words } from '../../extract/word-set.js'
import type { Party } from '../../model/party.js'
import { wordsOf } from './meanings.js'

/** Words of names that name nobody by themselves. */
const COMMON = words(
  'house state states united department republic new foreign ministry union army office council security of the and north south',
)

let names: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** The words of all names of a party that the tables know, made when first asked for. */
function namesOf(id: string): ReadonlySet<string> | undefined {
  names ??= collect()
  return names.get(id)
}

function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, alias } of [...stateRows(), ...expandLines(METONYMS), ...expandLines(ORGANISATIONS)]) {
    const own = found.get(id) ?? new Set([id.toLowerCase()])
    for (const word of wordsOf(alias)) if (!COMMON.has(word)) own.add(word)
    found.set(id, own)
  }
  return found
}

/** Whether one of these words names the party: a party that the extraction inferred from the rest of the report is not named. */
export function isNamedIn({ id, name }: Party, tokens: readonly string[]): boolean {
  const own = new Set(wordsOf(name ?? ''))
  const known = namesOf(id)
  return (
    tokens.some((token) => own.has(token) || (known?.has(token) ?? false)) || (known === undefined && name === null)
  )
}
