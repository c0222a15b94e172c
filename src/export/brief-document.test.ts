import { expect, it } from 'vitest'
import { briefFormat } from './brief-document.js'
import { testLedger, written } from './test-ledger.js'

it('writes the brief of every story, with links that lead somewhere', async () => {
  const store = await testLedger()
  const text = (await written(briefFormat.open, store, briefFormat.wants)).toString('utf8')
  expect(text.match(/^# .+$/gm)).toHaveLength(2)
  expect(text).toContain('refuses')
  const links = Array.from(text.matchAll(/\]\(#(\w+)\)/g), ([, id]) => id)
  expect(links.length).toBeGreaterThan(2)
  for (const id of links) expect(text.match(new RegExp(`^### ${id}$`, 'gm'))).toHaveLength(1)
  await store.close()
})

it('writes nothing of an empty ledger', async () => {
  const store = await testLedger([])
  expect((await written(briefFormat.open, store, briefFormat.wants)).toString()).toBe('')
  await store.close()
})
