import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedBy } from '../report.js'
import { frontMatter } from './front-matter.js'

const parted = (block: string) => frontMatter(`---\n${block}\n---\nText.\n`)

describe('frontMatter', () => {
  it.each([
    ['title: Talks end', { title: 'Talks end' }],
    ['title: "Talks: \\"an end\\""', { title: 'Talks: "an end"' }],
    ["title: 'It''s over'", { title: "It's over" }],
    ['Title : Talks', { title: 'Talks' }],
    ['title: >\n  Talks\n  end', { title: 'Talks end' }],
    ['author: By Ada Kvist', { byline: 'Ada Kvist' }],
    ['authors: [Ada, "Ben"]', { byline: 'Ada, Ben' }],
    ['authors:\n- Ada\n- Ben', { byline: 'Ada, Ben' }],
    ['authors:\n  - name: Ada\n    email: a@b.example\n  - name: Ben', { byline: 'Ada, Ben' }],
    ['date: 2024-05-06 10:00:00 +0200', { published: '2024-05-06T10:00:00+02:00' }],
    ['date: 2024-05-06\npublished: 2024-05-04\nlastmod: May 7, 2024', { published: '2024-05-04', updated: '2024-05-07' }],
    ['date: soon', {}],
    ['lang: en-GB', { language: 'en' }],
    ['publication: Harbour Post\nsite: other', { outlet: 'Harbour Post' }],
    // As Obsidian's web clipper writes it.
    ['source: "https://post.example/a"\nauthor:\n  - "[[Ada Kvist]]"', { url: 'https://post.example/a', byline: 'Ada Kvist' }],
    ['source: Harbour Post', { outlet: 'Harbour Post' }],
    ['url: /2024/a/', {}],
    ['tags: [a, b]\ncategories:\n  - title: no\n# title: no\ndraft: true', {}],
    ['title:\noutlet: null\nbyline: ~', {}],
    ['constructor: a\n__proto__: b', {}],
  ])('%j', (block, fields) => expect(parted(block)).toEqual({ stated: statedBy('record', fields), body: 'Text.\n' })) // biome-ignore format: a table

  it.each([
    '',
    'Text.',
    '---\ntitle: A\n',
    '--- a\ntitle: A\n---\n',
    'a\n---\ntitle: A\n---\n',
    `---\n${'a: b\n'.repeat(300)}---\n`,
  ])('%j has none', (content) => expect(frontMatter(content)).toEqual({ stated: {}, body: content }))

  it('throws at nothing, and leaves what follows as it is', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('title: a', ' - b', 'authors: [', '---', '...', 'url: https://', 'date: 2024-99-99', '"', "'"),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('', '---\n', '\ufeff---\r\n'), (lines, open) => {
        const content = open + lines.join('\n')
        const { body, stated } = frontMatter(content)
        expect(content.endsWith(body)).toBe(true)
        for (const { value, source } of Object.values(stated)) expect([value.trim(), source]).toEqual([value, 'record'])
      }),
    )
  })
})
