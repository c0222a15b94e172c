import { clauseHead } from '../syntax/clause.js'
import { childrenOf, formOf, rangeOf, type Tree, wordAt } from '../syntax/tree.js'
import { cueMatches } from './cue-matches.js'
import { isClause, propositionAt } from './edges.js'
import { type Link, linkOf, type Place } from './link.js'
import { propositionBefore } from './previous.js'
import { SEQUELS } from './sequel-rows.js'

/** Words after a cue with which it is a preposition, whose link lies within the sentence. */
const GOVERNING = new Set(['of', 'for', 'to', 'with', 'than', 'that'])

/** Links to what was said before: "Otherwise talks will end", "In return, the bank would open its books". */
export function sequelLinks(place: Place): readonly Link[] {
  const { tree } = place
  return cueMatches(tree, SEQUELS).flatMap(({ row, words }) => {
    if (GOVERNING.has(tree.words[(words.at(-1) ?? 0) + 1]?.form.toLowerCase() ?? '')) return []
    if (row.first && !startsClause(tree, words)) return []
    const clause = ownClause(tree, words)
    if (clause === null) return []
    return linkOf(
      row.kind,
      row.own,
      propositionAt(tree, clause, opens(tree, clause, words) ? words : []),
      propositionBefore(place, clause),
      rangeOf(tree, words),
      clause,
    )
  })
}

/** The first words of the sentence, or after a comma, dash, semicolon, conjunction or opening quote. */
function startsClause(tree: Tree, [first = 0]: readonly number[]): boolean {
  const before = tree.words[first - 1]
  const after = tree.words[first + 1]
  return before === undefined
    ? after?.upos !== 'VERB'
    : /^[,;:—–“"‘]$/.test(before.form) || ['and', 'or', 'that'].includes(formOf(tree, first - 1))
}

/** Nothing but marks, conjunctions and punctuation before the cue in its clause. */
function opens(tree: Tree, clause: number, [cue = 0]: readonly number[]): boolean {
  const first = tree.reach[clause]?.[0] ?? 0
  return tree.words.slice(first, cue).every(({ upos }) => ['PUNCT', 'SCONJ', 'CCONJ'].includes(upos))
}

function ownClause(tree: Tree, words: readonly number[]): number | null {
  const outward = words.map((index) => wordAt(tree, index).head).find((head) => head >= 0 && !words.includes(head))
  const under = words
    .flatMap((index) => childrenOf(tree, index))
    .find((child) => !words.includes(child) && wordAt(tree, child).upos === 'VERB')
  const clause = under ?? clauseHead(tree, outward ?? words[0] ?? 0)
  return isClause(tree, clause) && !words.includes(clause) ? clause : null
}
