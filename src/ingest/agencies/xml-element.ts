/** An element of an XML document. Prefixes of namespaces are left off, as each producer has its own. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The elements of these names directly in one, in their order. */
export function childrenOf(element: XmlElement | null, ...names: readonly string[]): readonly XmlElement[] {
  return elementsIn(element).filter(({ name }) => names.includes(name))
}

/** The first element down a path of names, or null. */
export function descend(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((at, name) => childrenOf(at, name)[0] ?? null, element)
}

export function elementsIn(element: XmlElement | null): readonly XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? []
}

/** The characters in an element, whitespace single; empty for none. */
export function wordsIn(element: XmlElement | null): string {
  return charactersIn(element).replace(/\s+/g, ' ').trim()
}

export function charactersIn(element: XmlElement | null): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : charactersIn(child))).join('') ?? ''
}

/** An attribute by its name without a prefix, as `lang` of `xml:lang`. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes[name] ?? null
}
