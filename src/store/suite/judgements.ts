import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { type Judgement, newJudgement } from '../../model/judgement.js'
import type { JudgementStore } from '../judgement-store.js'

const BACK = { by: 'desk', at: '2031-05-02T08:00:00Z' }

/** A judgement like no other of another number. */
export function testJudgement(number: number, words = 'the ferry sailed'): Judgement {
  const at = new Date(Date.UTC(2031, 4, 1) + number).toISOString()
  return made({ kind: 'wrong', members: [`paper#${number}`], words: [words], label: null, by: 'desk', at })
}

function made(decision: Omit<Judgement, 'id'>): Judgement {
  const judgement = newJudgement(decision)
  if (judgement instanceof Fault) throw judgement
  return judgement
}

/** What keeps judgements, whatever it is; `open` gives an empty one, `again` it as another process sees it. */
export interface EmptyJudgements {
  readonly store: JudgementStore
  again(): Promise<JudgementStore>
  remove(): Promise<void>
}

export function describeJudgements(name: string, open: () => Promise<EmptyJudgements>): void {
  describe(name, () => {
    let opened: EmptyJudgements
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.remove())

    it('is empty before the first', async () => {
      expect(await opened.store.list()).toEqual({ judgements: [], takenBack: [], faults: [] })
    })

    it('gives back what was added, in order, also to another that opens it', async () => {
      const numbers = [2, 1, 3]
      for (const number of numbers) await opened.store.add(testJudgement(number))
      expect((await (await opened.again()).list()).judgements).toEqual(numbers.map((number) => testJudgement(number)))
    })

    it('gives back every kind as it was', async () => {
      const at = '2031-05-01T08:00:00.123+02:00'
      const all = [
        made({ kind: 'same', members: ['b#1', 'a#2'], words: ['“ja”', 'nein'], label: null, by: null, at }),
        made({ kind: 'different', members: ['b#1', 'a#2'], words: ['', ''], label: null, by: 'Åse', at }),
        made({ kind: 'renamed', members: ['b#1'], words: ['x'], label: 'Oslo says no', by: 'desk', at }),
      ]
      for (const judgement of all) await opened.store.add(judgement)
      expect((await opened.store.list()).judgements).toEqual(all)
    })

    it('holds a judgement once, however often it is added', async () => {
      for (const number of [1, 1, 2]) await opened.store.add(testJudgement(number))
      expect((await opened.store.list()).judgements).toEqual([testJudgement(1), testJudgement(2)])
    })

    it('takes back, tells who and when, and only once', async () => {
      for (const number of [1, 2]) await opened.store.add(testJudgement(number))
      expect(await opened.store.takeBack(testJudgement(1).id, BACK)).toEqual(testJudgement(1))
      expect(await opened.store.list()).toEqual({
        judgements: [testJudgement(2)],
        takenBack: [{ judgement: testJudgement(1), ...BACK }],
        faults: [],
      })
      const again = await opened.store.takeBack(testJudgement(1).id, BACK)
      expect(again instanceof Fault && [again.code, again.message.includes(testJudgement(2).id)]).toEqual([
        'judgement-unknown',
        true,
      ])
    })

    it('says so when nothing can be taken back', async () => {
      const fault = await opened.store.takeBack('nothing', BACK)
      expect(fault instanceof Fault && fault.message).toContain('those that stand are: none')
    })

    it('takes judgements at the same time, and loses none', async () => {
      const numbers = Array.from({ length: 20 }, (_, at) => at)
      const stores = [opened.store, await opened.again()]
      await Promise.all(numbers.map((number) => stores[number % 2]?.add(testJudgement(number))))
      const { judgements, faults } = await opened.store.list()
      expect(faults).toEqual([])
      expect(judgements.map(({ id }) => id).sort()).toEqual(numbers.map((number) => testJudgement(number).id).sort())
    })
  })
}
