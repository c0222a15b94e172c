/** Items in the shape that agencies give theirs, by the examples that the IPTC publishes (github.com/iptc/newsml-g2); the words are ours. */
export const FIRST = 'HARBOURTOWN, March 5 (Wire) – Norland dropped its toll on Tuesday.'
export const SECOND = 'Sudria will open the northern quay “once the last booth is gone”.'

const NAR =
  'xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.32" conformance="power"'
const CATALOG = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>'

/** The heads and tails of NITF that a report has beside its text. */
export const nitf = (content: string, { data = '<date.issue norm="20240305T100000Z"/>', head = '' } = {}): string =>
  `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.4//EN"><head><title>Ferry</title><docdata management-status="usable"><doc-id regsrc="Wire" id-string="ferry-1"/>${data}<doc.copyright holder="Wire" year="2024"/></docdata></head>
<body><body.head><hedline><hl1 id="headline">Norland drops
   toll</hl1><hl2>Ferry</hl2></hedline><byline>By Ada Kvist, <byttl>Correspondent</byttl></byline><distributor>Wire Example</distributor>${head}<abstract><p>A short form.</p></abstract></body.head>
<body.content>${content}</body.content><body.end><tagline>More to follow.</tagline></body.end></body></nitf>`

export const paragraphs = `<p lede="true">${FIRST}</p>\n   <p>Sudria will open the northern quay
      “once the last <em>booth</em> is gone”.</p>`

export interface Parts {
  readonly guid?: string
  readonly meta?: string
  readonly content?: string
  readonly set?: string
}

/** A NewsML-G2 text item with the fields that most have. */
export const newsItem = ({
  guid = 'urn:newsml:wire.example:20240305:ferry',
  meta = '<itemClass qcode="ninat:text"/><provider qcode="nprov:WIRE"><name>Wire Example</name></provider><versionCreated>2024-03-05T10:00:00Z</versionCreated><firstCreated>2024-03-05T08:00:00Z</firstCreated><pubStatus qcode="stat:usable"/>',
  content = '<located qcode="city:1"><name>Harbourtown</name></located><by>By Ada Kvist</by><creditline>Wire</creditline><language tag="en-GB"/><slugline separator="-">FERRY-TOLL</slugline><headline>Norland drops toll</headline>',
  set = `<inlineXML contenttype="application/nitf+xml">${nitf(paragraphs)}</inlineXML>`,
}: Parts = {}): string =>
  `<newsItem ${NAR} guid="${guid}" version="3" xml:lang="en-US">${CATALOG}<rightsInfo><copyrightHolder><name>Wire Holdings</name></copyrightHolder></rightsInfo><itemMeta>${meta}</itemMeta><contentMeta>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`

export const message = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-05T10:00:01Z</sent><sender>wire.example</sender></header><itemSet>${items.join('\n')}</itemSet></newsMessage>`
