import type { EventType } from '../model/record.js'

/** Types of events as a person reads them between who and whom: "Norway asks Chad". */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: 'agrees with',
  CONSULT: 'talks with',
  SUPPORT: 'backs',
  CONCEDE: 'yields to',
  COOPERATE: 'works with',
  AID: 'helps',
  RETREAT: 'withdraws from',
  REQUEST: 'asks',
  ACCUSE: 'blames',
  REJECT: 'refuses',
  THREATEN: 'threatens',
  PROTEST: 'protests against',
  SANCTION: 'breaks with',
  MOBILIZE: 'arms against',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
}
