import type { Upos, Word } from '../../model/sentence.js'
import { ROLES } from '../actors/roles.js'
import { CUE_NOUNS } from '../attribution/cue-nouns.js'
import { SPEECH_VERBS, THOUGHT_VERBS } from '../attribution/cue-verbs.js'
import { EFFECT_VERBS } from '../conditions/effect-verbs.js'
import { FRAMES } from '../conditions/frame-rows.js'
import { ROWS } from '../lexicon/lexicon.js'
import { possibleLemmas } from './lemma.js'

const VERBS: ReadonlySet<string> = new Set([
  ...ROWS.flatMap(({ shape, lemma }) => (shape === 'verb' ? [lemma] : [])),
  ...SPEECH_VERBS,
  ...THOUGHT_VERBS,
  ...EFFECT_VERBS,
  ...FRAMES.keys(),
])
const NOUNS: ReadonlySet<string> = new Set([
  ...ROWS.flatMap(({ shape, lemma, object, where, unless }) => [
    ...(shape === 'verb' ? [] : [lemma]),
    ...(object === null ? [] : [object]),
    ...[...Object.values(where), ...Object.values(unless)].flatMap(({ words }) => words),
  ]),
  ...CUE_NOUNS.keys(),
  ...ROLES.keys(),
])

/**
 * The word with the lemma that our tables know it by. A reader's lemmas are now and then no word ("impos" for "imposed"): where the
 * tables do not know one, and the spelling rules lead to one that they know, that one is taken.
 */
export function withKnownLemma(word: Word): Word {
  const known = tableFor(word.upos)
  if (!known || known.has(word.lemma.toLowerCase())) return word
  const lemma = possibleLemmas(word.form, word.upos).find((candidate) => known.has(candidate))
  return lemma === undefined ? word : { ...word, lemma }
}

function tableFor(upos: Upos): ReadonlySet<string> | null {
  if (upos === 'VERB') return VERBS
  return upos === 'NOUN' || upos === 'PROPN' ? NOUNS : null
}
