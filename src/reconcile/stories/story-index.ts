import { hashId } from '../../model/id.js'
import { CandidateIndex } from './candidates.js'
import { Drawers } from './drawers.js'
import { type Copy, type Group, inOrder, type Member, withMember, witnessesFor } from './group.js'
import { linkOf } from './link.js'
import type { StoryProfile } from './profile.js'
import { regroup, THRESHOLD } from './regroup.js'
import { TermCounts, type TermCountsState } from './term-counts.js'
import { settle, unpack, type WeighedProfile, weigh } from './weighed-profile.js'

/** So many stories are compared with an article, those first that share most. */
const MOST_CANDIDATES = 12
/** A story comes near by the mean of its links, or by one that would do alone. */
const NEAR = 0.2
/** From here on an article that comes near no other story joins without more ado. */
const SURE = 0.75
/** So many reports of a story are counted: one of a thousand must not make its own names common. */
const MOST_COUNTED = 20
/** A text is found again by so many of its shingles; what more texts print alike is a form. */
const PRINTS = 12
const MOST_UNDER_PRINT = 8

/** A story of the index: its id and the ids of its articles, in order of publication. */
export interface IndexedStory {
  readonly id: string
  readonly articles: readonly string[]
}

/** What adding an article did, all that is needed to store the index after it. */
export interface Addition {
  /** The id of its story. */
  readonly story: string
  /** The article that it prints without adding anything, of which it is kept as a copy; null for all others. */
  readonly copyOf: string | null
  /** Its terms were counted. */
  readonly counted: boolean
  /** Articles that are in another story now than before, because stories merged or parted. */
  readonly moved: readonly { readonly article: string; readonly story: string }[]
  /** Stories that were not there before, in order of founding, each with the article that its name comes from. */
  readonly founded: readonly { readonly story: string; readonly founder: string }[]
}

/** An index as plain data, to be stored. Of an archive, the counts and the stories about the time of what is to be added are enough. */
export interface StoryIndexState {
  readonly counts: TermCountsState
  readonly stories: readonly { readonly founder: string; readonly members: readonly MemberState[] }[]
}

interface MemberState extends Readonly<Pick<Member, 'entered' | 'counted'>> {
  readonly profile: StoryProfile
  readonly copies: readonly Copy[]
}

interface Affinity {
  readonly group: Group
  readonly mean: number
  readonly most: number
}

/**
 * Groups articles into stories as they arrive, in one pass. An article joins the story whose articles it most likely shares the event with, in
 * the mean of its links (average linkage), or founds one. Where it comes near several stories, or none for sure, these are grouped
 * anew with it: so stories merge when a link appears, and part when it turns out that they should. What that costs is bounded.
 *
 * A story's id is the hash of the id of the article that founded it, for as long as that article belongs to it; of stories that merge the older
 * one's.
 */
export class StoryIndex {
  readonly #counts: TermCounts
  readonly #candidates = new CandidateIndex<Member>()
  readonly #prints = new Drawers<Member>(MOST_UNDER_PRINT)
  readonly #members = new Map<string, Member>()
  readonly #groups = new Set<Group>()
  #founded = 0
  #entered = 0
  /** Stories founded by the article in hand. */
  #newest: { readonly story: string; readonly founder: string }[] = []

  /**
   * An empty index, or one that goes on from what was stored. Where that is all there is, the index is as it was, and goes on as if it had never
   * stopped: articles are filed and counted again in the order in which they came, since what they are filed under depends on what was counted before.
   */
  constructor({ counts, stories }: StoryIndexState = { counts: { reports: 0, seen: [] }, stories: [] }) {
    const all = stories.flatMap(({ founder, members }) => {
      const group = this.#found(founder)
      return members.map((member) => ({ member, group }))
    })
    const isWhole = all.filter(({ member }) => member.counted).length === counts.reports
    this.#counts = isWhole ? new TermCounts() : TermCounts.from(counts)
    for (const { member, group } of all.sort((a, b) => a.member.entered - b.member.entered))
      this.#restore(member, group, isWhole)
  }

  /** What there is, to be stored. Stories in order of founding. */
  state(): StoryIndexState {
    const stories = this.#groupsInOrder().map(({ founder, members }) => ({
      founder,
      members: members.map(({ article, copies, entered, counted }) => ({
        profile: unpack(article, this.#counts),
        copies: [...copies],
        entered,
        counted,
      })),
    }))
    return { counts: this.#counts.state(), stories }
  }

  /** Adds an article; adding it again changes nothing. */
  add(profile: StoryProfile): Addition {
    const known = this.#members.get(profile.article)
    if (known !== undefined) return { story: known.group.id, copyOf: null, counted: false, moved: [], founded: [] }
    const article = weigh(profile, this.#counts)
    const original = this.#originalOf(article)
    if (original !== null && addsNothing(article, original)) {
      original.copies.push({ article: profile.article, day: profile.day })
      this.#members.set(profile.article, original)
      const copyOf = original.article.article
      return { story: original.group.id, copyOf, counted: false, moved: [], founded: [] }
    }
    return this.#place(article, original, this.#affinities(article))
  }

  /** All stories in order of founding. */
  get stories(): readonly IndexedStory[] {
    return this.#groupsInOrder().map(({ id, members }) => ({ id, articles: members.flatMap(articlesOf) }))
  }

  #groupsInOrder(): readonly Group[] {
    return [...this.#groups].sort((a, b) => a.founded - b.founded)
  }

  #restore({ profile, copies, entered, counted }: MemberState, group: Group, isWhole: boolean): void {
    const member = { article: weigh(profile, this.#counts), copies: [...copies], group, entered, counted }
    group.members = withMember(group.members, member)
    this.#enter(member)
    this.#entered = entered + 1
    if (isWhole && counted) this.#counts.count(member.article.ids)
  }

  /** The article whose text this one prints, whatever their time. */
  #originalOf(article: WeighedProfile): Member | null {
    const members = new Set([...article.shingles.slice(0, PRINTS)].flatMap((print) => this.#prints.at(print)))
    return [...members].find((member) => linkOf(article, this.#settled(member)).isCopy) ?? null
  }

  /** Stories that share telling terms, the likeliest first. */
  #affinities(article: WeighedProfile): readonly Affinity[] {
    return [...this.#candidates.find(article, ({ group }) => group)]
      .sort(([a, x], [b, y]) => y - x || a.founded - b.founded)
      .slice(0, MOST_CANDIDATES)
      .map(([group]) => this.#affinity(article, group))
      .sort((a, b) => b.mean - a.mean || a.group.founded - b.group.founded)
  }

  #affinity(article: WeighedProfile, group: Group): Affinity {
    const links = witnessesFor(article, group.members).map(
      (member) => linkOf(article, this.#settled(member)).likelihood,
    )
    const mean = links.reduce((sum, likelihood) => sum + likelihood, 0) / (links.length || 1)
    return { group, mean, most: Math.max(0, ...links) }
  }

  #settled({ article }: Member): WeighedProfile {
    settle(article, this.#counts)
    return article
  }

  #place(article: WeighedProfile, original: Member | null, affinities: readonly Affinity[]): Addition {
    this.#newest = []
    const near = affinities.filter(({ mean, most }) => mean >= NEAR || most >= THRESHOLD)
    const groups = [...new Set([...(original === null ? [] : [original.group]), ...near.map(({ group }) => group)])]
    const [home] = groups
    const isSure = groups.length === 1 && (near[0]?.mean ?? 0) >= SURE
    const group = home ?? this.#found(article.article)
    const member: Member = { article, copies: [], group, entered: this.#entered++, counted: false }
    const joins = home === undefined || isSure
    if (joins) member.group.members = withMember(member.group.members, member)
    const moved = joins ? [] : this.#regroup(member, original, groups)
    this.#enter(member)
    member.counted = member.group.members.length <= MOST_COUNTED
    if (member.counted) this.#counts.count(article.ids)
    return { story: member.group.id, copyOf: null, counted: member.counted, moved, founded: this.#newest }
  }

  #enter(member: Member): void {
    for (const article of articlesOf(member)) this.#members.set(article, member)
    this.#candidates.file(member)
    for (const print of member.article.shingles.slice(0, PRINTS)) this.#prints.put(print, member)
  }

  #found(founder: string): Group {
    const group = { id: hashId(founder), founded: this.#founded++, founder, members: [] }
    this.#groups.add(group)
    this.#newest.push({ story: group.id, founder })
    return group
  }

  /** The article that the name of a story goes with: its founder, or the first one left where only a part of it was stored. */
  #anchorOf({ founder, members }: Group): string {
    return this.#members.has(founder) ? founder : (members[0]?.article.article ?? founder)
  }

  /** Groups the newcomer and these stories anew. */
  #regroup(newcomer: Member, original: Member | null, groups: readonly Group[]): Addition['moved'] {
    const clusters = regroup(newcomer, original, groups, (a, b) => linkOf(this.#settled(a), this.#settled(b)))
    const founders = new Map(groups.map((group) => [this.#anchorOf(group), group]))
    return clusters.flatMap((cluster) => {
      const members = inOrder(cluster)
      const founded = members.flatMap(({ article }) => founders.get(article.article) ?? [])
      const [oldest, ...younger] = founded.sort((a, b) => a.founded - b.founded)
      for (const merged of younger) this.#groups.delete(merged)
      const group = oldest ?? this.#found(members[0]?.article.article ?? '')
      const newIn = members.filter((member) => member.group !== group && member !== newcomer)
      for (const member of members) member.group = group
      group.members = members
      return newIn.flatMap(articlesOf).map((article) => ({ article, story: group.id }))
    })
  }
}

/** The ids of an article and of its copies. */
function articlesOf({ article, copies }: Member): readonly string[] {
  return [article, ...copies].map((one) => one.article)
}

/** A copy that is hardly longer than what it copies. */
function addsNothing(copy: WeighedProfile, { article }: Member): boolean {
  return copy.shingles.length <= 1.2 * article.shingles.length
}
