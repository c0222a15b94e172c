import { compareText } from '../text-order.js' /** For each node, those it waits for. */
export type Waits = ReadonlyMap<string, ReadonlySet<string>>

/** Longer rings are no deadlock that anybody would see in the reports; and their number grows beyond all bounds. */
const LONGEST = 6
/** A story with more rings than this is one knot: the shortest tell it. */
const MOST = 100

/**
 * All rings of two nodes or more, each once, from its least node on, shortest first: the elementary circuits within the strongly
 * connected parts of the graph (Tarjan 1972; the circuits from each least node as in Johnson 1975, without blocking, since rings are
 * short here).
 */
export function ringsIn(waits: Waits): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = []
  for (const part of strongParts(waits)) {
    const members = [...part].sort()
    for (let length = 2; length <= Math.min(LONGEST, members.length); length++)
      for (const least of members) {
        if (rings.length >= MOST * 2) break
        rings.push(...ringsFrom(least, length, part, waits))
      }
  }
  return rings.toSorted((a, b) => a.length - b.length || compareText(a.join(' '), b.join(' '))).slice(0, MOST)
}

/** Rings of one length through a node that is the least of them. */
function ringsFrom(
  least: string,
  length: number,
  part: ReadonlySet<string>,
  waits: Waits,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const walk = (path: readonly string[]): void => {
    if (found.length >= MOST) return
    const next = waits.get(path.at(-1) ?? '') ?? new Set()
    if (path.length === length) {
      if (next.has(least)) found.push(path)
      return
    }
    for (const node of [...next].sort())
      if (part.has(node) && node > least && !path.includes(node)) walk([...path, node])
  }
  walk([least])
  return found
}

/** The strongly connected parts of two nodes or more. */
function strongParts(waits: Waits): readonly ReadonlySet<string>[] {
  const parts: ReadonlySet<string>[] = []
  const seen = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const visit = (node: string): void => {
    seen.set(node, seen.size)
    low.set(node, seen.size - 1)
    stack.push(node)
    for (const next of waits.get(node) ?? []) {
      if (!seen.has(next)) visit(next)
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(node) !== seen.get(node)) return
    const part = stack.splice(stack.indexOf(node))
    if (part.length > 1) parts.push(new Set(part))
  }
  for (const node of [...waits.keys()].sort()) if (!seen.has(node)) visit(node)
  return parts
}
