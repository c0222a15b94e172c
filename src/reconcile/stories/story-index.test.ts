import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileOf, type StoryProfile } from './profile.js'
import { StoryIndex } from './story-index.js'
import { REPORTS, readingOf } from './test-readings.js'

const profile = (id: keyof typeof REPORTS, published: string | null = null, text: string = REPORTS[id]) =>
  profileOf(readingOf(id, text, { published }))
const ALL = (Object.keys(REPORTS) as (keyof typeof REPORTS)[]).map((id) => profile(id))
const grouped = (index: StoryIndex) => index.stories.map(({ articles }) => [...articles].sort().join(' ')).sort()
const indexOf = (profiles: readonly StoryProfile[]) => {
  const index = new StoryIndex()
  for (const one of profiles) index.add(one)
  return index
}

/** A story told day after day in new words, by what it has in common with the days before. */
const told = (day: number) =>
  `Talks on the Brenna pipeline, day ${day + 1}. Envoy Mirela Costin met the Norvian delegation in Brenna again. ` +
  `They spoke of step${day} and step${day + 1}, and Costin named clause${day} as the next one. Norvia asked for a map of well${day}.`
const WEEKS = Array.from({ length: 40 }, (_, day) =>
  profileOf(readingOf(`day${day}`, told(day), { published: new Date(Date.UTC(2024, 0, 1 + day)).toISOString() })),
)
const WEEK_30 = told(30)

describe('StoryIndex', () => {
  it('groups in one pass in whatever order the articles come', () => {
    const expected = grouped(indexOf(ALL))
    expect(expected).toHaveLength(3)
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (some) => {
        expect(grouped(indexOf(some))).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  it('changes nothing when an article is added again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ALL, ...ALL], { minLength: 6 }), (some) => {
        const index = indexOf(some)
        const before = index.state()
        for (const one of some) expect(index.add(one).moved).toEqual([])
        expect(index.state()).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  it('goes on from what was stored as if it had not stopped', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), fc.nat(ALL.length), (some, cut) => {
        const stored: unknown = JSON.parse(JSON.stringify(indexOf(some.slice(0, cut)).state()))
        const index = new StoryIndex(stored as ReturnType<StoryIndex['state']>)
        for (const one of some.slice(cut)) index.add(one)
        expect(index.state()).toEqual(indexOf(some).state())
      }),
      { numRuns: 20 },
    )
  })

  it('keeps the name of a story of which only a part was loaded', () => {
    const whole = indexOf([profile('ferryDaily'), profile('ferryAgency')])
    const { counts, stories } = whole.state()
    const part = stories.map(({ founder, members }) => ({
      founder,
      members: members.filter((member) => member.profile.article === 'ferryAgency'),
    }))
    const later = `Blue Meltemi to be towed to Perama

The ship that struck a reef off Paros will be towed to a yard next week, its owner said. It was built in 1998 and carried tourists through the Cyclades. The coast guard, which blamed strong winds, has sent divers.`
    const added = new StoryIndex({ counts, stories: part }).add(profileOf(readingOf('later', later)))
    expect(added).toMatchObject({ story: whole.stories[0]?.id, moved: [], founded: [] })
  })

  it('says which story an article belongs to', () => {
    const index = new StoryIndex()
    const added = ALL.map((one) => ({ article: one.article, ...index.add(one) }))
    const of = (id: string) => index.stories.find(({ articles }) => articles.includes(id))?.id
    const now = new Map(added.map(({ article, story }) => [article, story]))
    for (const { moved } of added) for (const { article, story } of moved) now.set(article, story)
    for (const [article, story] of now) expect(of(article)).toBe(story)
  })

  it('keeps the name of a story while it grows, also by an earlier report', () => {
    const index = new StoryIndex()
    const { story } = index.add(profile('ferryDaily', '2024-08-05'))
    expect(index.add(profile('ferryAgency', '2024-08-03')).story).toBe(story)
    expect(index.stories).toEqual([{ id: story, articles: ['ferryAgency', 'ferryDaily'] }])
  })

  it('follows a story for weeks', () => {
    expect(indexOf(WEEKS).stories).toHaveLength(1)
  })

  it('does not let a story of weeks swallow its neighbours', () => {
    const index = indexOf([...WEEKS, profile('strikeAgency', '2024-01-20'), profile('strikeDaily', '2024-01-21')])
    expect(index.stories.map(({ articles }) => articles.length)).toEqual([40, 2])
  })

  it('keeps a story together that hundreds report, each with other news beside it', () => {
    const beside =
      Object.values(REPORTS)
        .join(' ')
        .match(/\w{4,}/g) ?? []
    const many = Array.from({ length: 200 }, (_, at) => {
      const other = Array.from(
        { length: 40 },
        (_, word) => `${beside[(at * 41 + word * 17) % beside.length]}${at % 7}${word % 5}`,
      )
      const text = `Storm Helga floods the Karsten valley in Norvia. Mayor Ilse Brandt said that the dam near Holm held. ${other.join(' ')}`
      return profileOf(readingOf(`storm${at}`, text, { published: '2024-05-02' }))
    })
    expect(indexOf(many).stories).toHaveLength(1)
  })

  it('merges two stories when the report that links them arrives', () => {
    const text = `${REPORTS.ferryAgency}\n\n${REPORTS.ferryDaily}`
    const [early, late] = [profile('ferryAgency', '2024-08-01'), profile('ferryDaily', '2024-09-20')]
    const index = new StoryIndex()
    const [first, second] = [index.add(early).story, index.add(late).story]
    expect(second).not.toBe(first)
    const link = profileOf(readingOf('link', text, { published: '2024-08-26' }))
    expect(index.add(link)).toMatchObject({
      story: first,
      moved: [{ article: 'ferryDaily', story: first }],
      founded: [],
    })
    expect(index.stories).toHaveLength(1)
  })

  it('finds a longer print of an old report, and keeps it when more reports come', () => {
    const longer = `${REPORTS.strikeAgency}\n\nThe price of copper rose in London. Traders feared that the stoppage would last, and that two smelters on the coast would have to close.`
    const index = indexOf([profile('strikeAgency', '2024-02-01'), ...WEEKS])
    index.add(profileOf(readingOf('longer', longer, { published: '2024-09-01' })))
    index.add(profile('strikeDaily', '2024-09-02'))
    expect(grouped(index)).toContain('longer strikeAgency strikeDaily')
  })

  it('finds the story of a longer print among many of its reports', () => {
    const longer = `${WEEK_30}\n\nThe delegation left by night train, and the envoy stayed in town with a cold and a bag of letters to answer.`
    const index = indexOf(WEEKS)
    index.add(profileOf(readingOf('longer', longer, { published: '2025-06-01' })))
    expect(index.stories).toHaveLength(1)
  })
})
