import { hashId } from '../../model/id.js'
import { CandidateIndex } from './candidates.js'
import { Drawers } from './drawers.js'
import { Group, type Member } from './group.js'
import { linkOf } from './link.js'
import type { StoryProfile } from './profile.js'
import { TermCounts } from './term-counts.js'
import { settle, type WeighedProfile, weigh } from './weighed-profile.js'

/** From this mean likelihood on, an article belongs to a story, and two stories are one. One figure for all sets. */
const THRESHOLD = 0.5
/** So many stories are compared with an article, those first that share most. */
const MOST_CANDIDATES = 12
/** Only stories that come so near are asked whether the article joins them into one. */
const NEAR = 0.25
/** A text is found again by so many of its shingles; what more texts print alike is a form. */
const PRINTS = 12
const MOST_UNDER_PRINT = 8
/** A member moves to a story that suits it better by so much. */
const CLEARLY = 0.05

/** A story of the index: its id and the ids of its articles. */
export interface IndexedStory {
  readonly id: string
  readonly articles: readonly string[]
}

interface Affinity {
  readonly group: Group
  readonly mean: number
  readonly links: readonly { readonly member: Member; readonly likelihood: number }[]
}

/**
 * Groups articles into stories as they arrive, in one pass. An article joins the story whose articles it is most likely to share the
 * event with, in the mean (average linkage), or founds one; then stories that it links are merged, and articles that it takes along move.
 * A story keeps the id it was founded with, of two that merge the older one's.
 */
export class StoryIndex {
  readonly #counts = new TermCounts()
  readonly #candidates = new CandidateIndex<Group>()
  readonly #prints = new Drawers<Member>(MOST_UNDER_PRINT)
  readonly #groups = new Map<string, Group>()
  readonly #groupOf = new Map<string, Group>()
  #founded = 0

  /** Adds an article and gives the id of its story; adding it again changes nothing. */
  add(profile: StoryProfile): string {
    const known = this.#groupOf.get(profile.article)
    if (known !== undefined) return known.now().id
    const article = weigh(profile, this.#counts)
    const original = this.#originalOf(article)
    if (original !== null && addsNothing(article, original)) return this.#addCopy(profile, original)
    const affinities = this.#affinities(article)
    this.#counts.count(article.ids)
    const member = { article, copies: [] }
    const group = this.#home(original, affinities) ?? this.#found(profile)
    this.#put(member, group)
    this.#gather(group, affinities)
    return this.#groupIn(profile.article).id
  }

  /** All stories in order of founding. */
  get stories(): readonly IndexedStory[] {
    return [...this.#groups.values()].map(({ id, members }) => ({
      id,
      articles: members.flatMap(({ article, copies }) => [article.profile, ...copies].map((one) => one.article)),
    }))
  }

  #affinities(article: WeighedProfile): readonly Affinity[] {
    const found = this.#candidates.find(article, (group) => group.now())
    return [...found]
      .sort(([a, x], [b, y]) => y - x || a.founded - b.founded)
      .slice(0, MOST_CANDIDATES)
      .map(([group]) => this.#affinity(article, group))
      .sort((a, b) => b.mean - a.mean)
  }

  #affinity(article: WeighedProfile, group: Group): Affinity {
    settle(article, this.#counts)
    const links = group
      .witnesses(article)
      .map((member) => ({ member, likelihood: linkOf(article, this.#settled(member)).likelihood }))
    const mean = links.reduce((sum, { likelihood }) => sum + likelihood, 0) / (links.length || 1)
    return { group, mean, links }
  }

  /** The article whose text this one prints, whatever their time. */
  #originalOf(article: WeighedProfile): Member | null {
    const prints = article.profile.shingles.slice(0, PRINTS)
    const members = new Set(prints.flatMap((print) => this.#prints.at(print)))
    return [...members].find((member) => linkOf(article, this.#settled(member)).isCopy) ?? null
  }

  /** The story of the text that it prints, else the likeliest. */
  #home(original: Member | null, [best]: readonly Affinity[]): Group | null {
    if (original !== null) return this.#groupIn(original.article.profile.article)
    return best !== undefined && best.mean >= THRESHOLD ? best.group : null
  }

  #settled({ article }: Member): WeighedProfile {
    settle(article, this.#counts)
    return article
  }

  #found({ article }: StoryProfile): Group {
    const group = new Group(hashId(article), this.#founded++)
    this.#groups.set(group.id, group)
    return group
  }

  #put(member: Member, group: Group): void {
    group.add(member)
    this.#candidates.file(group, member.article)
    for (const print of member.article.profile.shingles.slice(0, PRINTS)) this.#prints.put(print, member)
    for (const { article } of [member.article.profile, ...member.copies]) this.#groupOf.set(article, group)
  }

  #addCopy(profile: StoryProfile, original: Member): string {
    original.copies.push(profile)
    const group = this.#groupIn(original.article.profile.article)
    this.#groupOf.set(profile.article, group)
    return group.id
  }

  #groupIn(article: string): Group {
    const group = this.#groupOf.get(article)?.now()
    if (group === undefined) throw new Error(`article ${article} is in no story`)
    return group
  }

  /** What an article that came to a story brings along: stories that are the same one now, and articles that suit it better. */
  #gather(home: Group, affinities: readonly Affinity[]): void {
    for (const { group, mean, links } of affinities) {
      if (group === home || mean < NEAR) continue
      if (this.#areOne(home.now(), group)) this.#merge(home.now(), group)
      else
        for (const { member, likelihood } of links)
          if (likelihood >= THRESHOLD) this.#settleBetween(member, group, home.now())
    }
  }

  #areOne(a: Group, b: Group): boolean {
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a]
    const some =
      small.members.length <= 8
        ? small.members
        : small.members.filter((_, at) => at % Math.ceil(small.members.length / 8) === 0)
    const means = some.map(({ article }) => this.#affinity(article, large)).filter(({ links }) => links.length > 0)
    return means.length > 0 && means.reduce((sum, { mean }) => sum + mean, 0) / means.length >= THRESHOLD
  }

  #merge(a: Group, b: Group): void {
    const [older, younger] = a.founded < b.founded ? [a, b] : [b, a]
    older.absorb(younger)
    this.#groups.delete(younger.id)
  }

  #settleBetween(member: Member, from: Group, to: Group): void {
    if (from.members.length < 2) return
    const stays = this.#affinity(member.article, from).mean
    const moves = this.#affinity(member.article, to).mean
    if (moves < THRESHOLD || moves < stays + CLEARLY) return
    from.remove(member)
    this.#put(member, to)
  }
}

/** A copy that is hardly longer than what it copies. */
function addsNothing(copy: WeighedProfile, { article }: Member): boolean {
  return copy.profile.shingles.length <= 1.2 * article.profile.shingles.length
}
