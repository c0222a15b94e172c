import type { EventType } from '../../model/record.js'

export const SLOTS = [
  'subj',
  'obj',
  'iobj',
  'poss',
  'mod',
  'xcomp',
  'ccomp',
  'clause',
  'clause.subj',
  'appos',
  'speaker',
  'host',
  'self',
] as const
/**
 * Where an argument stands, seen from the predicate, whatever the surface order: `subj` who does it (the agent of a passive),
 * `obj` what it is done to, `poss` an owner ("Russia's refusal"), `mod` an adjective or noun before ("Russian refusal"), `xcomp`
 * an infinitive, `ccomp` a that-clause, `clause` any clause under a preposition of the row, `clause.subj` the subject inside the
 * complement ("demands that X leave"), `host` who acts at the occasion that the noun names ("said at a meeting"), `speaker` whoever the words are attributed to, `self` the predicate's own phrase;
 * anything else is a preposition.
 */
type Slot = string

export interface Frame {
  readonly actor: readonly Slot[]
  readonly recipient: readonly Slot[]
  readonly content: readonly Slot[]
}

/**
 * Kinds of argument a row may ask for: a known `party`, one `person`, an `official` (who acts for a state or body), an `armed`
 * party, `people` (a crowd, or anybody known), anything at all (`any`), nothing (`none`); of a clause, that it says what should be
 * done (`modal`), that its predicate is `hostile` (`violent`: in deed, not in
 * words),
 * `cooperative` or `easing` (a retreat or concession of one's own).
 */
export const KINDS = [
  'party',
  'person',
  'official',
  'armed',
  'people',
  'any',
  'none',
  'modal',
  'hostile',
  'violent',
  'cooperative',
  'easing',
  'preposition',
] as const
export type Kind = (typeof KINDS)[number]

/** What an argument has to be for the row to hold: one of these kinds, or a noun among these lemmas ("air raid" for a compound). */
export interface Demand {
  readonly kinds: readonly Kind[]
  readonly words: readonly string[]
}

/**
 * Conditions on the whole match, by which a row keeps to politics. `official`: somebody on either side acts for a state or body;
 * `by an official`: the doer does; `official or armed`: the doer does, or is armed; `armed act`: likewise, or a weapon does it, and not
 * in words; `violence`: as that, or the victim acts for one; `own parties`: the noun names a party itself; `fought`: as that, and not in
 * words; `standing`: a lasting state counts where the clause is about it or it has two sides; `evaluation`: a speaker who is a party
 * judges something public; `spoken`: in the words of a party; `self speech`: the speaker speaks of the own side; `vowed`: and says what
 * it will do; `refused`: the speaker, or the article of a party, says what that party will not do; `foretold` and `announced`: said of
 * what is to come; `joint`: two parties do it; `prisoners`: captives are exchanged; `official trip`: an official goes to a party or to
 * talks; `verbal attack`: words, not weapons; `not armed`: by no armed party; `test`: a weapon is tried out.
 */
const GUARDS = [
  'official',
  'official or armed',
  'official or armed or party',
  'armed act',
  'violence',
  'own parties',
  'evaluation',
  'spoken',
  'self speech',
  'refused',
  'foretold',
  'announced',
  'by an official',
  'standing',
  'vowed',
  'joint',
  'fought',
  'prisoners',
  'official trip',
  'verbal attack',
  'not armed',
  'test',
] as const
export type Guard = (typeof GUARDS)[number]

export interface Row extends Frame {
  /** `type/shape/pattern`, the rule id of the records it makes. */
  readonly id: string
  readonly type: EventType
  readonly mode: string | null
  readonly shape: 'verb' | 'noun' | 'adjective'
  /** The head: a verb's, noun's or adjective's lemma. */
  readonly lemma: string
  /** A noun compound's or noun phrase's words before the head ("air" in "air strike"). */
  readonly before: readonly string[]
  /** The noun of a light verb ("talk" in "hold talk"), with the words it needs before it. */
  readonly object: string | null
  readonly objectBefore: readonly string[]
  /** A particle, or the preposition before the light verb's noun ("on" in "go on strike"). */
  readonly particle: string | null
  /** The preposition that opens the argument named by it. */
  readonly preposition: string | null
  /** The row holds only under negation ("not possible", "no intention"). */
  readonly negated: boolean
  /** What is committed to decides the type: hostile acts make a threat, the easing of one's own makes a concession. */
  readonly composes: boolean
  readonly where: Readonly<Record<Slot, Demand>>
  readonly unless: Readonly<Record<Slot, Demand>>
  readonly guard: Guard | null
}

/** `where` and `unless` name kinds and lemmas by comma or "or": `{ obj: 'party or none' }`, `{ obj: 'deal, agreement' }`. */
export interface RowOptions {
  readonly mode?: string
  readonly composes?: boolean
  readonly guard?: Guard
  readonly where?: Readonly<Record<Slot, string>>
  readonly unless?: Readonly<Record<Slot, string>>
}
