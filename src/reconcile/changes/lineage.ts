/** Something with a name that may change and parts that do not: a story and its articles, a claim and its records. */
export interface Entity {
  readonly id: string
  readonly parts: readonly string[]
}

/** Which of the things before lives on in which of the things after. */
export interface Lineage<Thing extends Entity> {
  /** What became of one before: the one after that has most of its parts; null where none has any. */
  heirOf(before: Thing): Thing | null
  /** Those before whose heir it is. The first is the one that it continues: of the same id, else the one with most parts in it. */
  ancestorsOf(after: Thing): readonly Thing[]
  /** Those before that shared any part with it, whatever became of them. */
  sourcesOf(after: Thing): readonly Thing[]
  /** Those after that share any part with it. */
  remnantsOf(before: Thing): readonly Thing[]
}

/** Matches things by the parts they share; of equals the one of the same id counts, then the first. */
export function lineageOf<Thing extends Entity>(before: readonly Thing[], after: readonly Thing[]): Lineage<Thing> {
  const [holdersBefore, holdersAfter] = [holdersOf(before), holdersOf(after)]
  const remnants = new Map(before.map((thing) => [thing, bySharing(thing, holdersAfter)]))
  const sources = new Map(after.map((thing) => [thing, bySharing(thing, holdersBefore)]))
  const heirs = new Map(before.map((thing) => [thing, remnants.get(thing)?.[0] ?? null]))
  return {
    heirOf: (thing) => heirs.get(thing) ?? null,
    ancestorsOf: (thing) =>
      (sources.get(thing) ?? [])
        .filter((source) => heirs.get(source) === thing)
        .sort((a, b) => Number(b.id === thing.id) - Number(a.id === thing.id)),
    sourcesOf: (thing) => sources.get(thing) ?? [],
    remnantsOf: (thing) => remnants.get(thing) ?? [],
  }
}

type Holders<Thing> = ReadonlyMap<string, readonly Thing[]>

function holdersOf<Thing extends Entity>(things: readonly Thing[]): Holders<Thing> {
  const holders = new Map<string, Thing[]>()
  for (const thing of things)
    for (const part of new Set(thing.parts)) {
      const list = holders.get(part)
      if (list) list.push(thing)
      else holders.set(part, [thing])
    }
  return holders
}

function bySharing<Thing extends Entity>({ id, parts }: Thing, holders: Holders<Thing>): readonly Thing[] {
  const shared = new Map<Thing, number>()
  for (const part of new Set(parts))
    for (const thing of holders.get(part) ?? []) shared.set(thing, (shared.get(thing) ?? 0) + 1)
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || Number(b.id === id) - Number(a.id === id))
    .map(([thing]) => thing)
}
