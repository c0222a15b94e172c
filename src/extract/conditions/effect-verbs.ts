import { words } from '../word-set.js'

/** Verbs whose subject brings about their object or complement; under a modal they tell a consequence. */
export const EFFECT_VERBS = words(`
  lead require risk trigger cause escalate spark provoke result mean guarantee help bring prevent jeopardise jeopardize undermine endanger
  threaten hurt harm destabilise destabilize prolong force drag plunge draw deepen worsen ignite unleash derail pave open allow enable
  restrain reward embolden cost push damage disrupt fuel make put create leave cut pose entail amount ensure strengthen weaken heighten
  raise hasten speed complicate hamper hinder block save encourage turn set give send trap isolate cripple deter stop end ease boost
  reduce spell usher prompt inflame stoke widen exacerbate aggravate erode hand strain doom free shift drive tip freeze protect secure
  contribute affect change transform close limit invite bankrupt destroy collapse expose burden alienate restore stabilise stabilize`)

/** Of these, those that name a consequence without a modal, in the present. */
export const PRESENT_EFFECTS = words('mean risk require threaten entail help')

/** Those that tell of a cause already at work when they stand in the past or perfect. */
export const CAUSE_VERBS = words(
  'cause prompt spark trigger provoke lead force ignite fuel result inflame stoke unleash raise draw bring push plunge drive drag',
)

/** What it means to have an effect: "would have grave consequences". */
export const EFFECT_NOUNS = words('consequence impact effect repercussion implication result cost')

/** Those whose passive names its cause: "was prompted by". */
export const CAUSED_BY = words('cause prompt spark trigger provoke ignite fuel motivate precipitate inspire')

/** Words over an infinitive that make it likely: "is bound to lead". */
export const LIKELY = words(
  'bind bound guarantee likely set threaten certain sure poise expect tend liable unlikely critical important essential hope keen',
)

/** Verbs under a modal that bring nothing about: what a subject is, has, or when it takes place. */
export const STATIVE = words(`
  be have begin start continue take meet resume come go last happen need include remain stay run visit say tell expire focus cover
  consist contain involve occur follow return want see like know apply hold discuss get receive seek serve call mark stand rest depend hinge`)
