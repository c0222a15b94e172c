import type { Child } from 'hono/jsx'

/** The places of the site that its head leads to. */
export const SECTIONS = [
  { path: '/stories', name: 'Stories' },
  { path: '/records', name: 'Records' },
  { path: '/positions', name: 'Positions' },
  { path: '/actors', name: 'Actors' },
  { path: '/changes', name: 'Changes' },
  { path: '/review', name: 'Review' },
  { path: '/add', name: 'Add' },
] as const
export type Section = (typeof SECTIONS)[number]['path']

/** What a page shows between the head and the foot that all have. */
export interface Page {
  /** Without the name of the site. */
  readonly title: string
  readonly section: Section | null
  readonly body: Child
  /** No JSON says the same. Default false. */
  readonly isAlone?: boolean
  /** Is asked for once more by the browser as soon as it is there. Default false. */
  readonly isReloaded?: boolean
  /** Modules of `browser/` that it is better with, by their names without ending. */
  readonly scripts?: readonly string[]
  /** Seconds after which a browser without scripts loads it anew; default: never. */
  readonly refresh?: number | null
  /** Takes the whole width: tables and graphs. Default false: a width to read at. */
  readonly isWide?: boolean
}
