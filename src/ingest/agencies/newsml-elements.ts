/** Items of NewsML-G2 that are never reports: lists, words of a vocabulary, plans, catalogues. */
export const OTHER_ITEMS: ReadonlyMap<string, string> = new Map([
  ['packageItem', 'package'],
  ['conceptItem', 'concept'],
  ['knowledgeItem', 'knowledge'],
  ['planningItem', 'planning'],
  ['catalogItem', 'catalog'],
])

const REPORTS: ReadonlySet<string> = new Set(['newsMessage', 'newsItem', 'nitf'])

/** Whether an element of this name is a message, an item or a document of NewsML-G2 or NITF. */
export const isNewsmlElement = (name: string): boolean => REPORTS.has(name) || OTHER_ITEMS.has(name)
