import { describe, expect, it } from 'vitest'
import { feedOutlet } from './feed-outlet.js'

describe('feedOutlet', () => {
  it.each([
    ['World news | The Guardian', 'https://www.theguardian.com/world', 'The Guardian'],
    ['BBC News - World', 'https://www.bbc.co.uk/news', 'BBC News'],
    ['NYT > World News', 'https://www.nytimes.com/section/world', 'NYT'],
    ['Al Jazeera – Breaking News, World News and Video from Al Jazeera', 'https://www.aljazeera.com', 'Al Jazeera'],
    ['The Strait Herald » Politics', 'https://strait-herald.example/', 'The Strait Herald'],
    ['Dispatch RSS feed', 'https://dispatch.example/', 'Dispatch'],
    ['Dispatch - RSS 2.0', 'https://dispatch.example/', 'Dispatch'],
    ['Notes on sanctions', 'https://blog.example/', 'Notes on sanctions'],
    ['Politics: all of it', null, 'Politics: all of it'],
    ['Top stories - Elsewhere', 'https://a.example/', 'Top stories - Elsewhere'],
    ['RSS', 'https://a.example/', null],
    [null, 'https://a.example/', null],
  ])('%s of %s: %s', (title, home, outlet) =>
    expect(feedOutlet(title, home === null ? null : new URL(home))).toBe(outlet),
  )
})
