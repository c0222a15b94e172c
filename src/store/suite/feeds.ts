import { describe, expect, it } from 'vitest'
import type { FeedState } from '../feed-store.js'
import { type OpenEmpty, storeForEach } from './opened-store.js'

const feed = (name: string, more: Partial<FeedState> = {}): FeedState => ({
  address: `https://${name}.example/feed`, title: null, etag: null, lastModified: null, polled: null, next: null, failures: 0, quiet: 0, ...more,
}) // biome-ignore format: one line reads best

export function describeFeeds(open: OpenEmpty): void {
  describe('feeds', () => {
    const opened = storeForEach(open)
    const feeds = () => opened().store.feeds

    it('are none at first', async () => {
      expect(await feeds().list()).toEqual([])
      expect(await feeds().seen('https://a.example/feed', ['1'])).toEqual(new Set())
      await feeds().remove('https://a.example/feed')
    })

    it('are kept by address, as they were put last', async () => {
      await feeds().put(feed('b'))
      await feeds().put(feed('a'))
      const polled = feed('b', {
        title: 'Bay News', etag: 'W/"1"', lastModified: 'Thu, 01 May 2031 08:00:00 GMT', polled: '2031-05-01T08:00:00Z', next: '2031-05-01T09:00:00Z', failures: 2, quiet: 3,
      }) // biome-ignore format: one line reads best
      await feeds().put(polled)
      expect(await feeds().list()).toEqual([feed('a'), polled])
      await feeds().put(feed('b'))
      expect(await feeds().list()).toEqual([feed('a'), feed('b')])
    })

    it('know which items were taken, each feed its own', async () => {
      for (const name of ['a', 'b']) await feeds().put(feed(name))
      await feeds().take(feed('a').address, ['1', '2'])
      await feeds().take(feed('a').address, ['2', '3'])
      await feeds().take(feed('a').address, [])
      expect(await feeds().seen(feed('a').address, ['3', '1', '4'])).toEqual(new Set(['1', '3']))
      expect(await feeds().seen(feed('b').address, ['1'])).toEqual(new Set())
    })

    it('are polled again without forgetting, and forget when they are removed', async () => {
      await feeds().put(feed('a'))
      await feeds().take(feed('a').address, ['1'])
      await feeds().put(feed('a', { quiet: 1 }))
      expect(await feeds().seen(feed('a').address, ['1'])).toEqual(new Set(['1']))
      await feeds().remove(feed('a').address)
      expect(await feeds().list()).toEqual([])
      await feeds().put(feed('a'))
      expect(await feeds().seen(feed('a').address, ['1'])).toEqual(new Set())
    })
  })
}
