/**
 * The part of the DOM that pages are read through. The library that builds it has types of its own, but only for its own classes,
 * and the standard ones would bring a browser's globals into a program that has none.
 */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly textContent: string | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  appendChild(node: PageNode): void
  cloneNode(deep: boolean): PageElement
  remove(): void
}

export interface PageDocument {
  readonly documentElement: PageElement
  readonly head: PageElement
  readonly body: PageElement
  createElement(name: string): PageElement
  createTextNode(text: string): PageNode
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** Whitespace of any kind, also that of typesetters, as one blank. */
export const squeeze = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()

export const wordsOf = (node: PageNode): string => squeeze(node.textContent ?? '')
