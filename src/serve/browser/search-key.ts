// The key / leads to the search box, as on many sites; not while somebody types.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
  event.preventDefault()
  document.querySelector<HTMLInputElement>('#site-search')?.focus()
})

export {}
