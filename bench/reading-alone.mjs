// A worker of the benchmark: loads the reader, waits for the word, reads its texts.
import { parentPort, workerData } from 'node:worker_threads'
import { loadReader } from '../dist/pipeline/load-reader.js'
import { segment } from '../dist/read/segment.js'

const reader = await loadReader()
const articles = workerData.map(segment)
await reader.read(articles[0])
parentPort.once('message', async () => {
  for (const sentences of articles) await reader.read(sentences)
  parentPort.postMessage('done')
  parentPort.close()
})
parentPort.postMessage('ready')
