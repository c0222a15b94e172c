import { SPEECH_VERBS } from '../cues.js'
import { isTemporal } from '../time-phrase.js'
import { childrenOf, dependents, formOf, lemmaOf, type Tree, universal, wordAt } from '../tree.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs whose infinitive says what, not what for; the parser sometimes hangs it on them as an adverbial. */
const COMPLEMENT_VERBS = words(
  `be seem appear continue go set agree plan want try expect allow enable permit invite force oblige compel order refuse fail decline begin start
  need have help threaten seek aim intend prepare decide choose hope manage tend commit get let due like love hate afford attempt struggle encourage persuade
  convince prompt push press pressure lobby tell instruct direct authorise authorize require request want wish vow mean design suppose schedule
  slate tip bind happen prove come remain cease strive opt elect dare hesitate offer talk speak proceed rush wait beg implore plead appeal command empower entitle invite`,
)
/** Nouns whose infinitive says what they consist in: a decision to go, a right to know. */
const COMPLEMENT_NOUNS = words(
  `decision right plan ability attempt intention willingness readiness desire pledge vow promise commitment refusal request call demand offer
  proposal threat need obligation opportunity chance permission time way order failure inability reluctance tendency authority power capacity
  capability freedom mandate agreement wish urge pressure determination duty responsibility reason cause incentive temptation ambition bid
  inclination invitation instruction warning appeal choice option potential room space will resolve temptation preference requirement idea
  appetite position move stance consent licence license legitimacy courage nerve pretext excuse luck privilege honour honor country person people nation man woman`,
)
const RANKS = words('first second third last latest next only sole')

/** An infinitive says to what end where a full predicate or a means stands above it; after "agree", "right", "ready" it is a complement. */
export function isPurpose(tree: Tree, clause: number, governor: number): boolean {
  const { relation } = wordAt(tree, clause)
  if (formOf(tree, clause) === 'be' && dependents(tree, clause, 'xcomp').length === 0) return false
  switch (universal(relation)) {
    case 'advcl':
      return isMeans(tree, governor) && !isMeasured(tree, governor)
    case 'acl':
      return isTool(tree, governor)
    default:
      return false
  }
}

function isMeans(tree: Tree, governor: number): boolean {
  const { upos } = wordAt(tree, governor)
  const lemma = lemmaOf(tree, governor)
  if (upos === 'NOUN') return dependents(tree, governor, 'cop').length > 0 && isTool(tree, governor)
  if (upos !== 'VERB' || COMPLEMENT_VERBS.has(lemma)) return false
  if (SPEECH_VERBS.has(lemma) && dependents(tree, governor, 'obj').length === 0) return false
  return !dependents(tree, governor, 'obj').some((object) => COMPLEMENT_NOUNS.has(lemmaOf(tree, object)))
}

/** "too weak to resist", "enough to resist". */
function isMeasured(tree: Tree, governor: number): boolean {
  return childrenOf(tree, governor).some((child) =>
    ['too', 'enough', 'so', 'sufficiently'].includes(formOf(tree, child)),
  )
}

function isTool(tree: Tree, noun: number): boolean {
  const { upos } = wordAt(tree, noun)
  if (upos !== 'NOUN' || COMPLEMENT_NOUNS.has(lemmaOf(tree, noun)) || isTemporal(tree, noun)) return false
  return !dependents(tree, noun, 'amod', 'det', 'advmod').some(
    (child) =>
      RANKS.has(formOf(tree, child)) ||
      wordAt(tree, child).features.Degree === 'Sup' ||
      ['enough', 'too'].includes(formOf(tree, child)),
  )
}
