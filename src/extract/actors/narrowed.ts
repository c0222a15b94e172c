import type { Gazetteer } from './gazetteer.js'
import type { GazetteerRow } from './gazetteer-row.js'

/** A broad name, and the body that it means in a report which names that body. */
interface Narrowing {
  readonly broad: string
  readonly when: RegExp
  /** A name of the body. */
  readonly alias: string
}

const NARROWINGS: readonly Narrowing[] = [
  { broad: 'EUROPE', when: /\b(?:EU|E\.U\.|European Union|European Commission)\b/, alias: 'European Union' },
]

/** The gazetteer as a report uses it: "European leaders" are the EU's where the report speaks of the EU. */
export function narrowedFor(text: string, gazetteer: Gazetteer): Gazetteer {
  const bodies = new Map(
    NARROWINGS.filter(({ when }) => when.test(text)).flatMap(({ broad, alias }): [string, GazetteerRow][] => {
      const body = gazetteer.lookup(alias)[0]
      return body ? [[broad, body]] : []
    }),
  )
  if (bodies.size === 0) return gazetteer
  return {
    ...gazetteer,
    lookup: (name) =>
      gazetteer.lookup(name).map((row) => {
        const body = bodies.get(row.id)
        return body ? { ...row, id: body.id, sector: body.sector } : row
      }),
  }
}
