// What a page of a text shows of its marks: one rule for the server, which makes the page, and for the browser, which changes it.

export const KINDS = ['records', 'statements', 'stances', 'conditions', 'actors'] as const
export type Kind = (typeof KINDS)[number]

/** What a filter looks at. `type`: of a record its event type, of a condition its kind, of a statement its directness; null for an actor. */
export interface Filtered {
  readonly kind: Kind
  readonly type: string | null
  /** Ids of the actors that have part in it. */
  readonly actors: readonly string[]
}

/** What is wanted; an empty list narrows nothing. */
export interface Wanted {
  readonly show: readonly Kind[]
  readonly type: readonly string[]
  readonly actor: readonly string[]
}

/** Kinds that show unless others are asked for: a stance (praise, a wish) says nothing that the records do not say better. */
export const SHOWN_KINDS: readonly Kind[] = KINDS.filter((kind) => kind !== 'stances')

export function isShown({ kind, type, actors }: Filtered, wanted: Wanted): boolean {
  const kinds = wanted.show.length === 0 ? SHOWN_KINDS : wanted.show
  const isOfType = wanted.type.length === 0 || type === null || wanted.type.includes(type)
  const hasActor = wanted.actor.length === 0 || actors.some((actor) => wanted.actor.includes(actor))
  return kinds.includes(kind) && isOfType && hasActor
}

/** A mark on a stretch of text: the role that the words have in the entry of this number. */
export type Token = readonly [role: string, entry: number]

/** The classes of a stretch: each role that shows, and `ROLE-twice` where several entries have it in that role. */
export function classesOf(tokens: readonly Token[], shows: (entry: number) => boolean): readonly string[] {
  const classes = new Set<string>()
  for (const [role, entry] of tokens) {
    if (!shows(entry)) continue
    classes.add(classes.has(role) ? `${role}-twice` : role)
  }
  return [...classes]
}
