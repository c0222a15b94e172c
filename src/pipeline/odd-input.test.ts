import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleLedger } from '../model/ledger.js'
import { readTexts, textsIn } from './real-texts.js'

const TEXTS = textsIn('odd-input')
let ledgers: ReadonlyMap<string, ArticleLedger> = new Map()
beforeAll(async () => {
  ledgers = await readTexts(TEXTS)
}, 60_000)

const recordsOf = (name: string): readonly string[] =>
  (ledgers.get(name)?.records ?? []).map(
    ({ type, actors, speaker, trigger }) =>
      `${actors.map(({ id }) => id).join('+')} ${type}${speaker ? ` by ${speaker.id}` : ''}: ${trigger}`,
  )
const speakersOf = (name: string): readonly string[] =>
  (ledgers.get(name)?.statements ?? []).flatMap(({ speaker, content }) =>
    content.map(({ text }) => `${speaker?.id ?? 'nobody'}: ${text}`),
  )
const setAside = (name: string): readonly string[] => {
  const { text = '', boilerplate = [] } = ledgers.get(name) ?? {}
  return boilerplate.map(({ start, end }) => text.slice(start, end))
}

interface Case {
  /** Each fits a line of the records: who, what, by whom told, the trigger. */
  readonly must?: readonly RegExp[]
  readonly never?: readonly RegExp[]
  readonly most?: number
}

const CASES: Readonly<Record<string, Case>> = {
  capitals: {
    must: [/^SDN REJECT: REJECTS/, /^SDN ASSAULT: SHELLS/, /^AU REQUEST: CALLS/, /^SDN REJECT: rejected/],
    most: 5,
  },
  caption: {
    must: [/^TCD ACCUSE/, /^SDN REJECT/, /^SDN REQUEST/, /^AU REQUEST/],
    never: [/CONSULT|ASSAULT|MOBILIZE/],
  },
  'cut-off': { must: [/^GEO SANCTION: expelled/, /^ARM ACCUSE: condemned/], never: [/CONSULT|ASSAULT/], most: 8 },
  'html-leftovers': {
    must: [/^PER\+ECU SUPPORT/, /^ECU SUPPORT: praised/, /^COL ACCUSE: condemned/],
    never: [/^PER REQUEST/],
    most: 4,
  },
  list: {
    must: [/^ETH REJECT/, /^ETH AGREE/, /^KEN AGREE/, /^AU SUPPORT/, /^SDN ACCUSE/],
    never: [/RETREAT/],
  },
  'list-done': {
    must: [/^NER SANCTION: expelled/, /^NER .*: closed/, /^BEN .*: recalled/],
    never: [/release|return/],
  },
  'live-blog': {
    must: [/^KAZ REJECT/, /^UZB REQUEST/, /^RUS AGREE/, /^KGZ/],
    never: [/CONSULT/],
    most: 7,
  },
  'machine-translated': { most: 7 },
  'mixed-script': { must: [/^MDA ACCUSE/, /^ROU SUPPORT/, /^ROU REQUEST/], never: [/^FRA/], most: 4 },
  'no-punctuation': { most: 8 },
  questions: {
    must: [/^AZE REJECT: reject$/, /^FRA ACCUSE/],
    never: [/^(?:ARM|GEO|TUR|IRN|RUS) /],
  },
  'quotes-over-paragraphs': {
    must: [/^SRB REJECT/, /^SRB REQUEST by SRB: must release/, /^SRB REQUEST by SRB: demand/, /^ALB ACCUSE: accused/],
    never: [/: have/, /^ALB (?!COERCE).* by SRB/],
  },
  'quotes-unbalanced': {
    must: [/^NOR REQUEST: called on/, /^SRB REJECT: rejected/, /^HUN AGREE.*: offered/, /^ROU SUPPORT: supported/],
  },
  'spanish-paragraph': { must: [/^PER SUPPORT/, /^CHL REJECT/, /^CHL REQUEST/], most: 5 },
  'speech-dashes': { must: [/^FIN .* by FIN: must sign/], never: [/ASSAULT|CONSULT/], most: 5 },
  table: { most: 0 },
  'table-votes': { must: [/^KEN ACCUSE/], most: 2 },
  transcript: {
    must: [/^HUN REJECT by HUN/, /^HUN REQUEST by HUN/, /^SVK REJECT by SVK/, /^SVK AGREE by SVK: offered/],
    never: [/accept/, /MODERATOR|QUESTION/, /ASSAULT/],
  },
}

describe('input as the web gives it', () => {
  it.each(Object.entries(CASES))('%s', (name, { must = [], never = [], most = Number.POSITIVE_INFINITY }) => {
    const found = recordsOf(name)
    for (const pattern of must) expect(found).toContainEqual(expect.stringMatching(pattern))
    for (const pattern of never) expect(found).not.toContainEqual(expect.stringMatching(pattern))
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(most)
  })

  it('every text is in the table, and was read', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(TEXTS).sort())
    expect([...ledgers.values()].map(({ language }) => language)).toEqual(Object.keys(TEXTS).map(() => 'en'))
  })

  it.each(Object.keys(TEXTS))('%s: every span is its slice, and its ids are its own', (name) => {
    const { text = '', records = [], statements = [], conditions = [] } = ledgers.get(name) ?? {}
    for (const { start, end, evidence, trigger } of records) {
      expect(text.slice(start, end)).toBe(evidence)
      expect(evidence).toContain(trigger)
    }
    for (const span of [
      ...statements.flatMap(({ cue, content }) => [cue, ...content]),
      ...conditions.flatMap(({ antecedent, consequent }) => [antecedent, consequent]),
    ])
      expect(text.slice(span.start, span.end)).toBe(span.text)
    const ids = [...records, ...conditions, ...statements].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('a quotation left open ends with the line that closes it at the latest', () => {
    expect(speakersOf('quotes-unbalanced').join('\n')).not.toMatch(/SRB: .*Romania/)
  })

  it('a transcript gives each turn to its speaker, and none to the chair', () => {
    const told = speakersOf('transcript')
    expect(told).toContainEqual(expect.stringMatching(/^SVK: Of course not\. We have offered talks/))
    expect(told.join('\n')).not.toMatch(/MODERATOR|Good evening|Will there be war/)
  })

  it.each([
    ['caption', /^Soldiers patrol .*\(AP Photo/],
    ['caption', /^Chadian President .* REUTERS\/Jean Roche$/],
    ['live-blog', /^14:32$/],
    ['live-blog', /^13\.50 GMT$/],
    ['live-blog', /^Updated at 14\.40 BST$/],
    ['mixed-script', /^Президент/],
    ['mixed-script', /^«Nous condamnons/],
    ['mixed-script', /^联合国/],
    ['spanish-paragraph', /^El gobierno/],
  ])('%s: sets aside %s', (name, pattern) => {
    expect(setAside(name)).toContainEqual(expect.stringMatching(pattern))
  })

  it.each(['transcript', 'list', 'table', 'quotes-unbalanced', 'cut-off', 'capitals'])(
    '%s: sets nothing aside',
    (name) => expect(setAside(name)).toEqual([]),
  )
})
