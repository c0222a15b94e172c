import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** `demarche serve` on a ledger that is not there yet, as people start it. */
export async function startProgram(): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-journey-'))
  const program = spawn(process.execPath, [MAIN, 'serve', '--db', join(folder, 'ledger.db'), '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    const ended = once(program, 'exit')
    program.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for await (const words of program.stdout.setEncoding('utf8')) {
    const [, address] = /at (http:\S+)\/\s/.exec(words) ?? []
    if (address) return { address, stop }
  }
  throw new Error('the program ended before it served')
}
