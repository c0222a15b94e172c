import type { Judgement } from '../../model/judgement.js'

/** Which records are one claim by judgement, which are not, and which judgements count for nothing because of others. */
export interface Kin {
  /** True and false where the judgements say so, directly or through others; null where they are silent. */
  readonly same: (a: string, b: string) => boolean | null
  /** Records that are one claim: every group of two or more, in order. */
  readonly groups: readonly (readonly string[])[]
  /** Ids of judgements. */
  readonly overruled: ReadonlySet<string>
}

/**
 * Settles `same` and `different`, given with the latest first. Of two judgements on the same pair the later counts. What is said to be
 * different stays so against what only follows from others (same(a,b) and same(b,c) against different(a,c)): of such a chain the
 * earliest link gives way. So no two records are the same and different at once.
 */
export function settleKin(latestFirst: readonly Judgement[]): Kin {
  const latest = new Map<string, Judgement>()
  for (const judgement of latestFirst) if (!latest.has(pairOf(judgement))) latest.set(pairOf(judgement), judgement)
  const overruled = new Set(
    latestFirst.filter((judgement) => latest.get(pairOf(judgement))?.kind !== judgement.kind).map(({ id }) => id),
  )
  const families = new Families()
  const standing = latestFirst.filter(({ id }) => !overruled.has(id))
  for (const { kind, members } of standing) if (kind === 'different') families.part(members)
  for (const { id, kind, members } of standing) if (kind === 'same' && !families.join(members)) overruled.add(id)
  const silent = () => null
  return { same: standing.length === 0 ? silent : (a, b) => families.same(a, b), groups: families.groups(), overruled }
}

function pairOf({ members }: Judgement): string {
  return [...members].sort().join(' ')
}

/** Records joined into families (union-find), and families that must not be joined. */
class Families {
  readonly #parents = new Map<string, string>()
  readonly #foes = new Map<string, Set<string>>()

  part([a = '', b = '']: readonly string[]): void {
    this.#foesOf(this.#rootOf(a)).add(this.#rootOf(b))
    this.#foesOf(this.#rootOf(b)).add(this.#rootOf(a))
  }

  /** Makes one family of both; false, and nothing is changed, where the two must not be joined. */
  join([a = '', b = '']: readonly string[]): boolean {
    const [root, child] = [this.#rootOf(a), this.#rootOf(b)]
    if (root === child) return true
    const foes = this.#foesOf(child)
    if (foes.has(root)) return false
    this.#parents.set(child, root)
    for (const foe of foes) {
      this.#foesOf(foe).add(root)
      this.#foesOf(root).add(foe)
    }
    return true
  }

  same(a: string, b: string): boolean | null {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)]
    if (one === other) return true
    return this.#foes.get(one)?.has(other) ? false : null
  }

  groups(): readonly (readonly string[])[] {
    const families = new Map<string, string[]>()
    for (const member of [...this.#parents.keys(), ...this.#parents.values()].sort()) {
      const family = families.get(this.#rootOf(member)) ?? []
      if (family.at(-1) !== member) family.push(member)
      families.set(this.#rootOf(member), family)
    }
    return [...families.values()]
  }

  #rootOf(member: string): string {
    let root = member
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent
    return root
  }

  #foesOf(root: string): Set<string> {
    const foes = this.#foes.get(root) ?? new Set()
    this.#foes.set(root, foes)
    return foes
  }
}
