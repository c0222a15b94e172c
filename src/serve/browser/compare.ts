import { all, bringIntoSight, entriesAt, only, piecesOf } from './pointing.js'

// Two reports side by side: what is pointed at lights up in both and between them; n and p (j and k) lead from claim to claim.

const panes = all('.compared > *')
const claims = all('.between .claim').map(({ dataset }) => Number(dataset.entry))
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 }

let current = -1

const elementsOf = (numbers: readonly number[]): readonly HTMLElement[] => [
  ...piecesOf(numbers),
  ...all('.claim').filter(({ dataset }) => numbers.includes(Number(dataset.entry))),
]

/** Lights entries up, and brings the first into sight wherever the pointer is not. */
function pointAt(numbers: readonly number[], target: Node | null): void {
  const elements = elementsOf(numbers)
  only('is-lit', elements)
  for (const pane of panes.filter((one) => !one.contains(target))) {
    const inPane = elements.find((element) => pane.contains(element))
    if (inPane) bringIntoSight(pane, inPane)
  }
}

function step(by: 1 | -1): void {
  current = Math.min(Math.max(current + by, 0), claims.length - 1)
  const number = claims[current]
  if (number === undefined) return
  pointAt([number], null)
  // Below one another the panes do not scroll; then the page goes to the claim. The number there takes the focus, so that Enter goes on to the other report.
  const anchor = document.getElementById(`a-${number}`)
  anchor?.focus({ preventScroll: true })
  if (panes.every((pane) => pane.scrollHeight <= pane.clientHeight)) anchor?.scrollIntoView({ block: 'center' })
  else document.querySelector('.compared')?.scrollIntoView({ block: 'nearest' })
}

for (const pane of panes)
  for (const kind of ['pointerover', 'focusin'])
    pane.addEventListener(kind, ({ target }) => pointAt(entriesAt(target), target instanceof Node ? target : null))
for (const pane of panes) pane.addEventListener('pointerleave', () => only('is-lit', []))

document.addEventListener('focusin', ({ target }) => {
  const [number] = entriesAt(target)
  if (number !== undefined && claims.includes(number)) current = claims.indexOf(number)
})
document.addEventListener('keydown', (event) => {
  const by = STEPS[event.key]
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
  event.preventDefault()
  step(by)
})
