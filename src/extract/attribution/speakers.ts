import type { Actor } from '../actors/actor.js'
import type { Resolver } from '../actors/resolver.js'
import { wordAt } from '../syntax/tree.js'
import type { Attribution } from './attribution.js'

/** Who speaks, and by which attribution. */
interface Speech {
  readonly actors: readonly Actor[]
  readonly attribution: Attribution
}

export type SpeechLookup = (sentence: number, head: number, outermost: boolean) => Speech | null

/**
 * Looks up who speaks at a word. Of nested attributions the `outermost` is the one by whom the article tells it, the innermost the
 * one whose position it is ("Kyiv says that Biden told it no": Kyiv, and Biden).
 */
export function speechLookup(resolver: Resolver, attributions: readonly Attribution[]): SpeechLookup {
  const bySentence = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    if (attribution.force === 'stance') continue
    for (const [sentence, { sentence: range }] of resolver.trees.entries()) {
      if (!attribution.contents.some((content) => content.start < range.end && content.end > range.start)) continue
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), attribution])
    }
  }
  return (sentence, head, outermost) => {
    const tree = resolver.trees[sentence]
    if (!tree) return null
    const at = wordAt(tree, head).start
    const holding = (bySentence.get(sentence) ?? []).filter(
      ({ contents, source, cueHead, sentence: own }) =>
        source !== null &&
        !(own === sentence && cueHead === head) &&
        contents.some(({ start, end }) => start <= at && at < end),
    )
    const size = ({ contents }: Attribution): number => contents.reduce((sum, { start, end }) => sum + end - start, 0)
    const depth = ({ cue }: Attribution): number =>
      holding.filter((other) => other.contents.some(({ start, end }) => start <= cue.start && cue.end <= end)).length
    const outward = holding.toSorted((a, b) => depth(a) - depth(b) || size(b) - size(a))
    const widest = outermost ? outward : outward.toReversed()
    for (const attribution of widest) {
      const { source, sentence: own } = attribution
      if (source === null || (own === sentence && source.head === head)) continue
      const actors = resolver.actorsOrOwners(source.sentence, source.head)
      if (actors.length > 0) return { actors, attribution }
    }
    return null
  }
}
