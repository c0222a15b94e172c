import type { Entity, EntityKind, Word } from '../model/sentence.js'

/** Relations by which a capitalised word belongs to the name that it stands beside: "*United* States", "*Royal* Navy", "Louis *XIV*". */
const NAME_LINKS: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  PER: new Set(['flat', 'compound']),
  ORG: new Set(['flat', 'compound', 'amod', 'nummod']),
  LOC: new Set(['flat', 'compound', 'amod', 'nummod']),
}

/**
 * Names widened over the capitalised words next to them that the tree ties to a word of theirs. Treebanks tag "United" or "Third" as
 * what they are elsewhere, so the tagger tends to leave them out. The first word of a sentence is capitalised anyway and must be a
 * proper noun. A word of another name is never taken.
 */
export function withWholeNames(words: readonly Word[], entities: readonly Entity[]): readonly Entity[] {
  const taken = new Set(
    entities.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  )
  const belongs = (at: number, { kind, first, last }: Entity): boolean => {
    const word = words[at]
    if (!word || taken.has(at) || !/^\p{Lu}/u.test(word.form) || (at === 0 && word.upos !== 'PROPN')) return false
    return NAME_LINKS[kind].has(word.relation) && word.head >= first && word.head <= last
  }
  return entities.map((entity) => {
    let whole = entity
    while (belongs(whole.first - 1, whole)) whole = { ...whole, first: whole.first - 1 }
    while (belongs(whole.last + 1, whole)) whole = { ...whole, last: whole.last + 1 }
    return whole
  })
}
