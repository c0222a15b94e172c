// A drawing in a box that scrolls (`.pans`) is also moved by dragging it, and made larger and smaller. The arrow keys move it as they move anything
// that scrolls; + - and 0 do what the buttons do.

const STEP = 1.25
const LEAST = 0.3
const MOST = 3
/** Px; a hand is not so steady that a click never moves. */
const DRAG_FROM = 5

for (const box of document.querySelectorAll<HTMLElement>('.pans')) {
  const drawing = box.querySelector('svg')
  if (drawing) {
    drags(box)
    zooms(box, drawing)
  }
}

/** With a mouse or pen; fingers scroll by themselves. */
function drags(box: HTMLElement): void {
  let start: { readonly x: number; readonly y: number } | null = null
  let hasMoved = false
  box.classList.add('is-movable')
  box.addEventListener('pointerdown', (event) => {
    hasMoved = false
    if (event.button !== 0 || event.pointerType === 'touch') return
    start = { x: event.clientX + box.scrollLeft, y: event.clientY + box.scrollTop }
  })
  box.addEventListener('pointermove', (event) => {
    if (start === null) return
    const [left, top] = [start.x - event.clientX, start.y - event.clientY]
    if (!hasMoved && Math.hypot(left - box.scrollLeft, top - box.scrollTop) < DRAG_FROM) return
    if (!hasMoved) box.setPointerCapture(event.pointerId)
    hasMoved = true
    box.classList.add('is-moving')
    box.scrollTo({ left, top, behavior: 'instant' })
  })
  const end = () => {
    start = null
    box.classList.remove('is-moving')
  }
  box.addEventListener('pointerup', end)
  box.addEventListener('pointercancel', end)
  // Letting go over a link is no click on it, and a link is not what is dragged.
  box.addEventListener('click', (event) => hasMoved && event.preventDefault(), { capture: true })
  box.addEventListener('dragstart', (event) => event.preventDefault())
}

function zooms(box: HTMLElement, drawing: SVGSVGElement): void {
  const { width, height } = drawing.viewBox.baseVal
  let scale = 1
  const scaleTo = (wanted: number) => {
    const next = Math.min(MOST, Math.max(LEAST, wanted))
    // What stands in the middle stays there.
    const left = ((box.scrollLeft + box.clientWidth / 2) * next) / scale - box.clientWidth / 2
    const top = ((box.scrollTop + box.clientHeight / 2) * next) / scale - box.clientHeight / 2
    scale = next
    drawing.setAttribute('width', `${width * scale}`)
    drawing.setAttribute('height', `${height * scale}`)
    box.scrollTo({ left, top, behavior: 'instant' })
  }
  const tools = [
    { sign: '+', name: 'Larger', run: () => scaleTo(scale * STEP) },
    { sign: '−', name: 'Smaller', run: () => scaleTo(scale / STEP) },
    { sign: 'Whole', name: 'The whole drawing', run: () => scaleTo(Math.min(1, box.clientWidth / width)) },
  ]
  const bar = document.createElement('div')
  bar.className = 'pan-tools'
  for (const { sign, name, run } of tools) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sign
    if (name !== sign) button.ariaLabel = sign.length > 1 ? `${sign}: ${name}` : name
    button.addEventListener('click', run)
    bar.append(button)
  }
  box.before(bar)
  const keys = ['+', '-', '0']
  box.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if (!ctrlKey && !metaKey && !altKey) tools[keys.indexOf(key)]?.run()
  })
}

export {}
