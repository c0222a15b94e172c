import { Fault } from '../../model/fault.js'
import type { Report } from '../report.js'
import type { AgencyItem } from './agency-item.js'
import { AgencyReports } from './agency-reports.js'
import { isNewsmlElement, OTHER_ITEMS } from './newsml-elements.js'
import { newsmlItem, nitfItem } from './newsml-item.js'
import { parseXml } from './parse-xml.js'
import { elementsIn, type XmlElement } from './xml-element.js'

/** How the items are made that stand in a document of these formats, by the name of their element. */
const ITEMS: ReadonlyMap<string, (element: XmlElement) => AgencyItem> = new Map([
  ['newsItem', newsmlItem],
  ['nitf', nitfItem],
])

/** What a document is that looks like one of these formats and is none, by its outermost element. */
const OTHER_DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['NewsML', 'it is NewsML 1, which G2 took the place of'],
  ['rss', 'it is a feed'],
  ['feed', 'it is a feed'],
  ['html', 'it is a web page'],
])

/**
 * The reports of a NewsML-G2 or NITF document: one item, or the items of a message, in their order. `xml` is the document as characters
 * (`decodePage` reads the encoding that it declares). What is not usable (withheld, canceled, embargoed at `now`), without a text, or cut off is
 * a fault of its own, called `INPUT: GUID`; items of other kinds (pictures, packages) are counted in one notice.
 */
export function newsmlReports(xml: string, input: string, now: Date = new Date()): readonly (Report | Fault)[] {
  const tree = parseXml(xml)
  if ('limit' in tree) return [Fault.of('page-too-complex', { input, limit: tree.limit })]
  const { document, cutOff } = tree
  const reports = new AgencyReports(input, now)
  for (const element of itemsIn(document)) {
    const other = OTHER_ITEMS.get(element.name)
    if (other !== undefined) reports.passOver(other)
    else if (!cutOff.has(element)) reports.add((ITEMS.get(element.name) ?? newsmlItem)(element))
  }
  if ([...cutOff].some(({ name }) => isNewsmlElement(name))) reports.addFault(Fault.of('agency-cut-off', { input }))
  return reports.all('NewsML-G2 or NITF', OTHER_DOCUMENTS.get(elementsIn(document)[0]?.name ?? ''))
}

/** The items under an element. One stands within another only where the end of that is damaged; NITF in an item is its text. */
function* itemsIn(element: XmlElement, isWithin = false): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    const isText = isWithin && child.name === 'nitf'
    if ((ITEMS.has(child.name) || OTHER_ITEMS.has(child.name)) && !isText) yield child
    yield* itemsIn(child, isWithin || child.name === 'newsItem')
  }
}
