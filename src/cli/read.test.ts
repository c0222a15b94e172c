import { describe, expect, it } from 'vitest'
import { ledgerSchema } from '../model/ledger.js'
import { testEngine } from '../pipeline/test-engine.js'
import { read } from './read.js'
import { testEffects } from './test-effects.js'

const ENGINE = testEngine([
  'Iran/PROPN>2:nsubj rejected/VERB/reject/Tense=Past,VerbForm=Fin,Mood=Ind>0:root the/DET>4:det offer/NOUN>2:obj of/ADP>6:case France/PROPN>4:nmod ./PUNCT>2:punct [LOC:1-1] [LOC:6-6]',
  'France/PROPN>2:nsubj said/VERB/say/Tense=Past,VerbForm=Fin,Mood=Ind>0:root that/SCONJ>8:mark it/PRON>8:nsubj would/AUX/will/VerbForm=Fin>8:aux not/PART>8:advmod ever/ADV>8:advmod leave/VERB/leave/VerbForm=Inf>2:ccomp ./PUNCT>2:punct [LOC:1-1]',
])
const REPORT = {
  id: 'a1',
  outlet: 'The Harbour Post',
  title: 'Iran turns down the French offer',
  published: '2024-05-06',
  text: 'Iran rejected the offer of France.\nFrance said that it would not ever leave.\n\nLeave a Reply\n',
}
const standardInput = JSON.stringify(REPORT)

describe('read', () => {
  it('prints a report', async () => {
    const effects = testEffects({ standardInput, engine: ENGINE })
    expect(await read({ inputs: ['-'], json: false, actors: [], keep: false }, effects)).toBe(0)
    expect(effects.written()).toMatchInlineSnapshot(`
      "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      Iran turns down the French offer
      The Harbour Post · 6 May 2024 · a1
      2 sentences read, 1 set aside

      ACTORS (2)
        France    3×  FRA GOV
        Iran      2×  IRN GOV

      WHO SAYS WHAT (1)
        France (FRA GOV) — said                                                  47–75
            that it would not ever leave

      RECORDS (2)
        REJECT — rejected                                                         0–33
            Iran (IRN GOV) → France (FRA GOV)
            content    offer of France
            “Iran rejected the offer of France”
        REJECT — would not ever leave                                            47–75
            France (FRA GOV) → Iran (IRN GOV)
            content    leave
            “that it would not ever leave”

      "
    `)
    expect(effects.told()).toBe('')
  })

  it.each([40, 60, 80, 200])('keeps to %i columns, and to 100 at most', async (columns) => {
    const effects = testEffects({ standardInput, engine: ENGINE, columns })
    await read({ inputs: ['-'], json: false, actors: [], keep: false }, effects)
    for (const line of effects.written().split('\n')) expect(line.length).toBeLessThanOrEqual(Math.min(columns, 100))
  })

  it('has colours on a terminal only', async () => {
    const terminal = testEffects({ standardInput, engine: ENGINE, isTerminal: true })
    const pipe = testEffects({ standardInput, engine: ENGINE })
    await read({ inputs: ['-'], json: false, actors: [], keep: false }, terminal)
    await read({ inputs: ['-'], json: false, actors: [], keep: false }, pipe)
    expect(terminal.written()).toContain('\x1b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(terminal.written().replace(/\x1b\[[\d;]*m/g, '')).toBe(pipe.written())
  })

  it('prints the ledger document, with every span in its place', async () => {
    const effects = testEffects({
      standardInput: `${standardInput}\n${standardInput.replace('a1', 'a2').replace('Post', 'Mail')}`,
      engine: ENGINE,
    })
    expect(await read({ inputs: ['-'], json: true, actors: [], keep: false }, effects)).toBe(0)
    const ledger = ledgerSchema.parse(JSON.parse(effects.written()))
    expect(ledger.articles.map(({ ref }) => ref)).toEqual(['a1', 'a2'])
    for (const { text, records, statements, boilerplate, language } of ledger.articles) {
      expect(text).toBe(REPORT.text)
      expect(language).toBe('en')
      expect(boilerplate.map(({ start, end }) => text.slice(start, end))).toEqual(['Leave a Reply'])
      expect(records.map(({ type }) => type)).toContain('REJECT')
      for (const { start, end, evidence } of records) expect(text.slice(start, end)).toBe(evidence)
      for (const { cue, content } of statements) {
        for (const span of [cue, ...content]) expect(text.slice(span.start, span.end)).toBe(span.text)
      }
    }
  })

  it('prints a whole document when there is nothing to put in it', async () => {
    const effects = testEffects()
    expect(await read({ inputs: ['/no/such/file'], json: true, actors: [], keep: false }, effects)).toBe(1)
    expect(ledgerSchema.parse(JSON.parse(effects.written())).articles).toEqual([])
  })

  it('keeps signs that JSON allows and line patterns trip over', async () => {
    const text = 'The envoy said one thing.\u2028The other said another.\u0085'
    const effects = testEffects({ standardInput: JSON.stringify({ id: '1', text }) })
    await read({ inputs: ['-'], json: true, actors: [], keep: false }, effects)
    expect(JSON.parse(effects.written()).articles[0].text).toBe(text)
  })

  it('says that a report was left unread', async () => {
    const effects = testEffects({ standardInput: 'Министр встретился с посланником в Женеве.' })
    expect(await read({ inputs: ['-'], json: false, actors: [], keep: false }, effects)).toBe(1)
    expect(effects.written()).toContain('Left unread: not in English')
  })

  it('ends quietly when nobody reads on', async () => {
    const effects = testEffects({ standardInput, closesAfter: 0 })
    expect(await read({ inputs: ['-'], json: true, actors: [], keep: false }, effects)).toBe(0)
    expect(effects.told()).toBe('')
  })

  it('shows progress on a terminal and takes it away', async () => {
    const effects = testEffects({ standardInput, isTerminal: true })
    await read({ inputs: ['-'], json: true, actors: [], keep: false }, effects)
    expect(effects.told()).toContain('reading …')
    expect(effects.told().endsWith('\r\x1b[2K')).toBe(true)
  })

  it('reads the same article the same in any company', async () => {
    const alone = testEffects({ standardInput, engine: ENGINE })
    const others = Array.from({ length: 20 }, (_, id) =>
      JSON.stringify({ id: String(id), text: `Report ${id} of the talks.` }),
    )
    const among = testEffects({
      standardInput: [...others, standardInput, ...others.slice(0, 3)].join('\n'),
      engine: ENGINE,
    })
    await read({ inputs: ['-'], json: true, actors: [], keep: false }, alone)
    await read({ inputs: ['-'], json: true, actors: [], keep: false }, among)
    const [expected] = JSON.parse(alone.written()).articles
    expect(JSON.parse(among.written()).articles).toContainEqual(expected)
  })
})
