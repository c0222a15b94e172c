import type { AgencyItem } from './agency-item.js'
import { type Body, fullest, textOfHtml, textOfXml } from './body-text.js'
import { attribute, charactersIn, childrenOf, descend, elementsIn, wordsIn, type XmlElement } from './xml-element.js'

/** What a NewsML-G2 `newsItem` states (IPTC NewsML-G2 2.x, the parts that a report needs). */
export function newsmlItem(item: XmlElement): AgencyItem {
  const [meta, content] = [descend(item, 'itemMeta'), descend(item, 'contentMeta')]
  const nitf = descend(item, 'contentSet', 'inlineXML', 'nitf')
  const within = nitf ? nitfItem(nitf) : null
  const embargo = descend(meta, 'embargoed')
  return {
    id: attribute(item, 'guid'),
    kind: code(descend(meta, 'itemClass')) ?? 'text',
    status: code(descend(meta, 'pubStatus')) ?? 'usable',
    embargo: embargo && wordsIn(embargo),
    headline: mainHeadline(content) ?? within?.headline ?? (wordsIn(descend(meta, 'title')) || null),
    outlet: named(descend(meta, 'provider')) ?? named(descend(item, 'rightsInfo', 'copyrightHolder')) ?? within?.outlet,
    byline: writers(content) ?? within?.byline,
    language: attribute(descend(content, 'language'), 'tag') ?? attribute(item, 'lang'),
    url: webLink(meta) ?? webLink(content),
    created: wordsIn(descend(meta, 'firstCreated')) || null,
    changed: wordsIn(descend(meta, 'versionCreated')) || null,
    text: textIn(descend(item, 'contentSet')),
  }
}

/** What an NITF document states, alone or within NewsML-G2 (IPTC NITF 3.x). */
export function nitfItem(nitf: XmlElement): AgencyItem {
  const data = descend(nitf, 'head', 'docdata')
  const head = descend(nitf, 'body', 'body.head')
  const status = attribute(data, 'management-status')?.toLowerCase() ?? 'usable'
  const release = attribute(descend(data, 'date.release'), 'norm')
  return {
    id: attribute(descend(data, 'doc-id'), 'id-string'),
    kind: 'text',
    status: status === 'embargoed' ? 'usable' : status,
    embargo: release ?? (status === 'embargoed' ? '' : null),
    headline: wordsIn(descend(head, 'hedline', 'hl1')) || wordsIn(descend(nitf, 'head', 'title')) || null,
    outlet: wordsIn(descend(head, 'distributor')) || attribute(descend(data, 'doc.copyright'), 'holder'),
    byline: bylineOf(descend(head, 'byline')),
    language: attribute(nitf, 'lang') ?? attribute(descend(nitf, 'body'), 'lang'),
    url: attribute(descend(nitf, 'head', 'pubdata'), 'ex-ref'),
    created: attribute(descend(data, 'date.issue'), 'norm'),
    changed: null,
    text: bodyText(nitf),
  }
}

/** The code of a QCode (`stat:usable`), or of the end of a URI in its place. */
function code(element: XmlElement | null): string | null {
  const value = attribute(element, 'qcode') ?? attribute(element, 'uri') ?? attribute(element, 'literal')
  return value === null ? null : (/[^:/#]+$/.exec(value)?.[0].toLowerCase() ?? null)
}

/** A party: its name in words, its literal, or the code it goes by (`nprov:AFP`). */
function named(party: XmlElement | null): string | null {
  const qcode = attribute(party, 'qcode')
  return wordsIn(descend(party, 'name')) || attribute(party, 'literal') || qcode?.slice(qcode.indexOf(':') + 1) || null
}

/** Of several headlines the one without a role or with that of the main one. */
function mainHeadline(content: XmlElement | null): string | null {
  const headlines = childrenOf(content, 'headline')
  const main = headlines.find((headline) => /^(?:.*:main)?$/.test(attribute(headline, 'role') ?? ''))
  return wordsIn(main ?? headlines[0] ?? null) || null
}

function writers(content: XmlElement | null): string | null {
  const by = childrenOf(content, 'by').map(wordsIn)
  const creators = childrenOf(content, 'creator').map((creator) => wordsIn(descend(creator, 'name')))
  return [by, creators].map((names) => names.filter(Boolean).join(', ')).find(Boolean) ?? null
}

function bylineOf(element: XmlElement | null): string | null {
  if (element === null) return null
  const withoutTitle = {
    ...element,
    children: element.children.filter((child) => typeof child === 'string' || child.name !== 'byttl'),
  }
  return wordsIn(withoutTitle).replace(/[\s,;]+$/, '') || wordsIn(element) || null
}

/** The page that an item was published as: a link that says so, or an id that is an address. Other links lead to other items. */
function webLink(meta: XmlElement | null): string | null {
  const link = childrenOf(meta, 'link').find((one) =>
    /(?:canonical|permalink|webpage)$/i.test(attribute(one, 'rel') ?? ''),
  )
  const id = childrenOf(meta, 'altId')
    .map(wordsIn)
    .find((words) => /^https?:/.test(words))
  return attribute(link ?? null, 'href') ?? id ?? null
}

/** The text in a `contentSet`: of one text in several forms the fullest. */
function textIn(content: XmlElement | null): string {
  const inline = childrenOf(content, 'inlineXML').flatMap((form) => elementsIn(form).map(bodyText))
  const data = childrenOf(content, 'inlineData').map((form) => dataText(form))
  return fullest([...inline.map((text) => ({ text, isMarkup: true })), ...data])
}

function bodyText(document: XmlElement): string {
  const body = descend(document, 'body')
  return textOfXml(descend(body, 'body.content') ?? body ?? document)
}

function dataText(form: XmlElement): Body {
  const characters = charactersIn(form)
  const isMarkup =
    /html/i.test(attribute(form, 'contenttype') ?? '') || /^\s*<(?:p|div|html|body|!doctype)\b/i.test(characters)
  return { text: isMarkup ? textOfHtml(characters) : characters, isMarkup }
}
