import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fault } from '../model/fault.js'
import { type FilterWords, parseFilter } from './filter-words.js'
import { FILTERS, type Filter, type Question } from './questions.js'

const NOW = '2031-05-02T08:30:00.000Z'
const parsed = (words: FilterWords, question: Question = 'records') => parseFilter(question, words, NOW)
const messageOf = (outcome: Filter | Fault): string => (outcome instanceof Fault ? outcome.message : 'no fault')

describe('parseFilter', () => {
  it.each<[FilterWords, Filter]>([
    [{}, {}],
    [{ actor: ['RUS'] }, { actor: ['RUS'] }],
    [{ actor: ['RUS,UKR', ' Zelenskyy '] }, { actor: ['RUS', 'UKR', 'Zelenskyy'] }],
    [{ actor: ['RUS,,RUS, '] }, { actor: ['RUS'] }],
    [{ outlet: ['"Smith, Jones & Co",BBC'] }, { outlet: ['Smith, Jones & Co', 'BBC'] }],
    [{ outlet: ['The "Daily" Mail'] }, { outlet: ['The "Daily" Mail'] }],
    [{ type: ['assault', 'Reject,REQUEST'] }, { type: ['ASSAULT', 'REJECT', 'REQUEST'] }],
    [{ status: ['Negated'] }, { status: ['negated'] }],
    [{ agreement: ['Conflicting'] }, { agreement: ['conflicting'] }],
    [{ confidence: ['0.8'] }, { confidence: 0.8 }],
    [{ confidence: ['1'] }, { confidence: 1 }],
    [{ confidence: ['.5'] }, { confidence: 0.5 }],
    [{ text: ['"no-fly zone"', 'Nato'] }, { text: '"no-fly zone" Nato' }],
    [{ since: ['2022-03-01'], until: ['2022-03-01'] }, { since: '2022-03-01', until: '2022-03-01' }],
    [{ since: ['2022-03'], until: ['2022-04'] }, { since: '2022-03-01', until: '2022-04-30' }],
    [{ since: ['2022'], until: ['2024-02'] }, { since: '2022-01-01', until: '2024-02-29' }],
    [{ until: ['2022'] }, { until: '2022-12-31' }],
    [{ since: ['today'] }, { since: '2031-05-02' }],
    [{ since: ['Yesterday'] }, { since: '2031-05-01' }],
    [{ since: ['7d'] }, { since: '2031-04-25' }],
    [{ since: ['2w'] }, { since: '2031-04-18' }],
    [{ since: ['12h'] }, { since: '2031-05-01T20:30:00.000Z' }],
    [{ since: ['2022-03-01T08:00+02:00'] }, { since: '2022-03-01T06:00:00.000Z' }],
    [{ since: ['2022-03-01T08:00'] }, { since: '2022-03-01T08:00:00.000Z' }],
    [{ since: ['2022-03-01T08:00Z'], until: ['2022-03-01'] }, { since: '2022-03-01T08:00:00.000Z', until: '2022-03-01' }],
  ])('%j', (words, filter) => expect(parsed(words)).toEqual(filter)) // biome-ignore format: a table

  it.each<[FilterWords, string]>([
    [{ type: ['assult'] }, 'type "assult": is no type; did you mean ASSAULT? there are AGREE, CONSULT'],
    [{ type: ['REJECT,war'] }, 'type "war": is no type; there are AGREE'],
    [{ type: ['toString'] }, 'type "toString": is no type; there are AGREE'],
    [{ status: ['denied'] }, 'status "denied": is no status; there are actual, negated, future, hypothetical, historical'],
    [{ agreement: ['conflict'] }, 'agreement "conflict": is no agreement; did you mean conflicting? there are corroborated'],
    [{ actor: [''] }, 'actor "": there is nothing to look for; give a value, or leave it out'],
    [{ actor: [' , '] }, 'actor "": there is nothing to look for'],
    [{ actor: [] }, 'actor "": there is nothing to look for'],
    [{ text: [' '] }, 'text "": there is nothing to look for'],
    [{ confidence: ['80%'] }, 'confidence "80%": is no confidence; give a number from 0 to 1, such as 0.8'],
    [{ confidence: ['1.01'] }, 'confidence "1.01": is no confidence'],
    [{ confidence: ['-0.1'] }, 'confidence "-0.1": is no confidence'],
    [{ confidence: ['NaN'] }, 'confidence "NaN": is no confidence'],
    [{ confidence: ['1e-1'] }, 'confidence "1e-1": is no confidence'],
    [{ confidence: [''] }, 'confidence "": there is nothing to look for'],
    [{ confidence: ['0.5', '0.6'] }, 'confidence "0.6": stands beside "0.5"; give one'],
    [{ since: ['monday'] }, 'since "monday": is no time; give a day (2022-03-01, today, yesterday)'],
    [{ since: ['2022-02-30'] }, 'since "2022-02-30": is no time'],
    [{ since: ['2022-13'] }, 'since "2022-13": is no time'],
    [{ until: ['2022-13'] }, 'until "2022-13": is no time'],
    [{ since: ['2022-03-01T25:00Z'] }, 'since "2022-03-01T25:00Z": is no time'],
    [{ since: ['01/03/2022'] }, 'since "01/03/2022": is no time'],
    [{ since: ['7'] }, 'since "7": is no time'],
    [{ since: ['7m'] }, 'since "7m": is no time'],
    [{ since: ['-7d'] }, 'since "-7d": is no time'],
    [{ since: ['2022-03-02'], until: ['2022-03-01'] }, 'until "2022-03-01": comes before since, 2022-03-02; turn them round'],
    [{ stance: ['demands'] }, 'stance: records cannot be narrowed by this; they can be by actor, recipient'],
  ])('%j is refused', (words, says) => expect(messageOf(parsed(words))).toContain(says)) // biome-ignore format: a table

  it('refuses what a question does not heed, by all that it does', () => {
    for (const [question, heeded] of Object.entries(FILTERS))
      for (const name of Object.keys(EVERY) as (keyof Filter)[]) {
        const outcome = parsed({ [name]: EVERY[name] }, question as Question)
        if (heeded.includes(name)) expect(outcome).toHaveProperty(name)
        else expect(outcome).toMatchObject({ code: 'filter-unheeded', details: { heeded: heeded.join(', ') } })
      }
  })

  it('gives a filter or a fault, whatever is typed', () => {
    const typed = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 3 })
    const words = fc.record(Object.fromEntries(FILTERS.records.map((name) => [name, typed])), { requiredKeys: [] })
    fc.assert(
      fc.property(words, (words) => {
        const outcome = parsed(words)
        if (outcome instanceof Fault) expect(outcome.code).toBe('filter-value')
        else expect(Object.keys(outcome).sort()).toEqual(Object.keys(words).sort())
      }),
    )
  })
})

const EVERY: Readonly<Record<keyof Filter, readonly string[]>> = {
  actor: ['NOR'], recipient: ['NOR'], speaker: ['NOR'], type: ['AID'], status: ['actual'], stance: ['offers'], outlet: ['BBC'], story: ['1sp4'],
  agreement: ['single'], kind: ['claim-new'], since: ['2022'], until: ['2022'], confidence: ['0.5'], text: ['grain'],
} // biome-ignore format: a table
