/** A line of an actor file that cannot be taken: its number from 1, and what is wrong and what to do, in words that follow a colon. */
export interface BadLine {
  readonly line: number
  readonly reason: string
}

/** What a parser makes of a text: all of it, or every line that is wrong. */
export type Parsed<Item> =
  | { readonly items: readonly Item[]; readonly bad: readonly [] }
  | { readonly bad: readonly BadLine[] }

export function parsed<Item>(items: readonly Item[], bad: readonly BadLine[]): Parsed<Item> {
  return bad.length === 0 ? { items, bad: [] } : { bad: bad.toSorted((a, b) => a.line - b.line) }
}

/** A piece of a line as a message shows it. */
export function quoted(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return `"${flat.length > 40 ? `${flat.slice(0, 39)}…` : flat}"`
}
