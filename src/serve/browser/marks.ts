import { classesOf, isShown, type Kind, type Token, type Wanted } from './shown.js'

// The page of an article: what is pointed at in the text lights up in the list and the other way round, what an address leads to is marked as a whole,
// and filters change the page at once. Without any of this the server makes the same page, by the same rule of what shows (`shown.ts`).

interface Piece {
  readonly element: HTMLElement
  readonly tokens: readonly Token[]
}

interface Entry {
  readonly element: HTMLElement
  readonly kind: Kind
  readonly type: string | null
  readonly actors: readonly string[]
}

const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

const entries = new Map(all('.reading-list .entry').map((element) => [Number(element.dataset.entry), entryOf(element)]))
const pieces = all('[data-marks]').map((element): Piece => ({ element, tokens: tokensOf(element) }))
const anchors = all('.marked-text .at')
const list = document.querySelector<HTMLElement>('.reading-list')
const form = document.querySelector<HTMLFormElement>('form.mark-filters')

function entryOf(element: HTMLElement): Entry {
  const { kind, type, actors } = element.dataset
  return { element, kind: kind as Kind, type: type ?? null, actors: JSON.parse(actors ?? '[]') }
}

function tokensOf({ dataset }: HTMLElement): readonly Token[] {
  return (dataset.marks ?? '').split(' ').map((token): Token => {
    const [role = '', entry = ''] = token.split(':')
    return [role, Number(entry)]
  })
}

const shows = (entry: number): boolean => entries.get(entry)?.element.hidden === false

/** The elements of entries, in the text and in the list. */
function elementsOf(numbers: readonly number[]): readonly HTMLElement[] {
  const inText = pieces.filter(({ tokens }) => tokens.some(([, entry]) => numbers.includes(entry)))
  return [...inText.map(({ element }) => element), ...numbers.flatMap((entry) => entries.get(entry)?.element ?? [])]
}

/** Gives a class to these elements alone. */
function only(name: string, elements: readonly HTMLElement[]): void {
  for (const element of all(`.${name}`)) element.classList.remove(name)
  for (const element of elements) element.classList.add(name)
}

/** The entries that an element belongs to: one in the list and at a number, any in the text. */
function entriesAt(target: EventTarget | null): readonly number[] {
  const one = target instanceof Element ? target.closest<HTMLElement>('[data-entry], [data-marks]') : null
  if (!one) return []
  if (one.dataset.entry) return [Number(one.dataset.entry)]
  return tokensOf(one).flatMap(([, entry]) => (shows(entry) ? [entry] : []))
}

/** Brings an entry into sight where the list scrolls by itself; the page stays where it is. */
function bringIntoSight({ element }: Entry): void {
  if (!list || list.scrollHeight <= list.clientHeight) return
  const [outer, inner] = [list.getBoundingClientRect(), element.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top - outer.height / 3
}

function pointAt({ target }: Event): void {
  const numbers = entriesAt(target)
  only('is-lit', elementsOf(numbers))
  const [first] = numbers.flatMap((entry) => entries.get(entry) ?? [])
  if (first && target instanceof Element && !list?.contains(target)) bringIntoSight(first)
}

/** All pieces of what the address leads to; by itself the browser marks the first. */
function markTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const found = anchors.find((anchor) => anchor.id === id)
  only('is-target', found ? elementsOf([Number(found.dataset.entry)]) : [])
}

function filter(wanted: Wanted): void {
  for (const entry of entries.values()) entry.element.hidden = !isShown(entry, wanted)
  for (const { element, tokens } of pieces) {
    const kept = ['aside', 'is-target'].filter((name) => element.classList.contains(name))
    element.className = [...classesOf(tokens, shows), ...kept].join(' ')
  }
  for (const anchor of anchors) anchor.classList.toggle('off', !shows(Number(anchor.dataset.entry)))
}

function refilter(within: HTMLFormElement): void {
  const data = new FormData(within)
  const values = (name: string): string[] => data.getAll(name).flatMap((value) => (value === '' ? [] : [`${value}`]))
  filter({ show: values('show') as Kind[], type: values('type'), actor: values('actor') })
  const parts = [...entries.values()].filter(({ kind }) => kind !== 'actors')
  const told = within.querySelector('output')
  if (told) told.textContent = `${parts.filter(({ element }) => !element.hidden).length} of ${parts.length} entries`
  const query = [...data]
    .filter(([, value]) => value !== '')
    .map(([name, value]): [string, string] => [name, `${value}`])
  history.replaceState(null, '', `?${new URLSearchParams(query)}${location.hash}`)
}

for (const kind of ['pointerover', 'focusin'])
  for (const side of all('.reading > *')) side.addEventListener(kind, pointAt)
document.querySelector('.reading')?.addEventListener('pointerleave', () => only('is-lit', []))
addEventListener('hashchange', markTarget)
markTarget()
if (form) {
  form.classList.add('is-live')
  form.addEventListener('change', () => refilter(form))
}
