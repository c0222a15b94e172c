import { Fault } from '../../model/fault.js'
import { decodePage } from '../pages/decode-page.js'
import { draftFeed } from './draft-feed.js'
import type { Feed } from './feed.js'
import { feedRoot } from './feed-format.js'
import { finishFeed } from './finish-feed.js'

export interface FeedSource {
  /** What a fault calls the feed: its address, its file. */
  readonly input: string
  /** Where it was fetched, after redirects; default none. */
  readonly address?: string | null
  /** The header of that name, with its charset; default none. */
  readonly contentType?: string | null
}

/** Neither XML nor JSON allows them; https://www.w3.org/TR/xml/#charsets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/**
 * Reads RSS 0.9 to 2.0, Atom, and JSON Feed. Of XML that breaks off or is wrong in places the items that are sound are read. Entities that a
 * DOCTYPE declares are left as they are; nothing is fetched. A fault for what is no feed or gives none.
 */
export function parseFeed(bytes: Uint8Array, { input, address = null, contentType = null }: FeedSource): Feed | Fault {
  const document = decodePage(bytes, contentType).replace(CONTROLS, ' ')
  const root = feedRoot(document)
  if (root === null) return Fault.of('feed-none', { input, reason: 'it is neither RSS nor Atom nor a JSON Feed' })
  if (root.format === 'opml') return Fault.of('feed-none', { input, reason: 'it is a list of feeds' })
  const drafted = draftFeed(document.slice(root.start), root.format)
  return drafted === null ? Fault.of('feed-malformed', { input }) : finishFeed(drafted, address)
}
