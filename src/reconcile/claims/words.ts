/** Words of one text as numbers of a vocabulary, ascending, each once. */
export type WordBag = Int32Array

/** The words of a story under their numbers, so that bags of them are compared without their letters. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []

  bag(words: Iterable<string>): WordBag {
    return Int32Array.from(new Set([...words].map((word) => this.number(word)))).sort()
  }

  number(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  /** The words with their weights, by how many of these texts have each. */
  weighed(texts: readonly WordBag[]): Words {
    const counts = new Int32Array(this.#words.length)
    for (const text of texts) for (const word of text) counts[word] = (counts[word] ?? 0) + 1
    return {
      weights: Float64Array.from(counts, (count) => Math.log((texts.length + 1) / (count + 0.5))),
      names: this.#words,
    }
  }
}

/** How much each word says, by how few records of the story have it (inverse document frequency, Spärck Jones 1972, smoothed), and the words. */
export interface Words {
  readonly weights: Float64Array
  readonly names: readonly string[]
}

/** Weights of what two bags share and of all they have. */
interface Shares {
  readonly shared: number
  readonly a: number
  readonly b: number
}

function sharesOf(a: WordBag, b: WordBag, { weights }: Words): Shares {
  let [shared, ofA, ofB, atA, atB] = [0, 0, 0, 0, 0]
  while (atA < a.length || atB < b.length) {
    const [one, other] = [a[atA] ?? Number.POSITIVE_INFINITY, b[atB] ?? Number.POSITIVE_INFINITY]
    const weight = weights[Math.min(one, other)] ?? 0
    if (one <= other) {
      ofA += weight
      atA++
    }
    if (other <= one) {
      ofB += weight
      atB++
    }
    if (one === other) shared += weight
  }
  return { shared, a: ofA, b: ofB }
}

/** Weighted overlap of two bags, 0 to 1 (Dice); null where one is empty. */
export function overlap(a: WordBag, b: WordBag, words: Words): number | null {
  if (a.length === 0 || b.length === 0) return null
  const shares = sharesOf(a, b, words)
  return shares.a + shares.b === 0 ? null : (2 * shares.shared) / (shares.a + shares.b)
}

/** The share of the smaller bag that the other has, 0 to 1; null where one is empty. */
export function containment(a: WordBag, b: WordBag, words: Words): number | null {
  if (a.length === 0 || b.length === 0) return null
  const shares = sharesOf(a, b, words)
  const small = a.length <= b.length ? shares.a : shares.b
  return small === 0 ? null : shares.shared / small
}

/** How many numbers two bags share. */
export function countShared(a: WordBag, b: WordBag): number {
  let [shared, atA, atB] = [0, 0, 0]
  while (atA < a.length && atB < b.length) {
    const [one, other] = [a[atA] ?? 0, b[atB] ?? 0]
    if (one === other) shared++
    if (one <= other) atA++
    if (other <= one) atB++
  }
  return shared
}

/** The words that two bags share, as they read. */
export function sharedWords(a: WordBag, b: WordBag, { names }: Words): readonly string[] {
  return [...a].filter((word) => b.includes(word)).flatMap((word) => names[word] ?? [])
}
