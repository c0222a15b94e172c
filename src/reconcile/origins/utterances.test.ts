import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleReport, sampleStatement } from './sample-report.js'
import { toldIn } from './told.js'
import { utteranceScore } from './utterance-score.js'
import { stemOf, utteranceWords } from './utterance-words.js'
import { findUtterances } from './utterances.js'

/** `Globe, NOR Nils Aas: We shall keep the lighthouse`. */
function toldOf(...notes: readonly string[]) {
  return notes.flatMap((note, number) => {
    const [, outlet = '', id = '', name = '', words = ''] = /^(\w+), ([A-Z]+) ?([^:]*): (.*)$/.exec(note) ?? []
    const speaker = { id, sector: 'GOV', name: name === '' ? null : name } as const
    const report = { ...sampleReport(outlet, words), id: `${outlet} ${number}` }
    return toldIn({ ...report, statements: [sampleStatement(words, { speaker, content: words })] })
  })
}

const QUOTE = 'We shall keep the lighthouse burning for as long as one boat is out at sea'
const PARAPHRASE = 'the lighthouse would burn as long as one boat was still out at sea'

describe('findUtterances', () => {
  it.each<readonly [string, readonly string[], number]>([
    ['the same words', [`Globe, NOR Nils Aas: ${QUOTE}`, `Mail, NOR Nils Aas: ${QUOTE}`], 1],
    ['a piece of them', [`Globe, NOR Nils Aas: ${QUOTE}`, 'Mail, NOR Nils Aas: as long as one boat is out at sea'], 1],
    ['in other words', [`Globe, NOR Nils Aas: ${QUOTE} while storms last`, `Mail, NOR Nils Aas: ${PARAPHRASE} while a storm lasts`], 1],
    ['a surname spelled in two ways', [`Globe, UKR Petro Hnatow: ${QUOTE}`, `Mail, UKR Petro Hnatov: ${QUOTE}`], 1],
    ['a person and the state', [`Globe, NOR: ${QUOTE}`, `Mail, NOR Nils Aas: ${QUOTE}`], 1],
    ['twice in one report', [`Globe, NOR Nils Aas: ${QUOTE}`, `Globe, NOR Nils Aas: ${QUOTE}`], 1],
    ['another speaker', [`Globe, NOR Nils Aas: ${QUOTE}`, `Mail, NOR Eva Berg: ${QUOTE}`], 0],
    ['another state', [`Globe, NOR: ${QUOTE}`, `Mail, SWE: ${QUOTE}`], 0],
    ['other words of one speaker', [`Globe, NOR Nils Aas: ${QUOTE}`, 'Mail, NOR Nils Aas: The harbour will close in May'], 0],
    ['the same topic', [`Globe, NOR Nils Aas: ${QUOTE}`, 'Mail, NOR Nils Aas: The lighthouse needs a new lamp before any boat sails'], 0],
    ['plain words alone', ['Globe, NOR Nils Aas: we will not do that now', 'Mail, NOR Nils Aas: we will not do that now'], 0],
    ['a stock phrase', ['Globe, NOR Nils Aas: peace in our time', 'Mail, NOR Nils Aas: peace in our time'], 0],
  ])('%s', (_, notes, groups) => expect(findUtterances(toldOf(...notes))).toHaveLength(groups)) // biome-ignore format: a table

  it.each<readonly [string, string, string, string, number]>([
    ['a fragment that is quoted in full further on', 'Globe', 'the town must “light lanterns” first', '“Let them light lanterns at dusk, then we sail”', 1],
    ['a fragment that is not quoted again', 'Globe', 'the town must “light lanterns” first', 'they will light lanterns at dusk and sail', 0],
    ['a single word', 'Globe', 'the town must show “lanterns” first', '“Let them light lanterns at dusk, then we sail”', 0],
    ['a fragment in another report', 'Mail', 'the town must “light lanterns” first', '“Let them light lanterns at dusk, then we sail”', 0],
  ])('%s', (_, outlet, lead, body, groups) => {
    const [one, other] = toldOf(`Globe, NOR Nils Aas: ${body}`, `${outlet}, NOR Nils Aas: ${lead}`)
    if (!one || !other) throw new Error('two were told')
    const told = outlet === 'Globe' ? [one, { ...other, article: one.article }] : [one, other]
    expect(findUtterances(told)).toHaveLength(groups)
  }) // biome-ignore format: a table

  it('takes the same words weeks later as said again', () => {
    const [one, other] = toldOf(`Globe, NOR Nils Aas: ${QUOTE}`, `Mail, NOR Nils Aas: ${QUOTE}`)
    if (!one || !other) throw new Error('two were told')
    const dated = (day: string, told: typeof one) => ({ ...told, article: { ...told.article, published: day } })
    expect(findUtterances([dated('2031-05-01', one), dated('2031-05-02', other)])).toHaveLength(1)
    expect(findUtterances([dated('2031-05-01', one), dated('2031-06-01', other)])).toHaveLength(0)
  })

  it('groups alike in any order', () => {
    const all = toldOf(
      `Globe, NOR Nils Aas: ${QUOTE}`,
      `Mail, NOR Nils Aas: ${QUOTE} tonight`,
      'Post, NOR Nils Aas: The harbour will close in May for repairs of the old pier',
      'Herald, NOR Nils Aas: that the harbour would close in May for repairs of its old pier',
    )
    const groupsOf = (told: typeof all) =>
      findUtterances(told)
        .map((group) =>
          group
            .map(({ article }) => article.id)
            .sort()
            .join(),
        )
        .sort()
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(groupsOf(shuffled)).toEqual(['Globe 0,Mail 1', 'Post 2,Herald 3'.split(',').sort().join()])
      }),
    )
  })
})

describe('utteranceScore', () => {
  it('says why', () => {
    const [a, b] = toldOf(`Globe, NOR Nils Aas: ${QUOTE}`, `Mail, NOR Nils Aas: ${PARAPHRASE}`).map(utteranceWords)
    if (!a || !b) throw new Error('two were told')
    expect(utteranceScore(a, b).detail).toBe(
      '5 words in a row ("as long as one boat"), 5 content words in common, 83 % of the shorter',
    )
    expect(utteranceScore(a, b).score).toBe(utteranceScore(b, a).score)
  })
})

describe('stemOf', () => {
  it.each([
    ['burning', 'burned'], ['strikes', 'strike'], ['ministries', 'ministry'], ['talks', 'talk'], ['quickly', 'quick'],
  ])('%s and %s', (one, other) => expect(stemOf(one)).toBe(stemOf(other))) // biome-ignore format: a table
  it.each([['1200', '120'], ['port', 'ports'], ['lion', 'line']])('not %s and %s', (one, other) => {
    expect(stemOf(one) === stemOf(other)).toBe(one === 'port')
  }) // biome-ignore format: a table
})
