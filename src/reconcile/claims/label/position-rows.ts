import { phrases } from '../../../extract/word-set.js'
import type { EventType } from '../../../model/record.js'
import type { ContentForm } from './content-form.js'

/**
 * How a position reads for a content of each form: `{V}` is the verb, `{C}` the content, `{R}` the recipient; what stands in brackets stands
 * only where its parts are known. The first row that fits the predicate and has the form counts.
 */
export interface PositionRow {
  readonly type: EventType
  /** Predicates by the words of their rules; null fits any. */
  readonly predicates: ReadonlySet<string> | null
  /** The verb in its base; null takes the predicate's own words. */
  readonly verb: string | null
  readonly frames: Partial<Readonly<Record<ContentForm | 'none', string>>>
}

const row = (type: EventType, predicates: string | null, verb: string | null, frames: PositionRow['frames']): PositionRow => ({
  type, predicates: predicates === null ? null : phrases(predicates), verb, frames,
}) // biome-ignore format: one line reads best

export const POSITION_ROWS: readonly PositionRow[] = [
  row('REQUEST', 'call on, urge, ask, tell, press, push, lobby, encourage, order, invite, implore, beg, advise, instruct', null, {
    do: '{V} {R} to {C}', none: '{V} {R}',
  }),
  row('REQUEST', 'press demand, repeat plea, repeat call, repeat demand, reiterate call, reiterate demand, renew call', 'repeat', {
    thing: '{V} {C}', do: '{V} a call to {C}', wish: '{V} that it wants {C}',
  }),
  row('REQUEST', 'ask, ask for, press, push, urge', 'ask', { thing: '{V} [{R} ]for {C}', doing: '{V} [{R} ]for {C}' }),
  row('REQUEST', 'call for, push for, press for, appeal for, seek, propose, insist on, need', null, { thing: '{V} {C}', doing: '{V} {C}' }),
  row('REQUEST', 'demand, want', null, { thing: '{V} {C}[ from {R}]', doing: '{V} {C}' }),
  row('REQUEST', 'demand, insist, insist on, require, propose', 'demand', { do: '{V} that {R} {C}', clause: '{V} that {C}' }),
  row('REQUEST', 'warn', 'warn', { do: '{V} {R} to {C}' }),
  row('REQUEST', null, 'want', { do: '{V} {R} to {C}', wish: '{V} {C}', clause: '{V} this: {C}' }),
  row('REQUEST', null, 'want', { do: '{V} to {C}' }),
  row('REQUEST', null, 'demand', { thing: '{V} {C}', doing: '{V} {C}', clause: '{V}: {C}', none: 'make demands[ of {R}]' }),

  row('REJECT', 'deny, reject, rule out, dismiss, oppose, block, ignore, resist, defy, refuse, decline, veto, object to', null, {
    thing: '{V} {C}', doing: '{V} {C}', clause: '{V} that {C}',
  }),
  row('REJECT', 'deny, dispute', null, { do: '{V} that it will {C}', none: '{V} it' }),
  row('REJECT', 'not want', 'want', { do: 'not {V} to {C}', wish: 'not {V} {C}', thing: 'not {V} {C}' }),
  row('REJECT', 'not tolerate, not accept', null, { thing: '{V} {C}' }),
  row('REJECT', null, 'refuse', { do: '{V} to {C}', none: '{V}' }),
  row('REJECT', null, 'oppose', { wish: 'not want {C}', thing: '{V} {C}', doing: '{V} {C}', clause: 'deny that {C}' }),

  row('AGREE', 'ready, ready for, prepared, willing, open, open to', 'be ready', { do: '{V} to {C}', thing: '{V} for {C}', doing: '{V} for {C}' }),
  row('AGREE', 'offer, promise, pledge, vow, swear, commit, aim, want, continue', null, { do: '{V} to {C}', thing: '{V} {C}', clause: '{V} that {C}' }),
  row('AGREE', 'accept, guarantee, sign', null, { thing: '{V} {C}' }),
  row('AGREE', 'seek common ground', 'seek', { thing: '{V} {C}' }),
  row('AGREE', 'give assurance, make commitment, give guarantee', 'promise', { do: '{V} to {C}', thing: '{V} {C}', clause: '{V} that {C}' }),
  row('AGREE', '', 'be bound', { do: '{V} to {C}' }),
  row('AGREE', 'agree to', null, { thing: '{V} {C}', doing: '{V} {C}' }),
  row('AGREE', 'reach deal, reach agreement, agreement, deal, reach', 'reach', { thing: '{V} {C}' }),
  row('AGREE', null, 'agree', { do: '{V} to {C}', thing: '{V} on {C}', doing: '{V} to {C}', wish: '{V} on {C}', clause: '{V} that {C}', none: '{V}[ with {R}]' }),

  row('SUPPORT', 'thank', 'thank', { thing: '{V} {R} for {C}', doing: '{V} {R} for {C}', none: '{V} {R}' }),
  row('SUPPORT', 'praise, hail, commend, applaud', null, { doing: '{V} {R} for {C}', thing: '{V} {C}', none: '{V} {R}' }),
  row('SUPPORT', 'welcome, back, support, approve, defend, justify, endorse, like, recognise, recognize, ratify, re-certify, tout', null, {
    thing: '{V} {C}', doing: '{V} {C}', do: '{V} plans to {C}', none: '{V} {R}',
  }),
  row('SUPPORT', null, 'say', { clause: '{V} that {C}' }),
  row('SUPPORT', null, 'back', { thing: 'praise {C}', doing: '{V} {C}', do: '{V} plans to {C}', wish: '{V} {C}', none: '{V} {R}' }),

  row('CONCEDE', null, 'be ready', { do: '{V} to {C}', thing: 'yield on {C}', doing: '{V} for {C}', clause: 'grant that {C}', none: 'make concessions[ to {R}]' }),

  row('THREATEN', 'warn, warn against, issue warning', 'warn', { doing: '{V} {R} against {C}', thing: '{V} {R} over {C}', clause: '{V}[ {R}] that {C}', none: '{V} {R}' }),
  row('THREATEN', 'announce, plan', null, { thing: '{V} {C}', do: '{V} to {C}' }),
  row('THREATEN', null, 'threaten', { do: '{V} to {C}', doing: '{V} {C}', thing: '{V} {C}', wish: '{V} {C}', none: '{V} {R}' }),

  row('ACCUSE', 'accuse, blame', null, { doing: '{V} {R} of {C}', thing: '{V} {R} of {C}', none: '{V} {R}' }),
  row('ACCUSE', 'condemn, denounce, criticise, criticize, protest', null, { thing: '{V} {C}', doing: '{V} {C}', none: '{V} {R}' }),
  row('ACCUSE', null, 'say', { clause: '{V} that {C}' }),
  row('ACCUSE', null, 'accuse', { doing: '{V} {R} of {C}', thing: 'criticise {C}', do: '{V} {R} of moves to {C}', clause: 'say that {C}', wish: 'criticise {C}', none: '{V} {R}' }),
] // biome-ignore format: a table
