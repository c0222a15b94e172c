import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { openTestServer } from './test-site.js'

const taken = createServer().listen(0, '127.0.0.1')
afterAll(() => taken.close())

it('says which address is taken, and by which flag to name another', async () => {
  const { port } = taken.address() as AddressInfo
  await expect(openTestServer({ port })).rejects.toThrow(`127.0.0.1:${port}: another program answers there`)
})

it('ends in spite of a client that never says what it wants', async () => {
  const site = await openTestServer()
  const client = connect(Number(new URL(site.address).port), '127.0.0.1')
  await once(client, 'connect')
  client.on('error', () => undefined).write('GET /stories HTTP/1.1\r\nHost: localhost\r\n')
  const ended = once(client, 'close')
  await site.close()
  await ended
  await expect(fetch(site.address)).rejects.toThrow()
})
