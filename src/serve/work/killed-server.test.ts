import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openLedger } from '../../store/sqlite/open-ledger.js'
import { sampleLedger } from '../test-site.js'

const PROGRAM = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The real server over a ledger, at the address that it prints. */
async function serve(file: string) {
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--db', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string]
  return { server, address: /http:\/\/[\d.:]+/.exec(line)?.[0] ?? '' }
}

function childrenOf(id: number | undefined): readonly number[] {
  return execFileSync('pgrep', ['-P', `${id}`], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number)
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch {
    return false
  }
}

/** Begins a long job, and waits until it has added something. */
async function begin(address: string): Promise<number> {
  const text = 'Norway refused to sign the treaty on Tuesday, its minister said. Chad urged it to reopen the strait.'
  const articles = Array.from({ length: 100 }, (_, at) => ({ text: `${text} It was report ${at}.` }))
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${address}/api/add`, { method: 'POST', headers, body: JSON.stringify({ articles }) })
  const { id } = (await answer.json()) as { id: string }
  for (;;) {
    const { added } = (await (await fetch(`${address}/api/jobs/${id}`)).json()) as { added: number }
    if (added > 0) return added
    await sleep(100)
  }
}

it.each([
  // Who is killed has no code.
  ['is killed', 'SIGKILL' as const, null],
  ['is told to end', 'SIGTERM' as const, 0],
])(
  'leaves no process behind when the server %s, and what it has added',
  { timeout: 240_000 },
  async (_, signal, code) => {
    const { file, remove } = sampleLedger()
    const { server, address } = await serve(file)
    const ended = once(server, 'exit')
    const added = await begin(address)
    const children = childrenOf(server.pid)
    expect(children).toHaveLength(1)
    server.kill(signal)
    // Who is killed has no code.
    expect((await ended)[0]).toBe(code === null ? null : 0)
    while (children.some(isAlive)) await sleep(50)
    const store = await openLedger(file)
    const [run] = await store.runs.list(1)
    expect(run).toMatchObject({ outcome: 'stopped' })
    expect(run?.added).toBeGreaterThanOrEqual(added)
    expect(await store.stories.pending()).toEqual([])
    await store.close()
    remove()
  },
)
