import world, { type Countries } from 'world-countries'

/** The package exports the list itself; its typings, read as CommonJS, claim an object around it. */
export const COUNTRIES = world as unknown as Countries

/** The common name of each state by its ISO 3166 code; Kosovo, which has none, by the one the EU and the World Bank use. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ cca3, name }) => [cca3 === 'UNK' ? 'XKX' : cca3, name.common]),
)
