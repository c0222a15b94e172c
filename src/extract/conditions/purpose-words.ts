import { words } from '../word-set.js'

/** Verbs whose infinitive says what, not what for; the parser sometimes hangs it on them as an adverbial. */
export const COMPLEMENT_VERBS = words(`
  be seem appear continue go set agree plan want try expect allow enable permit invite force oblige compel order refuse fail decline begin start
  need have help threaten seek aim intend prepare decide choose hope manage tend commit get let due like love hate afford attempt struggle
  encourage persuade convince prompt push press pressure lobby tell instruct direct authorise authorize require request want wish vow mean
  design suppose schedule slate tip bind happen prove come remain cease strive opt elect dare hesitate offer talk speak proceed rush wait beg
  implore plead command empower entitle drive lead cause leave teach make pay see stand last`)

/** Verbs that mean an attempt right before their infinitive, and a deed with more between: "work to end", "work with others to end". */
export const TRYING_VERBS = words('work push fight')

/** Nouns whose infinitive says what they consist in: a decision to go, a right to know. */
export const COMPLEMENT_NOUNS = words(`
  decision right plan ability attempt intention willingness readiness desire pledge vow promise commitment refusal request call demand offer
  proposal threat need obligation opportunity chance permission time way order failure inability reluctance tendency authority power capacity
  capability freedom mandate agreement wish urge pressure determination duty responsibility reason cause incentive temptation ambition bid
  inclination invitation instruction warning appeal choice option potential room space will resolve preference requirement idea appetite
  position move stance consensus claim case integrity thing licence license legitimacy courage nerve pretext excuse luck privilege honour
  honor country person people nation man woman leader state consent advice hope fear`)

/** Nouns for what serves an end: whatever their place in the clause, their infinitive says which. */
export const MEANS = words(`
  effort measure step deal system quota sanction force troop talk campaign action weapon money operation mission zone pathway resolution law
  extension work fund funding aid bill legislation mechanism programme program framework team committee commission delegation envoy mediator
  convoy coalition alliance treaty accord pact loan package tariff strategy policy ban embargo blockade concession change reform cut
  intervention strike offensive attack raid bombing exercise drill negotiation meeting summit conference visit trip guarantee tool instrument
  initiative drive push fight struggle vote referendum reserve base station vehicle ship aircraft missile soldier peacekeeper observer
  inspector monitor police budget subsidy tax levy duty fee truce ceasefire corridor road map roadmap roundup crackdown`)

/** "the first to leave": which one, not what for. */
export const RANKS = words('first second third last latest next only sole')
