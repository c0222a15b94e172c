import { type Stated, statedBy } from '../../report.js'
import { isoDate } from './dates.js'

/** Names of hosts that are one site's: its other doors. */
const DOORS = /^(?:www\d?|m|mobile|amp|edition|beta)\./

/** The address a page was asked for at, and which others may be told as its own. */
export class PageAddress {
  private readonly url: URL | null

  constructor(address: string | null) {
    this.url = webAddress(address, null)
  }

  /** The address that a page states as its own, or null: only the web's, of the same site, and not the site's front page. */
  canonical(stated: string | null): string | null {
    const url = webAddress(stated, this.url)
    if (!url || (this.url && !sameSite(url, this.url))) return null
    if (this.url && isSection(url, this.url)) return null
    url.hash = ''
    return url.href
  }

  /** The web address of a statement that two parts of the page agree on, of whatever site: a report taken over says where from. */
  elsewhere(stated: string | null): string | null {
    const url = webAddress(stated, this.url)
    return url && !isFront(url) ? url.href : null
  }

  isSame(stated: string | null): boolean {
    const url = webAddress(stated, this.url)
    return url !== null && this.url !== null && bare(url) === bare(this.url)
  }

  /** What the address itself says: the day in its path, the site for an outlet. */
  get stated(): Stated {
    if (!this.url) return {}
    return statedBy('address', {
      published: dayIn(this.url.pathname),
      outlet: this.url.hostname.replace(DOORS, ''),
      url: this.url.href,
    })
  }

  get host(): string {
    return this.url?.hostname.replace(DOORS, '') ?? ''
  }
}

function webAddress(value: string | null, base: URL | null): URL | null {
  if (!value || value.length > 2000 || /\s/.test(value.trim())) return null
  try {
    const url = base ? new URL(value.trim(), base) : new URL(value.trim())
    const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
    return isWeb ? url : null
  } catch {
    return null
  }
}

/** An address above that of the page: its section or the site's front page, which many pages state in the report's place. */
function isSection(url: URL, page: URL): boolean {
  if (isFront(url)) return !isFront(page)
  const [stated, asked] = [url.pathname.replace(/\/+$/, ''), page.pathname.replace(/\/+$/, '')]
  return asked.startsWith(`${stated}/`) && !/^\/(?:amp|print|all|\d{1,2}|index\.\w+)$/.test(asked.slice(stated.length))
}

const isFront = (url: URL): boolean => url.pathname === '/' && url.search === ''
const bare = (url: URL): string => `${url.hostname.replace(DOORS, '')}${url.pathname.replace(/\/+$/, '')}`

/** Two hosts of one site: equal but for their doors, or one under the other, or both under one name with its own ending. */
export function sameSite(a: URL, b: URL): boolean {
  const [one, other] = [a.hostname.replace(DOORS, ''), b.hostname.replace(DOORS, '')]
  return one === other || siteOf(one) === siteOf(other)
}

/** The last two labels of a host, three where the second is an ending like `co` in `co.uk`. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const ending =
    /^(?:com?|net|org|gov|ac|edu|gob|or|ne|go)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2
  return labels.slice(ending ? -3 : -2).join('.')
}

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function dayIn(path: string): string | null {
  const found = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(\d{1,2}|[a-z]{3})[/_-]?(\d{1,2})(?=[/_-]|\.html?$|$)/i.exec(path)
  if (!found) return null
  const [, year, month = '', day] = found
  const number = /^\d/.test(month) ? month : String(MONTH_NAMES.indexOf(month.toLowerCase()) + 1)
  return isoDate(`${year}-${number}-${day}`)
}
