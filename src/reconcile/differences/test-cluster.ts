import type { ArticleLedger } from '../../model/ledger.js'
import type { Party } from '../../model/party.js'
import type { EventRecord } from '../../model/record.js'
import type { Member } from '../member.js'

/** What a test says of a record; the rest is filled in. `day`: publication, `on`: [first day, last day, words]. */
export interface Told extends Partial<Omit<EventRecord, 'date' | 'actors' | 'recipients' | 'speaker'>> {
  readonly article?: string
  readonly day?: string | null
  readonly by?: string | null
  readonly who?: readonly string[]
  readonly whom?: readonly string[]
  readonly on?: readonly [start: string, end: string, text: string]
  readonly rest?: string
}

const party = (id: string): Party => ({ id, sector: 'GOV', name: null })

/** A member of a cluster from an article that holds nothing but its evidence and `rest`. */
export function toldBy(article: string, told: Told): Member {
  const {
    day = '2031-05-12',
    by = null,
    who = ['NOR'],
    whom = [],
    on,
    rest = '',
    evidence = 'it happened',
    ...given
  } = told
  const date = on ? { start: on[0], end: on[1], text: on[2] } : null
  const record: EventRecord = {
    id: given.id ?? 'r1',
    start: 0,
    end: evidence.length,
    evidence,
    trigger: evidence,
    type: 'ASSAULT',
    mode: null,
    content: null,
    proposition: null,
    guarantee: null,
    status: 'actual',
    place: null,
    confidence: 0.8,
    rule: 'ASSAULT/verb/attack',
    ...given,
    actors: who.map(party),
    recipients: whom.map(party),
    speaker: by === null ? null : party(by),
    date,
  }
  const ledger: ArticleLedger = {
    id: article,
    ref: article,
    outlet: article,
    title: null,
    byline: null,
    url: null,
    published: day,
    updated: null,
    language: 'en',
    fieldSources: {},
    text: evidence + rest,
    boilerplate: [],
    origins: [],
    statements: [],
    records: [record],
    conditions: [],
  }
  return { ref: `${article}#${record.id}`, article: ledger, record, vector: null }
}
