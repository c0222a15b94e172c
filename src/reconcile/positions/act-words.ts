import { standardGazetteer } from '../../extract/actors/gazetteer.js'
import { ENDING, nameOfAct, opensAct, typeOfAct } from '../../extract/content/acts.js'
import { remembered } from '../../extract/remembered.js'
import { possibleLemmas } from '../../extract/syntax/lemma.js'
import { words } from '../../extract/word-set.js'
import type { Party } from '../../model/party.js'

const WINDOW = 3

/** The acts that a stretch of text names, in its order, as propositions name them: "before they sit down, the bombing must end". */
export function actsIn(text: string): readonly string[] {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
  const acts: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const act = actAt(tokens, at)
    if (act !== null) acts.push(ended(act, tokens, at))
  }
  return [...new Set(acts)]
}

/** "Stop the bombing", "the bombing ends"; a measure that ends is lifted. */
function ended(act: string, tokens: readonly string[], at: number): string {
  const before = tokens.slice(Math.max(0, at - WINDOW), at)
  const behind = tokens.slice(at + 1, at + 1 + WINDOW)
  const isMeasure = typeOfAct(act) === 'SANCTION'
  const ends = before.some(isEnding) || behind.slice(0, 2).some(isEnding)
  if (isMeasure && (ends || [...before, ...behind].some(isLifting))) return 'lift'
  return ends && typeOfAct(act) === 'ASSAULT' ? `stop ${act}` : act
}

/** All that the words of a stretch of text could be forms of. */
export function lemmasIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(lemmas))
}

function actAt(tokens: readonly string[], at: number): string | null {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3)
  const openings = lemmas(first).filter(opensAct)
  if (openings.length === 0) return null
  const later = tokens.slice(at + 1, at + 1 + WINDOW)
  return nameOfAct(
    `${first} ${second} ${third}`,
    ...openings.flatMap((lemma) =>
      later.slice(1).flatMap((word) => lemmas(word).map((other) => `${lemma} ${second} ${other}`)),
    ),
    ...openings.flatMap((lemma) => later.flatMap((word) => lemmas(word).map((other) => `${lemma} ${other}`))),
    ...openings,
  )
}

const lemmas = remembered((word: string): readonly string[] => [
  ...new Set([word, ...possibleLemmas(word, 'NOUN'), ...possibleLemmas(word, 'VERB')]),
])

const isEnding = (word: string): boolean => lemmas(word).some((lemma) => ENDING.has(lemma))
const isLifting = (word: string): boolean => lemmas(word).some((lemma) => LIFTING.has(lemma))
const LIFTING = words('lift drop ease remove scrap suspend suspension waive relax')

const LONGEST_NAME = 4

/** The states and organisations that a stretch of text names, each once, in its order. */
export function partiesIn(text: string): readonly Party[] {
  const tokens = text.match(/[\p{L}\p{N}.]+(?:[-'’]\p{L}+)*/gu) ?? []
  const found: Party[] = []
  for (let at = 0; at < tokens.length; at++) {
    for (let count = Math.min(LONGEST_NAME, tokens.length - at); count > 0; count--) {
      const party = partyNamed(tokens.slice(at, at + count).join(' '))
      if (party === null) continue
      if (!found.some(({ id }) => id === party.id)) found.push(party)
      at += count - 1
      break
    }
  }
  return found
}

function partyNamed(name: string): Party | null {
  if (!/^\p{Lu}/u.test(name)) return null
  const [row] = standardGazetteer().lookup(name.replace(/['’]s?$/, ''))
  return row && !row.unsure ? { id: row.id, sector: row.sector, name: row.name ?? null } : null
}

export const isBody = ({ id, sector }: Party): boolean => sector === 'IGO' || ['NATO', 'EU', 'UN'].includes(id)

export const namesBody = (text: string): boolean => partiesIn(text).some(isBody)
