import { WINDOW_DAYS } from './link.js'
import type { StoryProfile } from './profile.js'
import type { WeighedProfile } from './weighed-profile.js'

/** An article of a story with the articles that print it and add nothing. */
export interface Member {
  readonly article: WeighedProfile
  readonly copies: StoryProfile[]
}

/** So many articles speak for a story, those nearest in time; more would hardly change the mean. */
const MOST_WITNESSES = 12

/** A story while it grows. */
export class Group {
  /** In order of publication, those without a date last, then by id. */
  members: readonly Member[] = []
  /** The story it was merged into. */
  successor: Group | null = null

  /** `founded`: the place of the story in the order of founding. */
  constructor(
    readonly id: string,
    readonly founded: number,
  ) {}

  /** What the story has become. */
  now(): Group {
    let group: Group = this
    while (group.successor !== null) group = group.successor
    return group
  }

  add(member: Member): void {
    const at = placeIn(this.members, member.article.profile)
    this.members = this.members.toSpliced(at, 0, member)
  }

  remove(member: Member): void {
    this.members = this.members.filter((one) => one !== member)
  }

  /** Takes over the articles of another story. */
  absorb(other: Group): void {
    for (const member of other.members) this.add(member)
    other.members = []
    other.successor = this
  }

  /** The members an article is compared with: those nearest in time within the window, and undated ones; itself left out. */
  witnesses({ profile }: WeighedProfile): readonly Member[] {
    const others = this.members.filter(({ article }) => article.profile !== profile && isNear(article.profile, profile))
    if (others.length <= MOST_WITNESSES) return others
    const day = profile.day
    if (day === null) return spread(others)
    const distance = ({ article }: Member) =>
      article.profile.day === null ? WINDOW_DAYS : Math.abs(article.profile.day - day)
    return others.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_WITNESSES)
  }
}

const isNear = (a: StoryProfile, b: StoryProfile): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= WINDOW_DAYS

/** As many as may speak, at even distances. */
const spread = (members: readonly Member[]): readonly Member[] =>
  Array.from({ length: MOST_WITNESSES }, (_, at) => members[Math.floor((at * members.length) / MOST_WITNESSES)]).filter(
    (member) => member !== undefined,
  )

function placeIn(members: readonly Member[], profile: StoryProfile): number {
  let [low, high] = [0, members.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = members[middle]
    if (there !== undefined && comesBefore(there.article.profile, profile)) low = middle + 1
    else high = middle
  }
  return low
}

/** Order of publication, undated last, then by id. */
export function comesBefore(a: StoryProfile, b: StoryProfile): boolean {
  const [dayOfA, dayOfB] = [a.day ?? Number.POSITIVE_INFINITY, b.day ?? Number.POSITIVE_INFINITY]
  return dayOfA === dayOfB ? a.article < b.article : dayOfA < dayOfB
}
