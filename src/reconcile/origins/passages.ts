import { type Fingerprint, SHINGLE } from './fingerprints.js'
import type { PrintedWords } from './printed-words.js'

/** Words that two texts have alike: `length` of them from `here` in the one and from `there` in the other. */
interface Run {
  readonly here: number
  readonly there: number
  readonly length: number
}

/** A stretch that two texts print alike but for small edits; word numbers, ends exclusive. `own`: words alike that both have outside quotations. */
export interface Passage {
  readonly here: readonly [from: number, to: number]
  readonly there: readonly [from: number, to: number]
  readonly alike: number
  readonly own: number
}

/** An edit may drop, add or change so many words without ending the passage. */
const LONGEST_EDIT = 10

/** The passages that two texts share, found from fingerprints they may have in common: `seeds` in order of the first text. */
export function passagesOf(
  one: PrintedWords,
  other: PrintedWords,
  seeds: readonly (readonly [here: Fingerprint, there: Fingerprint])[],
): readonly Passage[] {
  const passages: Passage[] = []
  for (const run of runsOf(one, other, seeds)) {
    const own = ownWords(one, other, run)
    const last = passages.at(-1)
    if (last && continues(last, run)) passages[passages.length - 1] = joined(last, run, own)
    else passages.push({ here: spanOf(run.here, run), there: spanOf(run.there, run), alike: run.length, own })
  }
  return passages
}

/** Seeds grown to both sides word by word: hashes may collide, words do not. */
function runsOf(
  one: PrintedWords,
  other: PrintedWords,
  seeds: readonly (readonly [here: Fingerprint, there: Fingerprint])[],
): readonly Run[] {
  const runs: Run[] = []
  for (const [{ at: here }, { at: there }] of seeds) {
    const last = runs.at(-1)
    const known = last && here - there === last.here - last.there && here < last.here + last.length
    const run = known ? null : grown(one.ids, other.ids, here, there)
    if (run && run.length >= SHINGLE) runs.push(run)
  }
  return runs
}

function grown(one: Int32Array, other: Int32Array, here: number, there: number): Run {
  const alike = (offset: number): boolean =>
    one[here + offset] !== undefined && one[here + offset] === other[there + offset]
  let from = 0
  let to = 0
  while (alike(from - 1)) from--
  while (alike(to)) to++
  return { here: here + from, there: there + from, length: to - from }
}

function ownWords(one: PrintedWords, other: PrintedWords, { here, there, length }: Run): number {
  let count = 0
  for (let at = 0; at < length; at++) if (one.own[here + at] && other.own[there + at]) count++
  return count
}

function continues({ here, there }: Passage, run: Run): boolean {
  const [before, after] = [run.here - here[1], run.there - there[1]]
  return before <= LONGEST_EDIT && after <= LONGEST_EDIT && after > -LONGEST_EDIT && before > -LONGEST_EDIT
}

function joined({ here, there, alike, own }: Passage, run: Run, more: number): Passage {
  return {
    here: [here[0], Math.max(here[1], run.here + run.length)],
    there: [Math.min(there[0], run.there), Math.max(there[1], run.there + run.length)],
    alike: alike + run.length,
    own: own + more,
  }
}

function spanOf(from: number, { length }: Run): readonly [number, number] {
  return [from, from + length]
}
