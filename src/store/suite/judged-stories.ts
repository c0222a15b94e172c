import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { hashId } from '../../model/id.js'
import { type Judgement, newJudgement } from '../../model/judgement.js'
import { reconcile } from '../../reconcile/reconcile.js'
import { AT, entriesOf, READINGS } from '../test-readings.js'
import { type OpenEmpty, storeForEach } from './opened-store.js'

const STRAIT = hashId('alpha')
const FOOD = hashId('gamma')
const BACK = { by: 'desk', at: AT }

function wrong(ref: string, minute = 0): Judgement {
  const at = `2031-05-02T08:0${minute}:00.000Z`
  const judgement = newJudgement({ kind: 'wrong', members: [ref], words: [''], label: null, by: 'desk', at })
  if (judgement instanceof Fault) throw judgement
  return judgement
}

/** What a store that holds both stories and judgements has to do with them. */
export function describeJudgedStories(open: OpenEmpty): void {
  describe('judged stories', () => {
    const opened = storeForEach(open)
    const put = async (judgements: readonly Judgement[]) => {
      const { stories } = opened().store
      await stories.pending()
      const reconciled = reconcile(READINGS, judgements)
      await stories.put(reconciled, [STRAIT, FOOD], [])
      return reconciled
    }
    const filled = async () => {
      for (const entry of entriesOf(READINGS, opened().run)) await opened().store.articles.add(entry)
      await put([])
      return opened().store
    }

    it('wait to be reconciled once they are judged, and when that is taken back', async () => {
      const { judgements, stories } = await filled()
      const judgement = wrong('gamma#gamma0')
      await judgements.add(judgement)
      expect(await stories.pending()).toEqual([FOOD])
      await put([judgement])
      await judgements.add(judgement)
      expect(await stories.pending()).toEqual([])
      expect(await judgements.takeBack(judgement.id, BACK)).toEqual(judgement)
      expect(await stories.pending()).toEqual([FOOD])
    })

    it('tell what became of their judgements, and of no others', async () => {
      const { judgements, stories } = await filled()
      const [one, other, elsewhere] = [wrong('gamma#gamma0'), wrong('alpha#none', 1), wrong('nowhere#1', 2)]
      for (const judgement of [one, other, elsewhere]) await judgements.add(judgement)
      expect((await stories.ledgers([FOOD, STRAIT])).judgements).toEqual([])
      await put([one, other, elsewhere])
      expect((await stories.ledgers([FOOD])).judgements).toEqual([{ ...one, state: 'applied' }])
      expect((await stories.ledgers([FOOD, STRAIT])).judgements).toEqual([
        { ...one, state: 'applied' },
        { ...other, state: 'orphaned' },
      ])
      await judgements.takeBack(one.id, BACK)
      expect((await stories.ledgers([FOOD])).judgements).toEqual([])
    })

    it('may be judged before their articles are there', async () => {
      const { judgements, stories } = opened().store
      await judgements.add(wrong('gamma#gamma0'))
      expect((await judgements.list()).judgements).toHaveLength(1)
      expect(await stories.pending()).toEqual([])
    })
  })
}
