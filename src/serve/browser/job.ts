// While a job goes on its page is told by the server what happened, and takes over what the page then says. Without this it is loaded anew every
// few seconds.
const PARTS = ['job-state', 'job-result']

const events = new EventSource(`${location.pathname}/events`)
let isAsking = false

async function renew(): Promise<void> {
  if (isAsking) return
  isAsking = true
  try {
    const answer = await fetch(location.href)
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const id of PARTS) {
      const [now, then] = [document.getElementById(id), page.getElementById(id)]
      // Only what is new is put in: what has the focus keeps it, and what is read aloud is not read again.
      if (now && then && now.innerHTML !== then.innerHTML) now.replaceChildren(...then.childNodes)
    }
  } finally {
    isAsking = false
  }
}

events.addEventListener('progress', () => void renew())
events.addEventListener('end', () => {
  events.close()
  location.reload()
})

export {}
