import type { Affiliation } from '../../extract/actors/listed-actor.js'
import { quoted } from './bad-line.js'
import { bodyOf, sectorOf, sectorOfPrefix, stateOf } from './cameo.js'

/** What a code in brackets says, before it is known whose it is. */
export interface CodedAffiliation extends Omit<Affiliation, 'id'> {
  /** `own`: the actor is a party under its own name; null: nobody's in that time (`---`). */
  readonly party: { readonly id: string } | 'own' | null
  /** A state's code and nothing more: the name is the state's own, or a place in it. */
  readonly isBareState: boolean
}

/** The affiliation of `CODE`, `CODE <date`, `CODE >date` or `CODE date-date`, or what is wrong with it. */
export function parseCode(inside: string): CodedAffiliation | string {
  const [, code = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(inside.trim()) ?? []
  if (code === '') return 'the brackets are empty; write a code such as [USAGOV]'
  const dates = parseDates(rest)
  if (typeof dates === 'string') return dates
  if (/^-+$/.test(code)) return { party: null, sector: 'UNK', isBareState: false, ...dates }
  if (!/^(?:[A-Z0-9]{3})+$/.test(code))
    return `the code ${quoted(code)} is not made of triplets of capitals; write it as in [USAGOVMIL]`
  const party = partyOf(code.match(/.{3}/g) ?? [])
  return typeof party === 'string' ? party : { ...party, ...dates }
}

type CodedParty = Pick<CodedAffiliation, 'party' | 'sector' | 'isBareState'>

function partyOf([first = '', ...rest]: readonly string[]): CodedParty | string {
  const body = [first, ...rest].map(bodyOf).findLast((found) => found !== null)
  const state = stateOf(first)
  if (body) return { party: { id: body[0] }, sector: state ? (sectorOf(rest) ?? body[1]) : body[1], isBareState: false }
  if (state) return { party: { id: state }, sector: sectorOf(rest) ?? 'GOV', isBareState: rest.length === 0 }
  const sector = sectorOfPrefix(first) ?? sectorOf([first])
  if (sector === null) return `${quoted(first)} is no state, region or kind of body that CAMEO names; correct the code`
  if (first === 'WST' && rest.length === 0) return { party: { id: 'WEST' }, sector, isBareState: false }
  return { party: 'own', sector: sector === 'UNK' ? (sectorOf(rest) ?? sector) : sector, isBareState: false }
}

type Dates = Pick<Affiliation, 'from' | 'until'>

function parseDates(text: string): Dates | string {
  if (text === '') return { from: null, until: null }
  const [, sign = '', first = '', last] = /^([<>]?)\s*(\d+)(?:\s*-\s*(\d+))?$/.exec(text) ?? []
  if (first === '' || (sign === '') !== (last !== undefined))
    return `${quoted(text)} is no restriction; write <date, >date or date-date with dates as YYMMDD or YYYYMMDD`
  const from = parseDate(first)
  const until = last === undefined ? from : parseDate(last)
  const wrong = from === null ? first : until === null ? last : null
  if (from === null || until === null) return `${quoted(wrong ?? '')} is no date; write it as YYMMDD or YYYYMMDD`
  if (until < from) return `${quoted(text)} ends before it begins; put the earlier date first`
  return { from: sign === '<' ? null : from, until: sign === '>' ? null : until }
}

/** The last year that two figures mean in this century; PETRARCH has it so. */
const LAST_SHORT_YEAR = 30

/** `YYMMDD` or `YYYYMMDD` as ISO 8601, or null for what is no day. */
function parseDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{2}|\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year === '') return null
  const full = year.length === 4 ? year : `${Number(year) > LAST_SHORT_YEAR ? 19 : 20}${year}`
  const date = new Date(`${full}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) ? `${full}-${month}-${day}` : null
}
