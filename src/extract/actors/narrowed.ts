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
  { broad: 'WEST AFRICA', when: /\b(?:ECOWAS|Economic Community of West African States)\b/i, alias: 'ECOWAS' },
  {
    broad: 'TALIBAN',
    when: /\b(?:Taliban|Taleban)(?:['’]s)?(?:-(?:run|led))? (?:government|authorities|administration|regime|rulers|ministry|(?:acting )?(?:foreign|defen[cs]e|interior) minist(?:er|ry)|border guards?)\b/,
    alias: 'Afghanistan',
  },
]

/** Institutions that many states have, under a name that the world gives to one: meant only where that one is spoken of. */
interface Shared {
  readonly aliases: ReadonlySet<string>
  readonly needs: RegExp
}

/** Named once, a state is not yet what a report is about. */
const OFTEN = 2

const SHARED: readonly Shared[] = [
  {
    aliases: new Set(['congress', 'republicans', 'democrats', 'marines', 'marine corps', 'house of representatives']),
    needs: /\b(?:US|U\.S\.|United States|Americans?|Washington|White House|Capitol Hill|Pentagon|Trump|Biden|Obama)\b/g,
  },
  {
    aliases: new Set(['house of commons', 'house of lords', 'foreign office']),
    needs: /\b(?:UK|U\.K\.|Brit(?:ain|ish)|London|Downing Street)\b/g,
  },
]

/** "The South" is the southern one of two states of a name where the report names both. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ['North', 'North Korea'],
  ['South', 'South Korea'],
])
const BOTH_HALVES = /\bNorth(?:ern)?\b[^.]*\bKorea/

/**
 * The gazetteer as a report uses it: "European leaders" are the EU's where the report speaks of the EU, and "Congress" is that of the
 * United States only where the report speaks of them.
 */
export function narrowedFor(text: string, gazetteer: Gazetteer): Gazetteer {
  const bodies = new Map(
    NARROWINGS.filter(({ when }) => when.test(text)).flatMap(({ broad, alias }): [string, GazetteerRow][] => {
      const body = gazetteer.lookup(alias)[0]
      return body ? [[broad, body]] : []
    }),
  )
  const foreign = new Set(
    SHARED.filter(({ needs }) => (text.match(needs)?.length ?? 0) < OFTEN).flatMap(({ aliases }) => [...aliases]),
  )
  const halves = BOTH_HALVES.test(text) && /\bSouth Korea/.test(text) ? HALVES : new Map<string, string>()
  if (bodies.size === 0 && foreign.size === 0 && halves.size === 0) return gazetteer
  return {
    ...gazetteer,
    lookup: (name) =>
      gazetteer
        .lookup(halves.get(name) ?? name)
        .filter(({ alias }) => !foreign.has(alias.toLowerCase()))
        .map((row) => {
          const body = bodies.get(row.id)
          return body ? { ...row, id: body.id, sector: body.sector } : row
        }),
  }
}
