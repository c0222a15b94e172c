import type { Sector } from '../../model/party.js'

/**
 * What a name is, which decides how it may be used: a `state`, its adjective (`demonym`, also "Russians"), a `place` inside a
 * state (a target, a metonym only for a capital, which is a `seat`), an `organisation`, an armed or political `group`.
 */
export const NAME_KINDS = ['state', 'demonym', 'seat', 'place', 'organisation', 'group'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** One name of one party. `name` is how the ledger calls the party; null for a state as such. */
export interface GazetteerRow {
  readonly alias: string
  readonly kind: NameKind
  readonly id: string
  readonly sector: Sector
  readonly name: string | null
  /** The line of a user's file, `FILE:LINE`; not there for the names that come with the tool. */
  readonly source?: string
  /** A name that people, firms and plain words bear too: it counts only where the sentence makes a place of it. */
  readonly unsure?: true
}

/** A line of a table of names: id, sector, kind, the names (comma between), and the name the ledger shows (null: none). */
export type NameLine = readonly [id: string, sector: Sector, kind: NameKind, aliases: string, name?: string | null]

export function expandLines(lines: readonly NameLine[]): readonly GazetteerRow[] {
  return lines.flatMap(([id, sector, kind, aliases, name]) =>
    aliases
      .split(',')
      .map((alias) => ({ alias: alias.trim(), kind, id, sector, name: name === undefined ? null : name })),
  )
}
