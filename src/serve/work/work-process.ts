import { setPriority } from 'node:os'
import { orderSchema } from './order.js'
import { WorkDesk } from './work-desk.js'

// The process that writes, which open-work.ts starts: `FILE VERSION`. Threads take the priority of the one that starts them, so it comes first: pages are
// answered before reports are read.
const NICE = 10
setPriority(NICE)

const [file = '', version = ''] = process.argv.slice(2)

/** Milliseconds for the article in hand, once nobody is there any more who wants it. */
const PATIENCE = 30_000

const desk = new WorkDesk({
  file,
  version,
  send: (reply) => {
    if (process.connected) process.send?.(reply)
  },
})

let isEnding = false

async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  setTimeout(() => process.exit(1), PATIENCE).unref()
  await desk.close()
  process.exit(0)
}

process.on('message', (message) => {
  const order = orderSchema.parse(message)
  if (order.kind === 'end') void end()
  else desk.take(order)
})
// The server is gone, by whatever way.
process.on('disconnect', end)
process.on('SIGTERM', end)
// Ctrl-C reaches every process of a terminal; the server says what is to be done.
process.on('SIGINT', () => undefined)
