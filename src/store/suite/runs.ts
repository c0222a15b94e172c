import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { RUN_OUTCOMES } from '../run-store.js'
import { entriesOf, READINGS } from '../test-readings.js'
import { type OpenEmpty, storeForEach } from './opened-store.js'

const at = (minute: number) => `2031-05-01T09:0${minute}:00.000Z`
const missing = (input: string) => Fault.of('input-missing', { input })

export function describeRuns(open: OpenEmpty): void {
  describe('runs', () => {
    const opened = storeForEach(open)
    const runs = () => opened().store.runs

    it('are listed, latest first, with what they did', async () => {
      const { store, run } = opened()
      for (const entry of entriesOf(READINGS, run)) await store.articles.add(entry)
      await runs().fail({ input: 'a.txt', source: 'a.txt', fault: missing('a.txt'), run, at: at(1) })
      await runs().end(run, 'stopped', at(2))
      const next = await runs().begin('add "more"', at(3))
      expect(await runs().list(5)).toMatchObject([
        { id: next, command: 'add "more"', started: at(3), ended: null, outcome: 'running', added: 0, failed: 0 },
        { id: run, command: 'add samples', ended: at(2), outcome: 'stopped', added: READINGS.length, failed: 1 },
      ])
      expect(await runs().list(1)).toHaveLength(1)
    })

    it.each(RUN_OUTCOMES.filter((outcome) => outcome !== 'running'))('end as %s, once', async (outcome) => {
      await runs().end(opened().run, outcome, at(1))
      await runs().end(opened().run, outcome === 'done' ? 'failed' : 'done', at(2))
      expect(await runs().list(5)).toMatchObject([{ outcome, ended: at(1) }])
    })

    it('that this process left open are over when it begins another', async () => {
      const next = await runs().begin('add more', at(1))
      expect((await runs().list(5)).map(({ id, outcome }) => [id, outcome])).toEqual([
        [next, 'running'],
        [opened().run, 'failed'],
      ])
    })
  })

  describe('failures', () => {
    const opened = storeForEach(open)
    const runs = () => opened().store.runs
    const fail = (input: string, minute: number, fault = missing(input)) =>
      runs().fail({ input, source: 'texts', fault, run: opened().run, at: at(minute) })

    it('are none at first', async () => {
      expect(await runs().failures()).toEqual([])
      await runs().forget(['nothing'])
    })

    it('are kept in order of time, each input once with its last reason', async () => {
      await fail('b.txt', 1)
      await fail('a.txt', 2)
      const slow = Fault.of('line-malformed', { input: 'b.txt', line: 7, reason: 'no "id"' })
      await fail('b.txt', 3, slow)
      expect(await runs().failures()).toEqual([
        { input: 'a.txt', source: 'texts', fault: missing('a.txt').parts, run: opened().run, at: at(2) },
        { input: 'b.txt', source: 'texts', fault: slow.parts, run: opened().run, at: at(3) },
      ])
    })

    it('are forgotten by input', async () => {
      for (const input of ['a.txt', 'b.txt', 'c.txt']) await fail(input, 1)
      await runs().forget(['c.txt', 'a.txt', 'nothing'])
      expect((await runs().failures()).map(({ input }) => input)).toEqual(['b.txt'])
    })
  })
}
