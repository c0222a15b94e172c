import { TERM_FREQUENCIES } from './term-frequencies.js'

const TABLE: ReadonlyMap<string, number> = new Map(
  Object.entries(TERM_FREQUENCIES).flatMap(([share, terms]) =>
    terms.split(' ').map((term): [string, number] => [term, Number(share) / 10_000]),
  ),
)

/** In which share of reports a stem stands in English at large, between 0 and 1; 0 for one that the table lacks. */
export function backgroundShare(term: string): number {
  return TABLE.get(term) ?? 0
}
