/** How far into a document its root element is looked for: comments and a DOCTYPE may come before. */
const LONGEST_PROLOGUE = 64 * 1024
const LONGEST_NAME = 100

const PROLOGUE = /[\s\ufeff]+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype(?:[^[>]|\[[^\]]*\])*>/iy

/** The name of an element, without its prefix. */
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/

export interface RootElement {
  /** As it is written, without its prefix; empty where the document does not go on with an element. */
  readonly name: string
  /** Where it begins, behind what may come before it. */
  readonly start: number
}

/** The root element of a document, from its beginning. */
export function rootElement(document: string): RootElement {
  const start = prologueEnd(document.slice(0, LONGEST_PROLOGUE))
  return { name: ROOT.exec(document.slice(start, start + LONGEST_NAME))?.[1] ?? '', start }
}

function prologueEnd(head: string): number {
  let end = 0
  for (;;) {
    PROLOGUE.lastIndex = end
    if (!PROLOGUE.test(head)) return end
    end = PROLOGUE.lastIndex
  }
}
