import { type Tree, wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'
import { byAdjective } from './by-adjective.js'
import { byColon } from './by-colon.js'
import { byNoun } from './by-noun.js'
import { byPreposition } from './by-preposition.js'
import { bySeeming } from './by-seeming.js'
import { byVerb } from './by-verb.js'
import { carriedOver } from './carried-over.js'
import { quotations } from './quotes.js'
import type { Scope } from './scope.js'
import { turns } from './turns.js'

const RULES = [byVerb, bySeeming, byAdjective, byNoun, byPreposition, byColon]

/** Everything that the article attributes, in text order. Quotations that run on over sentences belong to the one who began them. */
export function findAttributions(text: string, trees: readonly Tree[]): readonly Attribution[] {
  const quotes = quotations(text)
  const spoken = turns(text, trees)
  const opens = (one: Attribution): boolean =>
    spoken.some(({ sentence, cueHead }) => one.sentence === sentence && one.cueHead === cueHead)
  const within = trees.flatMap((tree, sentence) => inSentence({ text, tree, sentence, quotes }))
  const found = [...spoken, ...within.filter((one) => !opens(one))]
  return carriedOver(text, trees, quotes, found).toSorted((a, b) => a.cue.start - b.cue.start)
}

function inSentence(scope: Scope): readonly Attribution[] {
  const found = [...scope.tree.words.keys()].flatMap((index) => {
    for (const rule of RULES) {
      const one = rule(scope, index)
      if (one) return [one]
    }
    return []
  })
  return found.filter((one) => !isSign(scope, one) || !found.some((other) => other !== one && tells(other, one)))
}

/** A colon attributes only what no word does. */
function isSign({ tree }: Scope, { cueHead }: Attribution): boolean {
  return wordAt(tree, cueHead).upos === 'PUNCT'
}

function tells(other: Attribution, { contents, cue }: Attribution): boolean {
  return (
    other.cue.start < cue.start &&
    contents.some(({ start, end }) => other.contents.some((known) => known.start < end && start < known.end))
  )
}
