import { words } from '../../extract/word-set.js'
import type { Condition } from '../../model/condition.js'
import type { ArticleLedger } from '../../model/ledger.js'
import type { EventRecord, EventType } from '../../model/record.js'
import { memberRef } from '../../model/reference.js'
import type { Range } from '../../model/span.js'
import { actsIn, lemmasIn } from './act-words.js'
import { type Motion, motionIn, namesMotion, without } from './motion.js'
import { refOf, type Stand, standsWith, type Voice } from './stand.js'
import { overlaps, triggerOf } from './terms.js'

/** Records in whose actors' name a condition can be read: what they ask, offer and refuse is what it is about. */
const VOICES: readonly EventType[] = ['REQUEST', 'REJECT', 'AGREE', 'CONCEDE', 'THREATEN']
/** Cues by which what has to come first is asked for, and not only waited for ("once the war is over"). */
const ASKING = /^(?:before|until|till|unless|without|only if|and then|on condition|provided|conditions? for)/i
/** Words by which the other half of an "if" is a party's own promise. */
const PROMISING = /\b(?:would|will|ready|willing|prepared)\b(?! not|n['’]t)/i

/** Acts that nobody is promised: a party that would do them if another acts warns against that act. */
const HOSTILE: ReadonlySet<EventType> = new Set(['THREATEN', 'SANCTION', 'COERCE', 'MOBILIZE', 'ASSAULT'])

/**
 * "Stop the shelling before talks begin": whoever puts a condition on an act takes it up under that condition, and asks for the act
 * that has to come first, though no record of its own says so. Who would strike back if another acts is against that act.
 */
export function waitingIn(article: ArticleLedger, own: readonly Stand[]): readonly Stand[] {
  return article.conditions.filter(isTrade).flatMap((condition) => {
    const voice = voiceOf(article, condition)
    if (voice === null || (voice.status === 'hypothetical' && VOICES.includes(voice.type))) return []
    const ref = memberRef(article, condition)
    const spoken = refOf(article, voice)
    const [taken] = motionsIn(condition.consequent.text, own).filter((motion) => isOwn(motion, voice))
    const found = [...takenUp(article, voice, condition, taken), ...requiredIn(article, voice, condition, taken, own)]
    return found.filter(({ motion, stance }) => !own.some((stand) => isSaidBy(stand, motion, { spoken, stance, ref })))
  })
}

/** The record itself says it, or ties it to the condition. */
function isSaidBy(
  stand: Stand,
  { act }: Motion,
  { spoken, stance, ref }: { readonly spoken: string | null; readonly stance: Stand['stance']; readonly ref: string },
): boolean {
  const isSpoken = stand.ref !== null && stand.ref === spoken
  return stand.motion.act === act && (isSpoken || (stance === 'conditional' && stand.conditions.includes(ref)))
}

function takenUp(
  article: ArticleLedger,
  voice: Voice,
  condition: Condition,
  taken: Motion | undefined,
): readonly Stand[] {
  if (!taken) return []
  return standsWith(article, voice, towards(taken, voice), { stance: 'conditional', basis: 'word', terms: [condition] })
}

function requiredIn(
  article: ArticleLedger,
  voice: Voice,
  condition: Condition,
  taken: Motion | undefined,
  own: readonly Stand[],
): readonly Stand[] {
  const stance = stanceOnAntecedent(condition, voice, taken)
  if (stance === null) return []
  const terms = voice.id === null ? [condition] : []
  return motionsIn(condition.antecedent.text, own)
    .filter((motion) => isOfOthers(motion, voice) && fits(stance, motion))
    .flatMap((motion) => standsWith(article, voice, motion, { stance, basis: 'word', terms }))
}

/** Nobody asks to be attacked, nor strikes back because an attack ends. */
const fits = (stance: 'demands' | 'opposes', motion: Motion): boolean =>
  stance === 'demands' ? !isHostile(motion) : !motion.act.startsWith('stop ')

function isTrade({ kind, consequent }: Condition): boolean {
  return kind === 'precondition' || (kind === 'contingency' && PROMISING.test(consequent.text))
}

function stanceOnAntecedent(
  { kind, cue }: Condition,
  voice: Voice,
  taken: Motion | undefined,
): 'demands' | 'opposes' | null {
  if (kind === 'precondition') return ASKING.test(cue) ? 'demands' : null
  if (voice.type === 'THREATEN' || (taken && isHostile(taken))) return 'opposes'
  return taken !== undefined && voice.type !== 'REQUEST' && voice.type !== 'REJECT' ? 'demands' : null
}

const isHostile = ({ type }: Motion): boolean => type !== null && HOSTILE.has(type)

/** Acts whose words stand in many a sentence that is not about them ("once a deal is reached", "allows aid convoys"). */
const WEAK = words('support arms agreement election')

/** The act that one side of a condition names, by the table or as a record of the report has it. */
function motionsIn(text: string, own: readonly Stand[]): readonly Motion[] {
  const [act] = actsIn(text).filter((one) => !WEAK.has(one))
  if (act !== undefined) return [motionIn(text, act)]
  const lemmas = lemmasIn(text)
  return own.flatMap(({ motion }) => (namesMotion(lemmas, motion) ? [motion] : [])).slice(0, 1)
}

/** The record that speaks for whoever holds the condition: one that asks, offers or refuses, else any record of the holder. */
function voiceOf(article: ArticleLedger, condition: Condition): Voice | null {
  const near = article.records.filter(
    (record) => overlaps(triggerOf(record), wholeOf(condition)) || overlaps(condition.antecedent, record),
  )
  const isHolders = ({ actors }: EventRecord): boolean => actors.some(({ id }) => id === condition.holder?.id)
  const voiced = near.filter(({ type }) => VOICES.includes(type))
  const found = voiced.find(isHolders) ?? voiced[0] ?? near.find(isHolders)
  if (found) return VOICES.includes(found.type) ? found : { ...found, status: 'actual' }
  if (condition.holder === null) return null
  const { start, end } = wholeOf(condition)
  return {
    id: null,
    type: 'AGREE',
    start,
    end,
    actors: [condition.holder],
    recipients: [],
    speaker: null,
    status: 'actual',
    date: null,
  }
}

/** "Stop bombing before talks" means talks with whoever is to stop. */
const towards = (motion: Motion, { type, recipients }: Voice): Motion =>
  motion.targets.length === 0 && type === 'REQUEST' ? { ...motion, targets: recipients } : motion

const isOwn = ({ doers }: Motion, { actors }: Voice): boolean =>
  doers.length === 0 || without(doers, actors).length < doers.length

const isOfOthers = ({ doers }: Motion, { actors }: Voice): boolean =>
  doers.length === 0 || without(doers, actors).length > 0

const wholeOf = ({ antecedent, consequent }: Condition): Range => ({
  start: Math.min(antecedent.start, consequent.start),
  end: Math.max(antecedent.end, consequent.end),
})
