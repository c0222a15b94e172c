/** How much worse than its last candidate a head is that was not among them. */
const UNLISTED = 20
/** Taken from every arc to the root: more than a whole sentence's scores differ, so the best tree has one such arc. */
const ROOT_TOLL = 1e6

/** The best heads of every word of a sentence. Word 0 is the root, which has none; its rows are not read. */
export interface HeadCandidates {
  /** Words, the root included. */
  readonly words: number
  /** Candidates a word. */
  readonly width: number
  /** `words × width`: heads, the best first. */
  readonly heads: ArrayLike<number>
  /** `words × width`: their scores. */
  readonly scores: ArrayLike<number>
}

/**
 * Head of every word, so that all hang together and exactly one hangs on the root: the maximum spanning tree over the candidates
 * (Chu and Liu 1965, Edmonds 1967), kept to one root by a toll on its arcs (Stanojević and Cohen 2021). Cubic at worst, linear
 * where the best heads are a tree already, as they mostly are.
 */
export function spanningTree(candidates: HeadCandidates): readonly number[] {
  const { words, width, heads } = candidates
  const greedy = Array.from({ length: words }, (_, word) => (word === 0 ? 0 : (heads[word * width] ?? 0)))
  const roots = greedy.filter((head, word) => word > 0 && head === 0).length
  return roots === 1 && cycleIn(greedy) === null ? greedy : maximumArborescence(denseScores(candidates))
}

/** `scores[word][head]`. */
type Scores = readonly (readonly number[])[]

function denseScores({ words, width, heads, scores }: HeadCandidates): Scores {
  return Array.from({ length: words }, (_, word) => {
    const own = Array.from({ length: width }, (_, k) => scores[word * width + k] ?? 0)
    const row = new Array<number>(words).fill(Math.min(...own) - UNLISTED)
    own.forEach((value, k) => {
      const head = heads[word * width + k] ?? 0
      // In a batch with longer sentences the last candidates of a short one are padding.
      if (head < words) row[head] = value
    })
    row[0] = (row[0] ?? 0) - ROOT_TOLL
    return row
  })
}

function maximumArborescence(scores: Scores): readonly number[] {
  const heads = scores.map((row, word) => (word === 0 ? 0 : bestHead(row, word)))
  const cycle = cycleIn(heads)
  return cycle === null ? heads : expanded(scores, heads, cycle)
}

function bestHead(row: readonly number[], word: number): number {
  let best = word === 0 ? 1 : 0
  for (let head = 1; head < row.length; head++) if (head !== word && (row[head] ?? 0) > (row[best] ?? 0)) best = head
  return best
}

/** Contracts a cycle to one word, finds the tree of the smaller graph, and opens the cycle where that tree enters it. */
function expanded(scores: Scores, heads: readonly number[], cycle: readonly number[]): readonly number[] {
  const inside = new Set(cycle)
  const outside = [...heads.keys()].filter((word) => !inside.has(word))
  const score = (word: number, head: number): number => scores[word]?.[head] ?? 0
  const gain = (word: number, head: number): number => score(word, head) - score(word, heads[word] ?? 0)
  const leave = outside.map((word) => best(cycle, (head) => score(word, head)))
  const enter = outside.map((head) => best(cycle, (word) => gain(word, head)))
  const contracted = outside.map((word, a) => [...outside.map((head) => score(word, head)), score(word, leave[a] ?? 0)])
  contracted.push([...outside.map((head, b) => gain(enter[b] ?? 0, head)), 0])
  const small = maximumArborescence(contracted)
  const result = [...heads]
  outside.forEach((word, a) => {
    const found = small[a] ?? 0
    if (a > 0) result[word] = found === outside.length ? (leave[a] ?? 0) : (outside[found] ?? 0)
  })
  const entry = small[outside.length] ?? 0
  result[enter[entry] ?? 0] = outside[entry] ?? 0
  return result
}

function best(of: readonly number[], value: (of: number) => number): number {
  let found = of[0] ?? 0
  for (const one of of) if (value(one) > value(found)) found = one
  return found
}

/** The words of a circle of heads, or null. */
function cycleIn(heads: readonly number[]): readonly number[] | null {
  const done = new Uint8Array(heads.length)
  done[0] = 1
  for (let start = 1; start < heads.length; start++) {
    const path = new Map<number, number>()
    let word = start
    while (!done[word] && !path.has(word)) {
      path.set(word, path.size)
      word = heads[word] ?? 0
    }
    const from = path.get(word)
    if (from !== undefined) return [...path.keys()].slice(from)
    for (const passed of path.keys()) done[passed] = 1
  }
  return null
}
