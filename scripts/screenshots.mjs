// Takes the pictures of docs/pictures/ anew, of the site over the samples: npm run pictures
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../dist/serve/test-browser.js'
import { openTestServer } from '../dist/serve/test-site.js'

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
/** Of WebP, 0 to 100: letters stay sharp, and a screen weighs 20 to 90 kB. */
const QUALITY = 82

const site = await openTestServer()
const browser = await openBrowser()
const json = async (path, options) => {
  const response = await fetch(`${site.address}/api${path}`, options)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}
const post = (path, body) => json(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }) // biome-ignore format: one line

/** What the pictures are of: an affair with a conflict, a deadlock and a stance that changes (docs/samples.md). */
const { rows: stories } = await json('/stories')
const { id, articles } = stories.find(({ title }) => title.includes('Iceland'))
const { claims } = await json(`/stories/${id}/ledger`)
const claim = claims.find(({ agreement }) => agreement === 'conflicting')

await take('stories', '/stories')
await take('story', `/stories/${id}`)
await take('story-dark', `/stories/${id}`, { colours: 'dark' })
await take('story-narrow', `/stories/${id}`, { width: 360, height: 740 })
await take('coverage', `/stories/${id}/coverage`)
await take('claim', `/claims/${claim.id}`)
await take('article', `/articles/${articles[0]}`)
await take('compare', `/compare?a=${articles[0]}&b=${articles[1]}`)
await take('actor', '/actors/NOR')
await take('actors', '/actors')
await take('records', '/records')
await take('positions', '/positions')
await take('search', '/search?text=talks')
await take('changes', '/changes')
await take('review', '/review')
await post('/judgements', {
  kind: 'renamed',
  reference: [claim.id],
  label: 'Norway seizes Icelandic trawlers',
  by: 'A. Reader',
})
await take('judgements', '/judgements')
await take('add', '/add')
await take('jobs', '/jobs')
await take('api', '/api')
await browser.close()
await site.close()

/** A picture of what a window of this size shows. */
async function take(name, path, { width = 1280, height = 860, colours = 'light' } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: colours, reducedMotion: 'reduce' })
  const response = await page.goto(`${site.address}${path}`)
  if (!response?.ok()) throw new Error(`${path}: ${response?.status()}`)
  await page.evaluate('document.fonts.ready')
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  mkdirSync(folder, { recursive: true })
  const bytes = Buffer.from(data, 'base64')
  writeFileSync(`${folder}${name}.webp`, bytes)
  console.log(`${name.padEnd(20)} ${(bytes.length / 1000).toFixed(0)} kB`)
  await page.close()
}
