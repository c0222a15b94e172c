import { describe, expect, it } from 'vitest'
import { asOneStory } from '../stories/one-story.js'
import type { StoryReadings } from '../stories/story-of.js'
import { readingOf } from '../stories/test-readings.js'
import { joinStories } from './join-stories.js'

/** `ab c`: two stories, of the reports a and b, and of c; their days follow the alphabet. */
function storiesOf(notation: string): readonly StoryReadings[] {
  return notation.split(' ').flatMap((letters) => {
    const readings = [...letters].map((id) => {
      const published = `2031-05-${String(id.charCodeAt(0) - 80)}`
      return readingOf(id, `Report ${id}`, { published, title: `Title of ${id}` })
    })
    return asOneStory(readings)
  })
}

describe('joinStories', () => {
  it.each([
    ['nothing is judged', 'ab c', [], 'ab c'],
    ['a judgement within one story', 'ab c', [['a#1', 'b#1']], 'ab c'],
    ['one across two', 'ab c d', [['a#1', 'c#1']], 'abc d'],
    ['the later story first', 'c ab', [['a#1', 'c#1']], 'abc'],
    ['one after the other', 'a b c d', [['a#1', 'b#1'], ['b#2', 'c#1']], 'abc d'],
    ['three at once', 'a b c d', [['a#1', 'b#1', 'd#1']], 'abd c'],
    ['two pairs', 'a b c d', [['a#1', 'd#1'], ['b#1', 'c#1']], 'ad bc'],
    ['a report that is not there', 'ab c', [['a#1', 'x#1']], 'ab c'],
  ])('%s', (_, before, groups, after) => {
    const joined = joinStories(storiesOf(before), groups)
    expect(joined.map(({ readings }) => readings.map(({ ledger }) => ledger.id).join('')).join(' ')).toBe(after)
  }) // biome-ignore format: a row a line

  it('keeps the title of the first and spans the days of both', () => {
    const [joined] = joinStories(storiesOf('b ac'), [['b#1', 'c#1']])
    expect(joined?.story).toMatchObject({
      title: 'Title of b',
      from: '2031-05-17',
      to: '2031-05-19',
      articles: ['a', 'b', 'c'],
    })
  })
})
