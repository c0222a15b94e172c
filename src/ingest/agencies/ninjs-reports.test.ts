import { describe, expect, it } from 'vitest'
import { Fault } from '../../model/fault.js'
import { looksLikeNinjs, ninjsReports } from './ninjs-reports.js'

const FIRST = 'Norland dropped its toll on the ferry line on Tuesday, a day before the talks with Sudria were to end.'
const SECOND = 'Sudria will open the northern quay once the last booth is gone, its transport minister said.'
const TEXT = `${FIRST}\n\n${SECOND}`
const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`
const NOW = new Date('2024-03-05T12:00:00Z')

const item = (fields: object = {}) => ({
  uri: 'urn:newsml:wire.example:20240305:ferry',
  type: 'text',
  versioncreated: '2024-03-05T10:00:00Z',
  headline: 'Norland drops toll',
  body_html: HTML,
  ...fields,
})
const read = (value: unknown) => ninjsReports(typeof value === 'string' ? value : JSON.stringify(value), 'a.json', NOW)
const told = (value: unknown) => read(value).map((one) => (one instanceof Fault ? one.code : one.ref))
const NAME = item().uri

describe('ninjsReports', () => {
  /** The fields as the agencies named fill them in the examples that the IPTC publishes; the words are ours. */
  it.each([
    [
      'ninjs 1, as its guide has it',
      {
        uri: 'http://wire.example/items/1', type: 'text', mimetype: 'text/plain', representationtype: 'complete', version: '2',
        firstcreated: '2024-03-05T08:00:00Z', versioncreated: '2024-03-05T10:00:00Z', pubstatus: 'usable', urgency: 3, language: 'en-GB',
        copyrightholder: 'Wire Example', byline: 'By Ada Kvist', located: 'Harbourtown', headline: 'Norland drops <em>toll</em>', headline_short: 'Toll',
        place: [{ name: 'Norland', rel: 'about' }], body_text: `${FIRST} ${SECOND}`, body_xhtml: `<div>${HTML}</div>`, description_text: 'Toll gone.',
      },
      {
        ref: 'http://wire.example/items/1', title: 'Norland drops toll', outlet: 'Wire Example', byline: 'Ada Kvist', language: 'en',
        published: '2024-03-05T08:00:00Z', updated: '2024-03-05T10:00:00Z', text: TEXT,
      },
    ],
    [
      'ninjs 2, as dpa fills it: no type, a date of the version alone',
      {
        uri: 'urn:newsml:wire.example:20240305:1', version: '2', versioncreated: '2024-03-05T11:02:28+02:00', pubstatus: 'usable', urgency: 4, copyrightholder: 'wire',
        language: 'en', bodies: [{ role: 'html', contenttype: 'text/html', value: `<section class="main">${HTML}</section>` }],
        headlines: [{ role: 'sub', value: 'Ferry' }, { role: 'main', value: 'Norland drops toll' }], by: 'By Ada Kvist, wire',
      },
      {
        ref: 'urn:newsml:wire.example:20240305:1', title: 'Norland drops toll', outlet: 'wire', byline: 'Ada Kvist, wire', language: 'en',
        published: '2024-03-05T11:02:28+02:00', text: TEXT,
      },
    ],
    [
      'ninjs 3, with names in camel case',
      {
        uri: 'http://wire.example/items/3', standard: { name: 'ninjs', version: '3.0' }, type: 'text', firstCreated: '2024-03-05T08:00:00Z', versionCreated: '2024-03-05T08:00:00Z',
        pubStatus: 'usable', by: 'Ada Kvist and Bo Lind', infoSources: [{ name: 'Wire Example', role: 'origin' }], headlines: [{ value: 'Norland drops toll' }],
        bodies: [{ role: 'main', contentType: 'text/plain', value: `${FIRST} ${SECOND}` }, { role: 'richtext', contentType: 'application/xhtml+xml', value: HTML }],
      },
      {
        ref: 'http://wire.example/items/3', title: 'Norland drops toll', outlet: 'Wire Example', byline: 'Ada Kvist and Bo Lind',
        published: '2024-03-05T08:00:00Z', text: TEXT,
      },
    ],
    [
      'ninjs as Superdesk writes it, with an embedded picture',
      {
        guid: 'urn:newsml:desk.example:2024:1', type: 'text', source: 'Desk', authors: [{ name: 'Ada Kvist', role: 'writer' }, { name: 'Bo Lind' }], pubstatus: 'usable', embargoed: null,
        firstpublished: '2024-03-05T09:00:00+0000', versioncreated: '2024-03-05T10:00:00+0000', canonical: 'https://desk.example/ferry', headline: 'Norland drops toll',
        body_html: `<p>${FIRST}</p><!-- EMBED START Image {id: "e1"} --><figure><img src="q.jpg"/><figcaption>The quay.</figcaption></figure><!-- EMBED END --><p>${SECOND}</p>`,
        associations: { 'e1': { guid: 'p1', type: 'picture', headline: 'The quay', body_text: 'The quay.', renditions: { original: { href: 'https://desk.example/q.jpg' } } } },
      },
      {
        ref: 'urn:newsml:desk.example:2024:1', title: 'Norland drops toll', outlet: 'Desk', byline: 'Ada Kvist, Bo Lind', url: 'https://desk.example/ferry',
        published: '2024-03-05T09:00:00+00:00', updated: '2024-03-05T10:00:00+00:00', text: TEXT,
      },
    ],
  ])('%s', (_, value, { ref, text, ...fields }) => {
    const stated = Object.fromEntries(Object.entries(fields).map(([field, words]) => [field, { value: words, source: 'record' }]))
    expect(read(value)[0]).toEqual({ ref, stated, text })
    expect(looksLikeNinjs(value)).toBe(true)
  }) // biome-ignore format: a table

  it.each<[string, unknown, string]>([
    ['plain text', { body_html: undefined, body_text: 'One.\nTwo.' }, 'One.\nTwo.'],
    ['plain text in HTML form', { body_html: undefined, body_text: HTML }, TEXT],
    [
      'a table and a list',
      {
        body_html: `<table><tr><td>Toll</td><td>5</td></tr><tr><td>Quay</td><td>2</td></tr></table><ul><li>A first point</li><li>B</li></ul>`,
      },
      'Toll\t5\nQuay\t2\n\nA first point\nB',
    ],
    [
      'a quotation and breaks',
      { body_html: '<blockquote><p>We will see.</p></blockquote><p>One<br>Two</p>' },
      'We will see.\n\nOne\nTwo',
    ],
    ['scripts and comments', { body_html: `<script>alert(1)</script><p>${FIRST}</p><!-- ${SECOND} -->` }, FIRST],
    ['encoded signs', { body_html: '<p>Fish &amp; ships &lt;here&gt; caf&eacute;</p>' }, 'Fish & ships <here> café'],
    ['the fuller of two forms', { body_html: '<p>Short.</p>', body_text: TEXT }, TEXT],
  ])('takes the text of %s', (_, fields, text) => expect(read(item(fields as object))).toMatchObject([{ text }]))

  it.each<[string, unknown, readonly string[]]>([
    ['an array', [item(), item({ uri: 'b' })], [NAME, 'b']],
    ['items a line', `${JSON.stringify(item())}\n${JSON.stringify(item({ uri: 'b' }))}\n`, [NAME, 'b']],
    [
      'items over many lines',
      `${JSON.stringify(item(), null, 2)}\n${JSON.stringify(item({ uri: 'b' }), null, 2)}`,
      [NAME, 'b'],
    ],
    ['a page of results', { total: 2, _items: [item(), item({ uri: 'b' })] }, [NAME, 'b']],
    [
      'a package',
      { uri: 'p', type: 'composite', headline: 'Ferry', associations: [item()] },
      [NAME, 'agency-passed-over'],
    ],
    ['an item without a type', item({ type: undefined }), [NAME]],
    ['an item without a name is none', item({ uri: undefined }), ['agency-malformed']],
    ['a picture', item({ type: 'picture' }), ['agency-passed-over']],
    ['an event', item({ type: 'event', body_html: undefined }), ['agency-passed-over']],
    ['a canceled item', item({ pubstatus: 'canceled' }), ['agency-withdrawn']],
    ['a withheld item', item({ pubStatus: 'withheld', pubstatus: undefined }), ['agency-withdrawn']],
    ['an embargo', item({ embargoed: '2024-03-05T18:00:00Z' }), ['agency-embargoed']],
    ['an embargo that nobody can read', item({ embargoed: 'see note' }), ['agency-embargoed']],
    ['an embargo that is over', item({ embargoed: '2024-03-05T09:00:00Z' }), [NAME]],
    ['no text', item({ body_html: '' }), ['agency-bare']],
    ['a text without words', item({ body_html: '<p>***</p>' }), ['agency-bare']],
    [
      'fields of other kinds',
      item({ byline: 5, headlines: 'x', language: ['en'], provider: 7, associations: 'none' }),
      [NAME],
    ],
    ['an object of another kind', { id: '1', text: TEXT }, ['agency-malformed']],
    ['nothing', '', ['agency-malformed']],
    ['text', 'Norland dropped its toll.', ['agency-malformed']],
    ['a list of figures', [1, 2], ['agency-malformed']],
    ['an array that is cut off', JSON.stringify([item(), item()]).slice(0, -20), [NAME, 'agency-malformed']],
    [
      'a damaged line',
      `${JSON.stringify(item())}\n{"uri": "b", type}\n${JSON.stringify(item({ uri: 'c' }))}`,
      [NAME, 'agency-malformed', 'c'],
    ],
    [
      'a line with a quote too many',
      `${JSON.stringify(item())}\n{"uri": "b"", "x": 1}\n${JSON.stringify(item({ uri: 'c' }))}`,
      [NAME, 'agency-malformed', 'c'],
    ],
  ])('%s', (_, value, expected) => expect(told(value)).toEqual(expected))

  it('gives no name, date or address that is none', () => {
    const odd = item({
      versioncreated: 'today',
      byline: 'desk@wire.example',
      url: 'javascript:alert(1)',
      language: 'xx-none',
      headline: ' ',
    })
    expect(read(odd)).toMatchObject([{ stated: {} }])
    expect(Object.keys((read(odd)[0] as { stated: object }).stated)).toEqual([])
  })

  it('counts what it passes over in one notice', () => {
    const [notice] = read([item({ type: 'picture' }), item({ type: 'picture' }), item({ type: 'video' })])
    expect(notice).toMatchObject({ isNotice: true, details: { input: 'a.json', kinds: '2 picture, 1 video' } })
  })

  it('gives up on text with nothing but damage, in bounded time', () => {
    const faults = told('{"a":\n'.repeat(200_000))
    expect(faults.length).toBeLessThan(30)
    expect(told(`${'{"a":['.repeat(100_000)}${JSON.stringify(item())}`)).toEqual(['agency-malformed'])
  })
})

describe('looksLikeNinjs', () => {
  it.each<[unknown, boolean]>([
    [item(), true],
    [[item()], true],
    [{ items: [item()] }, true],
    [{ id: '1', text: 'Norland dropped its toll.' }, false],
    [{ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [{ id: '1', content_text: 'x' }] }, false],
    [[], false],
    [null, false],
    ['text', false],
  ])('%j: %s', (value, expected) => expect(looksLikeNinjs(value)).toBe(expected))
})
