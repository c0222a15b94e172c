import { areEverBarred } from './bars.js'
import { isUnnamed, kinOf } from './kinship.js'
import type { Traits } from './traits.js'

/** Units that have the type, the status, the kind and the parties of a member in common: what these forbid to one pair they forbid to all. */
interface Block {
  readonly traits: Traits
  readonly units: number[]
}

/**
 * Visits the pairs of units that may be one claim by the type, the status and the parties of any two of their members; `units` are the traits of
 * the members of each. A pair may be visited more than once. Blocks are looked up by their parties, since most of a large story is of
 * others.
 */
export function visitPairs(
  units: readonly (readonly Traits[])[],
  visit: (before: number, later: number) => void,
): void {
  const index = new BlockIndex()
  for (const block of blocksOf(units)) {
    pairsWithin(block, visit)
    for (const other of index.near(block.traits))
      if (!areEverBarred(block.traits, other.traits)) pairsBetween(block, other, visit)
    index.add(block)
  }
}

function blocksOf(units: readonly (readonly Traits[])[]): Iterable<Block> {
  const blocks = new Map<string, Block>()
  for (const [at, members] of units.entries())
    for (const traits of members) {
      const { type, status, kind, actors, sides } = traits
      const key = JSON.stringify([type, status, kind, actors, sides])
      const block = blocks.get(key)
      if (!block) blocks.set(key, { traits, units: [at] })
      else if (block.units.at(-1) !== at) block.units.push(at)
    }
  return blocks.values()
}

function pairsWithin({ units }: Block, visit: (before: number, later: number) => void): void {
  for (const [at, later] of units.entries()) for (let one = 0; one < at; one++) visit(units[one] ?? 0, later)
}

function pairsBetween(a: Block, b: Block, visit: (before: number, later: number) => void): void {
  for (const one of a.units)
    for (const other of b.units) if (one !== other) visit(Math.min(one, other), Math.max(one, other))
}

/** Blocks by their parties. */
class BlockIndex {
  readonly #all: Block[] = []
  /** Blocks whose parties may be anybody. */
  readonly #open: Block[] = []
  readonly #byParty = new Map<string, Block[]>()

  add(block: Block): void {
    this.#all.push(block)
    if (isOpen(block.traits)) this.#open.push(block)
    else
      for (const id of block.traits.sides) {
        const known = this.#byParty.get(id)
        if (known) known.push(block)
        else this.#byParty.set(id, [block])
      }
  }

  /** All that may have a party in common with it, each once. */
  near(traits: Traits): Iterable<Block> {
    if (isOpen(traits)) return this.#all
    const ids = new Set(traits.sides.flatMap((id) => [id, ...kinOf(id)]))
    return new Set([...this.#open, ...[...ids].flatMap((id) => this.#byParty.get(id) ?? [])])
  }
}

const isOpen = ({ actors, sides }: Traits): boolean => actors.length === 0 || sides.some(isUnnamed)
