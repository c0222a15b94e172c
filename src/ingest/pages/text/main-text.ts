import { Readability } from '@mozilla/readability'
import type { PageDocument, PageElement } from '../page-dom.js'
import { type Block, blocksOf, textOf } from './blocks.js'
import { clean } from './clean.js'
import { prune } from './prune.js'

function mainBlocks(document: PageDocument, doPrune = true, after = false): readonly Block[] {
  if (doPrune) prune(document.body)
  const found = readable(document)
  if (found && after) prune(found)
  return found ? blocksOf(found) : []
}

function readable(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document as never, {
    serializer: (node) => node as never,
    keepClasses: true,
    disableJSONLD: true,
  })
  return reader.parse()?.content ?? null
}

export function mainText(document: PageDocument, _body: string | null, title: string | null): string {
  return textOf(clean(mainBlocks(document), title))
}
