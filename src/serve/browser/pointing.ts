import type { Token } from './shown.js'

// Stretches of a text and the entries of a list that belong together by number, for the pages that have both.

/** A stretch of the text, and what it is to which entries. */
export interface Piece {
  readonly element: HTMLElement
  readonly tokens: readonly Token[]
}

export const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

export const pieces = all('[data-marks]').map((element): Piece => ({ element, tokens: tokensOf(element) }))

function tokensOf({ dataset }: HTMLElement): readonly Token[] {
  return (dataset.marks ?? '').split(' ').map((token): Token => {
    const [role = '', entry = ''] = token.split(':')
    return [role, Number(entry)]
  })
}

/** The stretches of entries, in all texts. */
export function piecesOf(numbers: readonly number[]): readonly HTMLElement[] {
  return pieces.flatMap(({ element, tokens }) => (tokens.some(([, entry]) => numbers.includes(entry)) ? [element] : []))
}

/** The entries that an element belongs to: one in the list and at a number, any in the text. */
export function entriesAt(target: EventTarget | null): readonly number[] {
  const one = target instanceof Element ? target.closest<HTMLElement>('[data-entry], [data-marks]') : null
  if (!one) return []
  return one.dataset.entry ? [Number(one.dataset.entry)] : tokensOf(one).map(([, entry]) => entry)
}

/** Gives a class to these elements alone. */
export function only(name: string, elements: readonly HTMLElement[]): void {
  for (const element of all(`.${name}`)) element.classList.remove(name)
  for (const element of elements) element.classList.add(name)
}

/** Brings an element into sight in what scrolls by itself; the page stays where it is. */
export function bringIntoSight(pane: HTMLElement, element: HTMLElement): void {
  if (pane.scrollHeight <= pane.clientHeight) return
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom) pane.scrollTop += inner.top - outer.top - outer.height / 3
}
