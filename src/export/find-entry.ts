import { Fault } from '../model/fault.js'
import { ENTRY_WORDS, entryLabel } from './entry-words.js'
import type { Entry, References } from './references.js'

/** So many candidates are named in a fault. */
const MOST_CANDIDATES = 8

type OfKind<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>

/**
 * The one entry that a reference means, of the kinds that are `wanted`.
 * @throws {Fault} `reference-unknown`, `reference-ambiguous`, each with candidates; `reference-kind` where it means something else.
 */
export function findOne<Kind extends Entry['kind']>(
  references: References,
  name: string,
  wanted: string,
  kinds: readonly Kind[],
): OfKind<Kind> {
  const found = references.find(name)
  const fitting = found.filter((entry): entry is OfKind<Kind> => (kinds as readonly string[]).includes(entry.kind))
  const [first, second] = fitting
  if (first && !second) return first
  if (first) throw Fault.of('reference-ambiguous', { id: name, ids: candidates(fitting, references) })
  const [other] = found
  if (other) throw Fault.of('reference-kind', { id: name, kind: ENTRY_WORDS[other.kind], wanted })
  throw Fault.of('reference-unknown', { id: name, ids: candidates(nearest(references, name, kinds), references) })
}

/** What begins like the name, as far as anything does; of few, all. */
function nearest(references: References, name: string, kinds: readonly string[]): readonly Entry[] {
  const begun = (length: number): readonly Entry[] =>
    references.find(name.slice(0, length)).filter(({ kind }) => kinds.includes(kind))
  for (let length = name.length - 1; length > 1; length--) {
    const found = begun(length)
    if (found.length > 0) return found
  }
  const all = begun(0)
  return all.length <= MOST_CANDIDATES ? all : []
}

function candidates(entries: readonly Entry[], references: References): string {
  const rest = entries.length - MOST_CANDIDATES
  const named = entries
    .slice(0, MOST_CANDIDATES)
    .map((entry) => `${references.short(entry.id)} (${ENTRY_WORDS[entry.kind]}: ${entryLabel(entry)})`)
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
