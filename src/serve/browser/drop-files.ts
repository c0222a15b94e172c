// Files may be dropped anywhere on the form; they go into its field, so that what is sent is what is shown.
const form = document.querySelector<HTMLFormElement>('.add-form')
const place = form?.querySelector<HTMLElement>('[data-drop]')
const field = form?.querySelector<HTMLInputElement>('input[type="file"]')

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

if (form && place && field) {
  for (const hint of place.querySelectorAll<HTMLElement>('[hidden]')) hint.hidden = false
  const mark = (isOver: boolean) => place.classList.toggle('over', isOver)
  form.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    mark(true)
  })
  form.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) mark(false)
  })
  form.addEventListener('drop', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return
    event.preventDefault()
    mark(false)
    const files = new DataTransfer()
    for (const file of [...(field.files ?? []), ...event.dataTransfer.files]) files.items.add(file)
    field.files = files.files
    field.focus()
  })
}

export {}
