import { ENTITY_KINDS, type Entity, type EntityKind } from '../model/sentence.js'

/** An IOB tag: outside, or the beginning or inside of a name of a kind. */
export interface EntityTag {
  readonly begins: boolean
  readonly kind: EntityKind | null
}

/** Reads `O`, `B-PER`, `I-LOC`. */
export function parseEntityTag(notation: string): EntityTag {
  return { begins: notation.startsWith('B'), kind: ENTITY_KINDS.find((kind) => notation.slice(2) === kind) ?? null }
}

const mayFollow = (before: EntityTag | undefined, tag: EntityTag): boolean =>
  tag.kind === null || tag.begins || before?.kind === tag.kind

/**
 * Names from `scores` (a row of `tags.length` numbers a word, from row `from`): the best path in which an inside follows its own kind
 * (Viterbi 1967).
 */
export function entitiesIn(
  scores: Float32Array,
  tags: readonly EntityTag[],
  from: number,
  words: number,
): readonly Entity[] {
  const width = tags.length
  const at = (word: number, tag: number): number => scores[(from + word) * width + tag] ?? 0
  let best = tags.map((tag, ordinal) => (mayFollow(undefined, tag) ? at(0, ordinal) : -1e9))
  const back: number[][] = []
  for (let word = 1; word < words; word++) {
    const previous = tags.map((tag) => largest(best, (other) => mayFollow(tags[other], tag)))
    best = previous.map((before, ordinal) => (best[before] ?? 0) + at(word, ordinal))
    back.push(previous)
  }
  const path = [largest(best, () => true)]
  for (const previous of back.reverse()) path.unshift(previous[path[0] ?? 0] ?? 0)
  return spansOf(path.map((ordinal) => tags[ordinal]))
}

function largest(values: readonly number[], allowed: (index: number) => boolean): number {
  let found = -1
  values.forEach((value, index) => {
    if (allowed(index) && (found < 0 || value > (values[found] ?? 0))) found = index
  })
  return found
}

function spansOf(path: readonly (EntityTag | undefined)[]): readonly Entity[] {
  const entities: Entity[] = []
  path.forEach((tag, word) => {
    if (!tag?.kind) return
    const open = entities.at(-1)
    if (!tag.begins && open?.last === word - 1) entities[entities.length - 1] = { ...open, last: word }
    else entities.push({ kind: tag.kind, first: word, last: word })
  })
  return entities
}
