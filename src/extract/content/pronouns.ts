import type { Party } from '../../model/party.js'
import { uniqueParties } from '../actors/actor.js'
import { formOf, wordAt } from '../syntax/tree.js'
import { shortName, side } from './short-name.js'
import type { Wording } from './wording.js'

const FIRST = new Set(['my', 'our'])
const THIRD = new Set(['his', 'her', 'its', 'their'])
const PLURAL = new Set(['we', 'us', 'our', 'they', 'them', 'their'])
/** What means no party, or is left to the reader: reflexives, relatives, impersonal and second persons. */
const STAYS =
  /^(?:.*sel(?:f|ves)|there|ones?|yours?|you|wh(?:o|ich|at|om|ose)|th(?:at|is|ese|ose)|each|other|all|some|any|more|most|none|nothing|anything|everything)$/

/** Found wrong as often as right on the gold stories, and a wrong name is worse than a pronoun; right as the subject that the record itself has. */
const FAR = /^(?:it|they|them)$/

/**
 * The words that a pronoun of a content stands for; null where it may stay: it means the doer of the act ("withdraw its troops"), it is
 * unresolved, or its party has no short name. In an act (`ofAct`) "its" is the doer's, whoever else stands near.
 */
export function pronounWords({ scene, doers, expected }: Wording, index: number, ofAct: boolean): string | null {
  const word = wordAt(scene.tree, index)
  const form = formOf(scene.tree, index)
  if (word.upos !== 'PRON' || word.relation.startsWith('expl') || STAYS.test(form)) return null
  const possessive = word.relation === 'nmod:poss' && (FIRST.has(form) || THIRD.has(form))
  if (ofAct && possessive && THIRD.has(form)) return null
  const parties = uniqueParties(scene.resolver.actorsAt(scene.sentence, index).filter(({ how }) => how !== 'unknown'))
  if (parties.length === 0 || parties.length > 2) return null
  const among = (others: readonly Party[]): boolean =>
    parties.every(({ id }) => others.some((other) => other.id === id))
  if (possessive && among(doers)) return FIRST.has(form) ? 'its' : null
  if (FAR.test(form) && !(word.relation.startsWith('nsubj') && among(expected))) return null
  return named(parties, PLURAL.has(form), possessive)
}

function named(parties: readonly Party[], plural: boolean, possessive: boolean): string | null {
  const names = parties.map((party) => shortName(plural ? side(party) : party))
  if (names.some((name) => name === null)) return null
  const joined = [...new Set(names)].join(' and ')
  return possessive ? `${joined}${/s$/.test(joined) ? "'" : "'s"}` : joined
}
