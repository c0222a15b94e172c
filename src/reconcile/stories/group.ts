import { WINDOW_DAYS } from './link.js'
import type { WeighedProfile } from './weighed-profile.js'

/** An article that prints another and adds nothing: of its profile nothing else is needed. */
export interface Copy {
  readonly article: string
  readonly day: number | null
}

/** An article of a story with the articles that print it and add nothing. */
export interface Member {
  readonly article: WeighedProfile
  readonly copies: Copy[]
  group: Group
  /** Its place in the order of arrival. */
  readonly entered: number
  /** Its terms were counted. */
  counted: boolean
}

/** A story while it grows. It has the name of the article that founded it for as long as that belongs to it. */
export interface Group {
  readonly id: string
  /** Its place in the order of founding. */
  readonly founded: number
  readonly founder: string
  /** In order of publication, those without a date last, then by id. */
  members: readonly Member[]
}

/** So many articles speak for a story, those nearest in time; more would hardly change the mean. */
const MOST_WITNESSES = 12

/** The members of a story that an article is compared with: the nearest in time within the window, then undated ones. */
export function witnessesFor(article: WeighedProfile, members: readonly Member[]): readonly Member[] {
  const { day } = article
  if (day === null) return spread(members, MOST_WITNESSES)
  const [here, undated] = [placeOf(members, { article: '', day }), placeOf(members, UNDATED)]
  const around = [
    ...members.slice(Math.max(0, here - MOST_WITNESSES), Math.min(undated, here + MOST_WITNESSES)),
    ...members.slice(undated, undated + MOST_WITNESSES),
  ]
  const distance = (member: Member) => (member.article.day === null ? WINDOW_DAYS : Math.abs(member.article.day - day))
  return around
    .filter((member) => areNear(member.article, article))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_WITNESSES)
}
const UNDATED: Copy = { article: '', day: null }

/** Whether two articles are near enough in time to be compared. */
export function areNear(a: Pick<WeighedProfile, 'day'>, b: Pick<WeighedProfile, 'day'>): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= WINDOW_DAYS
}

/** As many of them as asked for, at even distances. */
export function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).filter(
    (item) => item !== undefined,
  )
}

/** Order of publication, undated last, then by id. */
export function comesBefore(a: Copy, b: Copy): boolean {
  const [dayOfA, dayOfB] = [a.day ?? Number.POSITIVE_INFINITY, b.day ?? Number.POSITIVE_INFINITY]
  return dayOfA === dayOfB ? a.article < b.article : dayOfA < dayOfB
}

/** Members in that order. */
export function inOrder(members: readonly Member[]): readonly Member[] {
  return members.toSorted((a, b) => (comesBefore(a.article, b.article) ? -1 : 1))
}

/** Members with one more, in that order. */
export function withMember(members: readonly Member[], member: Member): readonly Member[] {
  return members.toSpliced(placeOf(members, member.article), 0, member)
}

/** How many of the members, which are in order, come before an article. */
function placeOf(members: readonly Member[], article: Copy): number {
  let [low, high] = [0, members.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = members[middle]
    if (there !== undefined && comesBefore(there.article, article)) low = middle + 1
    else high = middle
  }
  return low
}
