import { z } from 'zod'
import { parseAddress } from '../../ingest/web/web-address.js'
import { Fault } from '../../model/fault.js'
import { dueAt } from '../../pipeline/watch-schedule.js'
import type { FeedState } from '../../store/feed-store.js'
import { action } from '../action.js'
import { Moment } from '../page/moment.js'
import { resource } from '../resource.js'
import { jobSchema } from '../work/job.js'

const feedSchema = z.object({
  address: z.string(),
  title: z.string().nullable(),
  polled: z.string().nullable().meta({ description: 'ISO 8601 instant; null before the first poll.' }),
  next: z
    .string()
    .nullable()
    .meta({ description: 'When it is due again, as its server and its pace ask for; null for at once.' }),
  failures: z.int().meta({ description: 'Polls in a row that failed.' }),
})
type Feed = z.output<typeof feedSchema>

export const feeds = resource({
  path: '/feeds',
  name: 'listFeeds',
  summary: 'The feeds that the ledger watches.',
  params: z.object({}),
  query: z.object({}),
  answer: z.object({ feeds: z.array(feedSchema).readonly() }),
  view: async ({ store }) => ({ feeds: (await store.feeds.list()).map(viewed) }),
  page: ({ feeds: all }) => ({
    title: 'Feeds',
    section: '/add',
    body: (
      <>
        <h1>Feeds</h1>
        <p>
          New reports of these feeds are read when you poll them here, or by <code>demarche watch</code>, which polls
          them by itself. What was read stays in the ledger when a feed is removed.
        </p>
        <form class="row" action="/feeds" method="post">
          <p class="field">
            <label for="feed-address">Address of a feed, or of a page that names its feeds</label>
            <input id="feed-address" type="url" name="address" required />
          </p>
          <button type="submit" class="main">
            Watch it
          </button>
        </form>
        {all.length === 0 ? <p>No feed is watched yet.</p> : <Feeds feeds={all} />}
      </>
    ),
  }),
})

function viewed(feed: FeedState): Feed {
  const { address, title, polled, failures } = feed
  return { address, title, polled, next: polled === null ? null : new Date(dueAt(feed)).toISOString(), failures }
}

function Feeds({ feeds: all }: { feeds: readonly Feed[] }) {
  return (
    <>
      <form action="/feeds/poll" method="post">
        <button type="submit">Poll all that are due</button>
      </form>
      <ul class="feeds">
        {all.map(({ address, title, polled, next, failures }) => (
          <li>
            <strong>{title ?? address}</strong>
            <span class="small quiet">
              {title !== null && <>{address} · </>}
              {polled === null ? (
                'not polled yet'
              ) : (
                <>
                  polled <Moment iso={polled} />, due <Moment iso={next} />
                </>
              )}
              {failures > 0 && ` · failed ${failures === 1 ? 'once' : `${failures} times in a row`}`}
            </span>
            <div class="row">
              <OfOne path="/feeds/poll" address={address} words="Poll" name={title ?? address} />
              <OfOne path="/feeds/remove" address={address} words="Remove" name={title ?? address} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function OfOne({ path, address, words, name }: { path: string; address: string; words: string; name: string }) {
  return (
    <form action={path} method="post">
      <input type="hidden" name="address" value={address} />
      <button type="submit" aria-label={`${words} ${name}`}>
        {words}
      </button>
    </form>
  )
}

const one = z.object({ address: z.string() })

export const watchFeed = action({
  method: 'post',
  path: '/feeds',
  name: 'watchFeed',
  summary: 'Watches a feed, or the feeds that a page names, and polls it; answers with the job that does it.',
  params: z.object({}),
  body: one,
  answer: jobSchema,
  status: 202,
  run: async ({ work }, { body, visitor }) => {
    const address = addressOf(body.address)
    await work.ask({ kind: 'watch', address })
    return work.begin({ kind: 'poll', addresses: [address] }, `watch --once ${address}`, visitor.name)
  },
  next: ({ id }) => `/jobs/${id}`,
})

export const pollFeeds = action({
  method: 'post',
  path: '/feeds/poll',
  name: 'pollFeeds',
  summary: 'Polls a feed, or all, as far as they are due; answers with the job that does it.',
  params: z.object({}),
  body: z.object({ address: z.string().optional() }),
  answer: jobSchema,
  status: 202,
  run: async ({ store, work }, { body: { address }, visitor }) => {
    if (address !== undefined) await expectWatched(address, store.feeds)
    const addresses = address === undefined ? null : [address]
    return work.begin({ kind: 'poll', addresses }, ['watch --once', ...(addresses ?? [])].join(' '), visitor.name)
  },
  next: ({ id }) => `/jobs/${id}`,
})

export const removeFeed = action({
  method: 'post',
  path: '/feeds/remove',
  name: 'removeFeed',
  summary: 'Watches a feed no longer; what was read from it stays in the ledger.',
  params: z.object({}),
  body: one,
  answer: one,
  status: 200,
  run: async ({ store, work }, { body: { address } }) => {
    await expectWatched(address, store.feeds)
    await work.ask({ kind: 'unwatch', address })
    return { address }
  },
  next: () => '/feeds',
})

function addressOf(words: string): string {
  const url = parseAddress(words)
  if (url instanceof Fault) throw url
  return url.href
}

async function expectWatched(address: string, feedsOf: { list(): Promise<readonly FeedState[]> }): Promise<void> {
  if (!(await feedsOf.list()).some((feed) => feed.address === address))
    throw Fault.of('feed-unknown', { input: address })
}
