// Single keys for what has a `data-key`; one that several have leads to the first, then to the next, for Enter to press.

const OFF = 'demarche-keys-off'
const NAME = 'demarche-judges-as'

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(OFF) !== null) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
  const keyed = [...document.querySelectorAll<HTMLElement>('[data-key]')].filter(({ dataset }) =>
    dataset.key?.split(' ').includes(event.key),
  )
  const [only, ...others] = keyed
  if (only === undefined) return
  event.preventDefault()
  if (others.length === 0) only.click()
  else keyed[(keyed.indexOf(document.activeElement as HTMLElement) + 1) % keyed.length]?.focus()
})

/** Whoever opens the field for a name wants to write in it. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('.rename'))
  details.addEventListener('toggle', () => {
    if (details.open) details.querySelector<HTMLInputElement>('[name=label]')?.select()
  })

const keysOn = document.querySelector<HTMLInputElement>('#single-keys')
if (keysOn) {
  keysOn.checked = localStorage.getItem(OFF) === null
  keysOn.addEventListener('change', () => {
    if (keysOn.checked) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, '')
  })
  keysOn.closest<HTMLElement>('.with-script')?.removeAttribute('hidden')
}

/** The name of who judges, where the server does not know it, is asked for once. */
const given = document.querySelector<HTMLInputElement>('.who [name=by]')?.value ?? ''
if (given !== '') localStorage.setItem(NAME, given)
const name = localStorage.getItem(NAME) ?? ''
for (const field of document.querySelectorAll<HTMLInputElement>('[name=by]')) if (field.value === '') field.value = name

export {}
