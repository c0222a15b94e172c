import { describe, expect, it } from 'vitest'
import { feedRoot } from './feed-format.js'

describe('feedRoot', () => {
  it.each([
    ['<rss version="2.0">', 'rss'],
    ['\ufeff\n<?xml version="1.0"?>\n<!-- a > b -->\n<?xml-stylesheet href="a.css"?><RSS>', 'rss'],
    ['<!DOCTYPE rss PUBLIC "-//N//DTD" "http://n.example/rss.dtd" [<!ENTITY a "<rss>">]><rss>', 'rss'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', 'atom'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'rdf'],
    ['<opml>', 'opml'],
    ['{"title":"a","version":"https://jsonfeed.org/version/1.1"}', 'json'],
    ['{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}', 'json'],
  ])('%s: %s', (document, format) => expect(feedRoot(document)?.format).toBe(format))

  it.each([
    '',
    'rss',
    '<html><rss></html>',
    '<!-- <rss> -->',
    '<!-- <rss>',
    '<!DOCTYPE rss [<rss>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rssfeed>',
    '<constructor>',
    '{"version":"1.0"}',
    '{"id":"1","text":"\\"version\\":\\"https://jsonfeed.org/version/1\\""}',
    '["https://jsonfeed.org/version/1"]',
  ])('%s: none', (document) => expect(feedRoot(document)).toBeNull())
})
