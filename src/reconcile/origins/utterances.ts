import { daysApart } from './days-apart.js'
import { byFamily, Families } from './families.js'
import { mayBeOneSpeaker } from './same-speaker.js'
import type { Told } from './told.js'
import { utteranceScore } from './utterance-score.js'
import { type UtteranceWords, utteranceWords } from './utterance-words.js'

/** Reports of one utterance come out within so many days; the same words later are said again, or quoted from then. */
const MOST_DAYS = 3

/** A statement is compared with no more earlier ones for each of its words: a thousand copies are alike to the first of them. */
const MOST_PER_STEM = 12

/** A statement is compared in full with the earlier ones that have most words in common, this many. */
const MOST_COMPARED = 8

/**
 * What one speaker said once, told by several reports or several times by one: statements whose words are nearly the same, as quotation or
 * as paraphrase. Groups of two or more. `told` in an order that does not depend on how the reports came.
 */
export function findUtterances(told: readonly Told[]): readonly (readonly Told[])[] {
  const families = new Families()
  const index = new Map<string, number[]>()
  const all = told.map(utteranceWords)
  for (const one of all) {
    const number = families.add()
    for (const other of candidates(one, index)) {
      const before = all[other]
      const isJoined = families.rootOf(other) === families.rootOf(number)
      if (before && !isJoined && isOneUtterance(one, before)) families.join(number, other)
    }
    enter(one, number, index)
  }
  return byFamily(families, told).filter(({ length }) => length > 1)
}

function isOneUtterance(a: UtteranceWords, b: UtteranceWords): boolean {
  return (
    mayBeOneSpeaker(a.told.speaker, b.told.speaker) &&
    daysApart(a.told.article, b.told.article) <= MOST_DAYS &&
    utteranceScore(a, b).score >= 1
  )
}

/** Numbers of earlier statements of the same party, those with most content words in common first. */
function candidates({ told, stems }: UtteranceWords, index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const counts = new Map<number, number>()
  for (const stem of stems)
    for (const number of index.get(keyOf(told, stem)) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, more], [b, less]) => less - more || a - b)
    .slice(0, MOST_COMPARED)
    .map(([number]) => number)
}

function enter({ told, stems }: UtteranceWords, number: number, index: Map<string, number[]>): void {
  for (const stem of stems) {
    const known = index.get(keyOf(told, stem))
    if (!known) index.set(keyOf(told, stem), [number])
    else if (known.length < MOST_PER_STEM) known.push(number)
  }
}

function keyOf({ speaker }: Told, stem: string): string {
  return `${speaker.id} ${stem}`
}
