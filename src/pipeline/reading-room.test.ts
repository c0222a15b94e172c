import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

// A worker cannot load TypeScript: the room is what the build has made.
const [room, given] = ['pipeline/reading-room.js', 'ingest/given-article.js'].map(
  (file) => new URL(`../../dist/${file}`, import.meta.url).href,
)

const PROGRAM = `(async () => {
  const [{ openReadingRoom }, { articleOf }] = await Promise.all([import('${room}'), import('${given}')])
  const room = await openReadingRoom({ places: 1 })
  const text = 'The ministry said that it would reopen the border crossing on Monday. '.repeat(40)
  const reports = [1, 2, 3, 4].map((number) => room.read(articleOf({ text: number + ' reports. ' + text })))
  await reports[0]
  await room.close()
  console.log((await Promise.all(reports)).map(({ fault }) => fault?.code ?? 'read').join(' '))
})()`

describe('a room that is closed', () => {
  it('ends after the report in hand and tells of the others as lost', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', PROGRAM], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trim()).toMatch(/^read (?:read )?(?:report-failed ?){2,3}$/)
  })
})
