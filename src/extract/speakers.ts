import type { Actor } from './actors/actor.js'
import type { Resolver } from './actors/resolver.js'
import type { Attribution } from './attribution.js'
import { wordAt } from './tree.js'

/** Looks up who speaks at a word: of nested attributions the outermost, whose content reaches farthest. */
export function speakerLookup(
  resolver: Resolver,
  attributions: readonly Attribution[],
): (sentence: number, head: number) => readonly Actor[] {
  const bySentence = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    for (const [sentence, { sentence: range }] of resolver.trees.entries()) {
      if (!attribution.contents.some((content) => content.start < range.end && content.end > range.start)) continue
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), attribution])
    }
  }
  return (sentence, head) => {
    const tree = resolver.trees[sentence]
    if (!tree) return []
    const at = wordAt(tree, head).start
    const holding = (bySentence.get(sentence) ?? []).filter(
      ({ contents, source }) => source !== null && contents.some(({ start, end }) => start <= at && at < end),
    )
    const size = ({ contents }: Attribution): number => contents.reduce((sum, { start, end }) => sum + end - start, 0)
    const widest = [...holding].sort((a, b) => size(b) - size(a))
    for (const { source, sentence: own } of widest) {
      if (source === null || (own === sentence && source.head === head)) continue
      const actors = resolver.actorsOrOwners(source.sentence, source.head)
      if (actors.length > 0) return actors
    }
    return []
  }
}
