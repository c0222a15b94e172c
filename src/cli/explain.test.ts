import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columns } from '../export/layout.js'
import { testEngine } from '../pipeline/test-engine.js'
import { type ExplainOptions, explain } from './explain.js'
import { testEffects } from './test-effects.js'

const ENGINE = testEngine([
  'Norway/PROPN>2:nsubj rejected/VERB/reject/Tense=Past,VerbForm=Fin,Mood=Ind>0:root the/DET>4:det offer/NOUN>2:obj of/ADP>6:case Chad/PROPN>4:nmod ./PUNCT>2:punct [LOC:1-1] [LOC:6-6]',
  'Ada/PROPN>4:nsubj Holm/PROPN>1:flat may/AUX>4:aux condemn/VERB/condemn/VerbForm=Inf>0:root Chad/PROPN>4:obj ,/PUNCT>8:punct Norway/PROPN>8:nsubj said/VERB/say/Tense=Past,VerbForm=Fin>4:parataxis ./PUNCT>4:punct [PER:1-2]',
])
const REPORT = {
  id: 'a1',
  title: 'Norway turns down an offer',
  outlet: 'The Harbour Post',
  published: '2024-05-06',
  text: 'Norway rejected the offer of Chad.\nAda Holm may condemn Chad, Norway said.\n',
}
const OPTIONS: ExplainOptions = { input: '-', record: null, json: false, actors: [] }

async function ran(options: Partial<ExplainOptions>, columns = 80) {
  const effects = testEffects({ standardInput: JSON.stringify(REPORT), engine: ENGINE, columns })
  const code = await explain({ ...OPTIONS, ...options }, effects)
  return { code, written: effects.written(), told: effects.told() }
}

async function idOf(trigger: string, actors: readonly string[] = []): Promise<string> {
  const { written } = await ran({ json: true, actors })
  const records: { id: string; trigger: string }[] = JSON.parse(written)
  return records.find((record) => record.trigger === trigger)?.id ?? ''
}

describe('explain', () => {
  it('lists the records', async () => {
    const { code, written, told } = await ran({})
    expect([code, told]).toEqual([0, ''])
    expect(written).toMatch(/^[0-9a-z]{11} {2}REJECT +rejected +Norway rejected the offer of Chad$/m)
  })

  it('shows why a record stands as it does', async () => {
    const { written } = await ran({ record: await idOf('rejected') })
    expect(`\n${written}`).toMatchInlineSnapshot(`
      "
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      REJECT — rejected
      record 05crlx5heq0, Norway turns down an offer · The Harbour Post · 2024-05-06 ·
      a1

      SENTENCE 1 OF 2
        Norway rejected the offer of Chad.
        ╌╌╌╌╌╌╌━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        ━ trigger  ╌ evidence

      TREE
        ╭─Norway  PROPN nsubj        actor
        rejected  VERB  root         trigger
        │ ╭─the   DET   det
        ├─offer   NOUN  obj          content
        │ │ ╭─of  ADP   case
        │ ╰─Chad  PROPN nmod         recipient
        ╰─.       PUNCT punct

      RULE
        id          REJECT/verb/reject
        pattern     the verb “reject”
        actor       who does it
        recipient   what “from”, “by”, “of” or “to” opens, else its object
        content     the infinitive after it, else its object, else the clause under
                    its preposition, else what “to”, “at”, “on”, “against” or “with”
                    opens
        not if      its object is “access”, “visa”, “entry”, “bail”, “point”,
                    “player”, “goal”, “force”, “troop”, “army”, “invader”, “attack” or
                    4 more words

      ACTOR
        Norway (NOR GOV) — who does it
            “Norway” is a name that the tool knows.

      RECIPIENT
        Chad (TCD GOV) — what “of” opens
            “Chad” is a name that the tool knows.

      CONTENT
        “offer of Chad” — its object

      STATUS
        actual      nothing in the clause denies it, puts it off or doubts it

      SPEAKER
        the report itself: it stands in nobody’s words

      CONFIDENCE
         0.70 a row for a verb
        +0.22 the clause names both sides
        =0.92
      "
    `)
  })

  it('names the list that a party is from', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-'))
    const list = join(folder, 'actors.csv')
    await writeFile(list, 'id,sector,name\nELB,GOV,Ada Holm\n')
    const record = await idOf('condemn', [list])
    const { written } = await ran({ record, actors: [list] }, 200)
    expect(written).toMatch(/Ada Holm \(ELB GOV\) — who does it\n +“Ada Holm” is in your list, .*actors\.csv, line 2\./)
    expect(written).toMatch(/hypothetical +in the mood of the modal verb “may”/)
    expect(written).toMatch(/Norway \(NOR GOV\) — it stands in what “said” attributes \(sentence 2\)/)
    await rm(folder, { recursive: true })
  })

  it('gives the same as data', async () => {
    const id = await idOf('rejected')
    const { written } = await ran({ record: id.slice(0, 8), json: true })
    const data = JSON.parse(written)
    expect(data).toMatchObject({
      record: { id, type: 'REJECT' },
      sentence: { number: 1, of: 2, span: { text: 'Norway rejected the offer of Chad.' } },
      row: { id: 'REJECT/verb/reject' },
      actors: {
        slot: 'subj',
        parties: [{ party: { id: 'NOR' }, how: 'name', words: { text: 'Norway' }, sentence: 1 }],
      },
      status: { status: 'actual', kind: 'plain', word: null },
      speaker: null,
    })
    expect(data.confidence.value).toBe(data.record.confidence)
    expect(data.confidence.reasons[0]).toMatchObject({ name: 'verb row' })
    const sum = data.confidence.reasons.reduce((total: number, { amount }: { amount: number }) => total + amount, 0)
    expect(data.confidence.value).toBeCloseTo(sum, 2)
  })

  it.each([40, 60, 80, 200])('keeps to %i columns, and to 100 at most', async (width) => {
    for (const record of [await idOf('rejected'), await idOf('condemn'), null]) {
      const { written } = await ran({ record }, width)
      for (const line of written.split('\n')) expect(columns(line)).toBeLessThanOrEqual(Math.min(width, 100))
    }
  })

  it('names the ids there are when there is no such one', async () => {
    const { code, written, told } = await ran({ record: 'nothing' })
    expect([code, written]).toEqual([1, ''])
    expect(told).toMatch(
      /^demarche: -: no record has the id nothing; the records are: [0-9a-z]{11} \(rejected\), .*\n$/,
    )
  })

  it('asks for more of an id that several records begin with', async () => {
    const { code, told } = await ran({ record: '' })
    expect(code).toBe(1)
    expect(told).toMatch(/several records begin so; give more of the id: .*\(rejected\).*\(condemn\)/)
  })

  it('tells faults of the input and of lists', async () => {
    const missing = await ran({ input: '/no/such/file' })
    expect([missing.code, missing.written]).toEqual([1, ''])
    expect(missing.told).toMatch(/there is no such file/)
    const refused = await ran({ actors: ['/no/such/list'] })
    expect([refused.code, refused.written]).toEqual([1, ''])
    expect(refused.told).toMatch(/no actor was loaded/)
  })
})
