/**
 * How one value of a slot stands to another. `narrower`/`wider`: one holds the other ("Lviv", "Ukraine"); `part`/`whole`: one is counted in
 * the other; `other`: not the same, and both may be right; `apart`: they speak of different things and say nothing about each other.
 */
const RELATIONS = [
  'same', 'other words', 'narrower', 'wider', 'part', 'whole', 'more detail', 'other', 'apart', 'conflict',
] as const // biome-ignore format: a table of words
export type Relation = (typeof RELATIONS)[number]

/** What a comparator found, and why in a few words. */
export interface Comparison {
  readonly relation: Relation
  readonly detail: string
}

/** Relations by which one article bears out what another tells. */
const AGREEING: ReadonlySet<Relation> = new Set([
  'same',
  'other words',
  'narrower',
  'wider',
  'part',
  'whole',
  'more detail',
])

export const agrees = ({ relation }: Comparison): boolean => AGREEING.has(relation)

export const found = (relation: Relation, detail: string): Comparison => ({ relation, detail })
