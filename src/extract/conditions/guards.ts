import { roleOf } from '../actors/phrase.js'
import { SPEECH_VERBS } from '../attribution/cue-verbs.js'
import { isInfinitive, surfaceSubject } from '../syntax/arguments.js'
import { modalOf } from '../syntax/modal-verb.js'
import { isNegated } from '../syntax/negation.js'
import { ancestors, dependents, formOf, lemmaOf, subtree, type Tree, wordAt } from '../syntax/tree.js'
import { isTemporal } from '../time/time-phrase.js'
import { words } from '../word-set.js'
import type { Attachment } from './attachment.js'
import type { Place } from './link.js'
import { isPurpose } from './purpose.js'
import { isComing, isDue, isOwed, isPastTold } from './tense.js'

/** A test that a row asks of the place where its cue stands. */
export type Guard = keyof typeof GUARDS

type Test = (tree: Tree, at: Attachment, place: Place) => boolean

const QUARREL = words(
  'criticism criticise criticize protest sanction threaten accuse tension arrest condemn condemnation anger complaint complain summon expel resign resignation face warn dispute row feud clash outrage furious angry fire sack oust sue suspend boycott rebuke slam blast attack concern alarm fear worry uproar backlash outcry fury jail detain charge indict investigate probe impeach quit punish penalise penalize fine rift standoff crisis',
)
const JUDGED = words(
  'praise blame criticise criticize condemn applaud commend slam denounce punish rebuke chide fault sanction congratulate reward prosecute convict charge fine arrest castigate laud jail ridicule mock attack accuse apologise apologize face detain fire expel sue hail lambast blast draw impose penalise penalize censure impeach oust dismiss sack',
)
const MOTION = words('travel fly arrive gather meet return go come head convene visit assemble leave')
const MEETINGS = words(
  'talk negotiation meeting summit discussion consultation conference session visit dialogue ceremony round',
)
const JUDGEMENTS = words(
  'expect likely unlikely impossible possible difficult hard important necessary unclear inevitable necessary concerned worried alarmed cautious optimistic confident crucial vital wrong right ready',
)

const GAINED = words('earn win gain secure obtain avoid avert escape qualify achieve')
const APPROVAL = words(
  'approval ratification condition agreement consent vote review outcome verification progress acceptance permission confirmation',
)

/** What is cited for words, not as a reason. */
const PAPERS = words('report statement letter document text survey poll article story study')

const GUARDS = {
  /** "must stop before talks begin": something is owed or expected first; plain time is none. */
  bindingClause: (tree, { marked, governor }) =>
    !isPastTold(tree, marked) && (isDue(tree, governor) || modalOf(tree, marked) !== null),
  bindingPhrase: (tree, { marked, governor }) => !isTemporal(tree, marked) && isOwed(tree, governor),
  /** "will stay until", "once it is signed": not yet so. */
  open: (tree, { marked, governor }) =>
    !isDated(tree, marked) &&
    !isPastTold(tree, finiteAbove(tree, governor)) &&
    (!isPastTold(tree, marked) || isDue(tree, governor)),
  soon: (tree, { marked, governor }) => wordAt(tree, marked).relation === 'advcl' && !isPastTold(tree, governor),
  /** "cannot go on without", "no peace without". */
  denied: (tree, { governor }) => deniedAbove(tree, governor),
  inverted: (tree, { cue, marked }) => isInverted(tree, cue, marked),
  /** "when" is a condition where it tells of what is still to come. */
  ahead: (tree, { marked, governor }) =>
    isComing(tree, governor) &&
    !isTemporal(tree, governor) &&
    !isPastTold(tree, marked) &&
    modalOf(tree, marked) === null,
  /** "Without a deal, they will leave". */
  fronted: (tree, { cue, governor }) => (cue[0] ?? 0) < governor && isComing(tree, governor),
  eitherWay: (tree, { marked }) => wordAt(tree, marked).relation === 'advcl' && hasOr(tree, marked),
  /** "as long as it lasts", not "as long as a year". */
  noMeasure: (tree, { marked }) => wordAt(tree, marked).relation === 'advcl' && !isTemporal(tree, marked),
  /** "due to the war", not "due to end". */
  thing: (tree, { marked }) => wordAt(tree, marked).upos !== 'VERB' && !isTemporal(tree, marked),
  /** "citing security", not "citing two officials". */
  noSource: (tree, { marked, governor }, { resolver, sentence }) =>
    !SPEECH_VERBS.has(lemmaOf(tree, governor)) &&
    !PAPERS.has(lemmaOf(tree, marked)) &&
    roleOf(tree, marked) === null &&
    (wordAt(tree, marked).upos !== 'PROPN' || resolver.actorsAt(sentence, marked).length === 0),
  approval: (tree, { marked }) => APPROVAL.has(lemmaOf(tree, marked)),
  owed: (tree, { governor }) => isOwed(tree, governor),
  /** "is seeking help after it lost its port": what is still so has its reason in what is over; a past after a past is time. */
  aftermath: (tree, { cue, marked, governor }) =>
    wordAt(tree, marked).relation === 'advcl' &&
    isPastTold(tree, marked) &&
    finiteAbove(tree, governor) === governor &&
    !isPastTold(tree, governor) &&
    !['come', 'follow', 'arrive'].includes(lemmaOf(tree, governor)) &&
    modalOf(tree, governor) === null &&
    !isTemporal(tree, Math.max(0, (cue[0] ?? 0) - 1)),
  /** "as" gives a reason beside a duty, a refusal or a judgement; elsewhere it mostly tells the time. */
  reason: (tree, { marked, governor }) =>
    wordAt(tree, marked).relation === 'advcl' &&
    isOwnStatement(tree, marked) &&
    (modalOf(tree, marked) !== null ||
      isNegated(tree, marked) ||
      modalOf(tree, governor) !== null ||
      JUDGEMENTS.has(lemmaOf(tree, governor))),
  notSpanOfTime: (tree, { marked, governor }) =>
    wordAt(tree, marked).relation === 'advcl' && !(isPastTold(tree, marked) && modalOf(tree, governor) === null),
  quarrel: (tree, { marked, governor }) => wordAt(tree, marked).upos !== 'PROPN' && isAmong(tree, governor, QUARREL),
  /** "praised them for sending arms". */
  judged: (tree, { marked, governor }) =>
    (isGerund(tree, marked) || dependents(tree, marked, 'nmod:poss').length > 0) && isAmong(tree, governor, JUDGED),
  /** "on security grounds", "for legal reasons". */
  reasons: (tree, { marked }) =>
    ['grounds', 'reasons'].includes(formOf(tree, marked)) &&
    dependents(tree, marked, 'amod', 'compound', 'nmod:poss').length > 0,
  gained: (tree, { marked, governor }) => isGerund(tree, marked) && GAINED.has(lemmaOf(tree, governor)),
  infinitive: (tree, { marked, governor }) =>
    isInfinitive(tree, marked) &&
    !isGerund(tree, marked) &&
    wordAt(tree, marked).features.VerbForm !== 'Fin' &&
    isPurpose(tree, marked, governor),
  /** "so they can protect". */
  enabled: (tree, { marked }) => ['can', 'could', 'may', 'might'].includes(modalOf(tree, marked) ?? ''),
  gathering: (tree, { marked, governor }) =>
    lemmaOf(tree, marked) === 'purpose' ||
    (wordAt(tree, governor).upos === 'VERB' &&
      MOTION.has(lemmaOf(tree, governor)) &&
      MEETINGS.has(lemmaOf(tree, marked))),
} satisfies Readonly<Record<string, Test>>

/** Whether a place passes the test of its row. */
export function passes(guard: Guard | null, at: Attachment, place: Place): boolean {
  return guard === null || GUARDS[guard](place.tree, at, place)
}

/** "as he put it", "as was expected": about the saying of the host. */
function isOwnStatement(tree: Tree, clause: number): boolean {
  const lemma = lemmaOf(tree, clause)
  if (SPEECH_VERBS.has(lemma) || ['put', 'see', 'know', 'make'].includes(lemma)) return false
  return dependents(tree, clause, 'nsubj', 'nsubj:pass', 'expl').length > 0
}

/** "Sunday", "the vote on 12 May": a time, though it may be called by what happens then. */
function isDated(tree: Tree, index: number): boolean {
  if (isTemporal(tree, index)) return true
  return (
    wordAt(tree, index).upos !== 'VERB' &&
    dependents(tree, index, 'compound', 'nmod', 'nmod:unmarked', 'nummod').some((child) => isTemporal(tree, child))
  )
}

function isGerund(tree: Tree, index: number): boolean {
  return wordAt(tree, index).upos === 'VERB' && /ing$/.test(formOf(tree, index))
}

/** The governor, or the verb whose object it is, is one of these: "summoned the envoy over the raid". */
function isAmong(tree: Tree, governor: number, lemmas: ReadonlySet<string>): boolean {
  if (lemmas.has(lemmaOf(tree, governor))) return true
  const { relation, head } = wordAt(tree, governor)
  return head >= 0 && ['obj', 'iobj'].includes(relation) && lemmas.has(lemmaOf(tree, head))
}

/** The clause that gives a participle or infinitive its time. */
function finiteAbove(tree: Tree, index: number): number {
  return (
    [index, ...ancestors(tree, index)].find(
      (at) => wordAt(tree, at).features.VerbForm === 'Fin' || dependents(tree, at, 'aux', 'cop').length > 0,
    ) ?? index
  )
}

function hasOr(tree: Tree, clause: number): boolean {
  return subtree(tree, clause).some((index) => formOf(tree, index) === 'or')
}

/** "Should they refuse": the auxiliary stands before the subject, at the start of its clause. */
function isInverted(tree: Tree, cue: readonly number[], marked: number): boolean {
  const auxiliary = cue[0] ?? 0
  const subject = surfaceSubject(tree, marked)
  return (
    wordAt(tree, marked).relation === 'advcl' &&
    subject !== null &&
    auxiliary < subject &&
    wordAt(tree, auxiliary).head === marked
  )
}

/** The governor or the clause that it stands in is denied. */
function deniedAbove(tree: Tree, governor: number): boolean {
  const above = ancestors(tree, governor).find((index) => wordAt(tree, index).upos === 'VERB')
  return isNegated(tree, governor) || (above !== undefined && isNegated(tree, above))
}
