import { all, bringIntoSight, entriesAt, only, pieces, piecesOf } from './pointing.js'
import { classesOf, isShown, type Kind, type Wanted } from './shown.js'

// The page of an article: what is pointed at in the text lights up in the list and the other way round, what an address leads to is marked as a whole,
// and filters change the page at once. Without any of this the server makes the same page, by the same rule of what shows (`shown.ts`).

interface Entry {
  readonly element: HTMLElement
  readonly kind: Kind
  readonly type: string | null
  readonly actors: readonly string[]
}

const entries = new Map(all('.reading-list .entry').map((element) => [Number(element.dataset.entry), entryOf(element)]))
const anchors = all('.marked-text .at')
const list = document.querySelector<HTMLElement>('.reading-list')
const form = document.querySelector<HTMLFormElement>('form.mark-filters')

function entryOf(element: HTMLElement): Entry {
  const { kind, type, actors } = element.dataset
  return { element, kind: kind as Kind, type: type ?? null, actors: JSON.parse(actors ?? '[]') }
}

const shows = (entry: number): boolean => entries.get(entry)?.element.hidden === false

const inList = (numbers: readonly number[]): readonly HTMLElement[] =>
  numbers.flatMap((entry) => entries.get(entry)?.element ?? [])

function pointAt({ target }: Event): void {
  const numbers = entriesAt(target).filter(shows)
  const listed = inList(numbers)
  only('is-lit', [...piecesOf(numbers), ...listed])
  const [first] = listed
  if (list && first && target instanceof Element && !list.contains(target)) bringIntoSight(list, first)
}

/** All pieces of what the address leads to; by itself the browser marks the first. */
function markTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const numbers = anchors.filter((anchor) => anchor.id === id).map(({ dataset }) => Number(dataset.entry))
  only('is-target', [...piecesOf(numbers), ...inList(numbers)])
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
  const query = [...data].flatMap(([name, value]) => (value === '' ? [] : [[name, `${value}`]]))
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
